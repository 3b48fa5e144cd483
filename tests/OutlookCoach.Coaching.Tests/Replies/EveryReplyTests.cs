using System.Text.RegularExpressions;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;

namespace OutlookCoach.Coaching.Tests.Replies;

/// <summary>What must hold for every reply the composer can make.</summary>
public sealed partial class EveryReplyTests
{
    private const int Cases = 2000;

    // A mail that names nothing leaves a note with nothing to name; that hint is then fair, and rare.
    private const string NothingToName = "only-boilerplate";

    private static readonly Coach Coach = Coach.Open(PlaybookFile.Embedded());

    [Fact]
    public void Every_reply_keeps_the_house_rules()
    {
        var random = new Random(20260603);

        var broken = Enumerable.Range(0, Cases).Select(_ => AnyCase.Draw(random)).SelectMany(Broken).Take(8).ToArray();

        Assert.True(broken.Length == 0, string.Join("\n\n", broken));
    }

    [Fact]
    public void Every_reply_passes_the_tone_checker()
    {
        var random = new Random(7);

        var found = Enumerable.Range(0, Cases).Select(_ => AnyCase.Draw(random)).SelectMany(Found).Take(8).ToArray();

        Assert.True(found.Length == 0, string.Join("\n\n", found));
    }

    [Fact]
    public void Hardly_any_reply_could_be_sent_to_anyone()
    {
        var random = new Random(8);

        var bare = Enumerable.Range(0, Cases).Select(_ => AnyCase.Draw(random)).Count(drawn => Checked(drawn).Tone.Findings.Any(finding => finding.Rule == NothingToName));

        Assert.InRange(bare, 0, Cases / 100);
    }

    private static IEnumerable<string> Broken(AnyCase drawn)
    {
        var reply = SomeComposer.Shipped.Compose(drawn.Reading, drawn.Choices, SomeReading.Today, SomeComposer.NothingFound);
        return Rules(drawn, reply).Where(rule => !rule.Holds).Select(rule => $"{rule.Name}\n{Describe(drawn)}\n{reply.Text}");
    }

    private static IEnumerable<(string Name, bool Holds)> Rules(AnyCase drawn, Reply reply)
    {
        var text = reply.Text;
        var (fewest, most) = Length(drawn);
        var words = WordCount.Of(text);
        var ask = Ask().IsMatch(text);
        yield return ("has no bracket or brace", text.IndexOfAny(['[', ']', '{', '}']) < 0);
        yield return ("has no double space", !text.Contains("  ", StringComparison.Ordinal) && !text.Contains("\n\n\n", StringComparison.Ordinal));
        yield return ("has no loose sign", !LooseSign().IsMatch(text));
        yield return ($"has {fewest} to {most} words, not {words}", words >= fewest && words <= most);
        yield return ("thanks", Thanks().IsMatch(text));
        yield return ("thanks at most twice", ThankWord().Count(text) <= 2);
        yield return (ask ? "does not ask when unwanted" : "asks", ask == drawn.Choices.WouldWorkWithThem);
        yield return ("has no word of the old kind", !Banned().IsMatch(text));
        yield return ("is formal when formal", drawn.Choices.Register != Register.Formal || drawn.Choices.PersonalDetail is not null || !Contraction().IsMatch(text));
        yield return ("names the role at most once", Count(text, "Team Lead") <= 1);
        yield return ("says nothing of interviews that are not known", drawn.Reading.Stage.Value is not (Stage.Unknown or Stage.Application) || drawn.Reading.Outcome == Outcome.OfferWithdrawn || !Interview().IsMatch(text));
        yield return ("never congratulates where nobody was hired", drawn.Reading.Outcome is Outcome.NotSelected or Outcome.PositionFilled || !Hire().IsMatch(text));
        yield return ("signs with the name", string.IsNullOrEmpty(drawn.Choices.YourName) || text.EndsWith(string.Join(' ', drawn.Choices.YourName.Split(' ').Take(6)), StringComparison.Ordinal));
        yield return ("is said the same twice", SomeComposer.Shipped.Compose(drawn.Reading, drawn.Choices, SomeReading.Today, SomeComposer.NothingFound).Text == text);
        yield return ("knows where its facts stand", reply.Facts.All(fact => fact.Start >= 0 && fact.Start + fact.Length <= text.Length && fact.From is "mail" or "person"));
        yield return ("invents no name", Capitals(drawn, reply).Length == 0);
    }

