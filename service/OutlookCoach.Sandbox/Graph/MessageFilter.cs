using System.Text.RegularExpressions;
using OutlookCoach.Sandbox.Mailbox;

namespace OutlookCoach.Sandbox.Graph;

/// <summary>The part of $filter on messages that the sandbox knows: a few comparisons, joined by <c>and</c>.</summary>
public static partial class MessageFilter
{
    /// <summary>A test of letters.</summary>
    /// <exception cref="GraphException">400 for any other filter.</exception>
    public static Func<Letter, bool> Of(string? filter)
    {
        if (filter is null)
        {
            return _ => true;
        }

        var parts = And().Split(filter).Select(One).ToList();
        return letter => parts.TrueForAll(part => part(letter));
    }

    private static Func<Letter, bool> One(string text)
    {
        var match = Comparison().Match(text);
        if (!match.Success)
        {
            throw Unknown(text);
        }

        var literal = GraphQuery.Literal(match.Groups["text"].Value);
        return (match.Groups["name"].Value, match.Groups["how"].Value) switch
        {
            ("conversationId", "eq") => letter => MessageProperties.ConversationId(letter) == literal,
            ("internetMessageId", "eq") => letter => letter.InternetMessageId == literal,
            ("from/emailAddress/address", "eq") => letter => string.Equals(letter.From?.Address, literal, StringComparison.OrdinalIgnoreCase),
            ("isDraft", "eq") => letter => letter.IsDraft == (match.Groups["word"].Value == "true"),
            ("receivedDateTime", var how) => Received(how, GraphTime.Utc(match.Groups["word"].Value, TimeZoneInfo.Utc)),
            _ => throw Unknown(text),
        };
    }

    private static Func<Letter, bool> Received(string how, DateTime when) => how switch
    {
        "ge" => letter => letter.Received.UtcDateTime >= when,
        "gt" => letter => letter.Received.UtcDateTime > when,
        "le" => letter => letter.Received.UtcDateTime <= when,
        "lt" => letter => letter.Received.UtcDateTime < when,
        _ => letter => letter.Received.UtcDateTime == when,
    };

    private static GraphException Unknown(string text) =>
        GraphException.Bad($"The query filter contains one or more invalid nodes: '{text.Trim()}'.", "ErrorInvalidUrlQueryFilter");

    // Splits only where an even number of quotes stands behind: an "and" within a literal stays.
    [GeneratedRegex(@"\s+and\s+(?=(?:[^']*'[^']*')*[^']*$)", RegexOptions.None, 1000)]
    private static partial Regex And();

    [GeneratedRegex(@"^\s*(?<name>[\w/]+)\s+(?<how>eq|ge|gt|le|lt)\s+(?:'(?<text>(?:[^']|'')*)'|(?<word>[\w:.+\-]+))\s*$", RegexOptions.None, 1000)]
    private static partial Regex Comparison();
}
