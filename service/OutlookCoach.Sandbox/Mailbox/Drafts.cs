using OutlookCoach.Sandbox.Graph;
using OutlookCoach.Sandbox.SignIn;
using OutlookCoach.Sandbox.State;

namespace OutlookCoach.Sandbox.Mailbox;

/// <summary>The replies that wait in the drafts folder.</summary>
public sealed class Drafts(StateStore store, TimeProvider clock)
{
    /// <summary>Makes a reply to a letter: addressed to its Reply-To, else to its sender, with the letter quoted beneath.</summary>
    public Letter Reply(Letter letter, string comment)
    {
        var now = clock.GetUtcNow();
        var draft = store.Change(state =>
        {
            var made = new Draft
            {
                Key = GraphId.KeyFor($"draft:{state.Made}:{now.Ticks}"),
                Subject = letter.Subject.StartsWith("RE:", StringComparison.OrdinalIgnoreCase) ? letter.Subject : $"RE: {letter.Subject}",
                To = letter.ReplyTo.Count > 0 ? letter.ReplyTo[0] : letter.From,
                Html = Body(letter, comment),
                Thread = letter.Thread,
                Made = now,
            };
            return (state with { Drafts = state.Drafts.Add(made), Made = state.Made + 1 }, made);
        });
        return AsLetter(draft);
    }

    /// <summary>All drafts.</summary>
    public IEnumerable<Letter> All() => store.Current.Drafts.Select(AsLetter);

    private static Letter AsLetter(Draft draft) => new()
    {
        Key = draft.Key,
        Subject = draft.Subject,
        From = new Correspondent(SandboxPerson.Name, SandboxPerson.Address),
        Sender = new Correspondent(SandboxPerson.Name, SandboxPerson.Address),
        To = draft.To is null ? [] : [draft.To],
        Received = draft.Made,
        Thread = draft.Thread,
        InternetMessageId = $"<{draft.Key[..24]}@sandbox.example>",
        Html = draft.Html,
        IsDraft = true,
        Folder = Folders.Drafts,
    };

    private static string Body(Letter letter, string comment)
    {
        var own = MailText.Escape(comment).ReplaceLineEndings("<br>\r\n");
        var quoted = MailText.Escape(letter.PlainText).ReplaceLineEndings("<br>\r\n");
        var from = MailText.Escape($"{letter.From?.Name} <{letter.From?.Address}>");
        return $"<html><body><div>{own}</div><hr><div><b>From:</b> {from}<br>\r\n<b>Sent:</b> {GraphTime.Instant(letter.Received)}<br>\r\n"
            + $"<b>Subject:</b> {MailText.Escape(letter.Subject)}</div><br>\r\n<div>{quoted}</div></body></html>";
    }
}