    // Every capitalised word inside a sentence must come from a fact.
    private static string[] Capitals(AnyCase drawn, Reply reply)
    {
        var own = reply.Facts.Aggregate(reply.Text, (text, fact) => text.Remove(fact.Start, fact.Length).Insert(fact.Start, new string('x', fact.Length)));
        return [.. CapitalInside().Matches(own).Select(match => match.Groups[1].Value).Where(word => !word.StartsWith('I'))];
    }

    private static IEnumerable<string> Found(AnyCase drawn)
    {
        var reply = Checked(drawn);
        return reply.Tone.Findings
            .Where(finding => finding.Rule != NothingToName)
            .Select(finding => $"{finding.Kind}/{finding.Rule}: {reply.Text.Substring(finding.Start, finding.Length)}\n{Describe(drawn)}\n{reply.Text}");
    }

    private static Reply Checked(AnyCase drawn)
    {
        var choices = drawn.Choices with { PersonalDetail = drawn.Choices.PersonalDetail is { Length: < 60 } ? "the tour of the lab" : null };
        return SomeComposer.Shipped.Compose(drawn.Reading, choices, SomeReading.Today, Coach.Check);
    }

    private static (int Fewest, int Most) Length(AnyCase drawn) => drawn switch
    {
        { Choices.WouldWorkWithThem: false } or { Reading.Stage.Value: Stage.Application } => (25, 60),
        { Choices.Register: Register.Short } => (45, 65),
        _ => (45, 110),
    };

    private static string Describe(AnyCase drawn) =>
        $"{drawn.Reading.Outcome} {drawn.Reading.Stage.Value} {drawn.Choices} signals: {string.Join(' ', drawn.Reading.Signals.Select(signal => $"{signal.Kind} {signal.Date}"))} from {drawn.Reading.Sender.Name}";

    private static int Count(string text, string words) => Regex.Count(text, Regex.Escape(words));

    [GeneratedRegex(@" [.,;:!?]|[.,;:][.,;:]|\.\.|, \.|\( ")]
    private static partial Regex LooseSign();

    [GeneratedRegex(@"\b(thank|thanks|thankful|appreciate\w*|grateful)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Thanks();

    [GeneratedRegex(@"\bthank\w*", RegexOptions.IgnoreCase)]
    private static partial Regex ThankWord();

    [GeneratedRegex(@"in mind|be considered|hear(ing)? (of|about|from|when|more|if|it|you)|love to hear|glad to hear|happy to hear|think of me|touch|talk again|talk about|put forward|pick (it|things|the matter) up|carry on|to continue|resume|stay connected|(note|word|message|call) (from you|whenever|when|if|or a note)|short (note|message)|please (do )?consider me|do let me know", RegexOptions.IgnoreCase)]
    private static partial Regex Ask();

    [GeneratedRegex(@"reject|unfortunately|\bfail|opportunity.*opportunity|hope this finds|valuable insight|resonate|endeavou?r|!", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Banned();

    [GeneratedRegex(@"\w(n't|'m|'d|'ll|'ve|'re)\b|\b(it|that|here|there)'s\b", RegexOptions.IgnoreCase)]
    private static partial Regex Contraction();

    [GeneratedRegex(@"\binterview|\bfinal round|\bassessment|our (last )?conversation", RegexOptions.IgnoreCase)]
    private static partial Regex Interview();

    [GeneratedRegex(@"new colleague|congratulat|person (you chose|who joins)", RegexOptions.IgnoreCase)]
    private static partial Regex Hire();

    [GeneratedRegex(@"[a-z,;] ([A-Z]\w*)")]
    private static partial Regex CapitalInside();
}
