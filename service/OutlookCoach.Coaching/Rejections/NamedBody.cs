using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>A name in the letter's words that says itself what it is, wherever it stands: "the Harrowgate College administration", "Pell &amp; Vane LLP".</summary>
internal sealed class NamedBody(NameWords words)
{
    private readonly CompanyCutter companies = new(words);

    /// <summary>The one named most often, of those the first; the subject's only where the letter names none.</summary>
    public Fact? Find(MailText mail)
    {
        var mostNamed = In(mail, mail.Body).GroupBy(fact => fact.Value).MaxBy(named => named.Count());
        return mostNamed?.First() ?? (In(mail, mail.Subject) is [var first, ..] ? new Fact(first.Value) : null);
    }

    private List<Fact> In(MailText mail, TokenizedText text)
    {
        var found = new List<Fact>();
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (Starts(text, i) && companies.Cut(text, i, text.Sentences[text.Tokens[i].Sentence].LastToken) is { } place)
            {
                var last = NameRun.LastIn(text, i, place);
                var name = text.Text.Substring(place.Start, place.Length);
                if (IsBody(text, i, last) && !mail.Greets(name))
                {
                    found.Add(new Fact(name, place.Start, place.Length));
                }

                i = last;
            }
        }

        return found;
    }

    private bool Starts(TokenizedText text, int i)
    {
        var word = NameRun.Word(text, i);
        return NameRun.IsCapital(text, i) && !words.Articles.Contains(word) && !words.BeforeRoles.Contains(word) && (!words.NotCompany.Contains(word) || words.IsForm(word));
    }

    // "School Business Manager"
    private bool IsTitle(TokenizedText text, int behind) =>
        behind < text.Tokens.Length && NameRun.IsCapital(text, behind) && (text.Tokens[behind].Marks & TokenMarks.ClauseStart) == 0 && words.IsRole(NameRun.Word(text, behind));

    private bool IsBody(TokenizedText text, int first, int last)
    {
        var opens = NameRun.Word(text, first);
        var ends = NameRun.Word(text, last);
        return last > first && (words.IsForm(ends) || words.IsForm(opens) || words.StateMatters.Contains(ends)) && !words.StreetWords.Contains(ends) && !IsTitle(text, last + 1);
    }
}
