using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Tone;

/// <summary>What a good reply has and this one lacks.</summary>
internal static class MissingNotices
{
    private const int FewestWords = 2;

    /// <summary>Who takes the news well, wishes them well and asks to be kept in mind has acknowledged it, whatever the word.</summary>
    public static Place[] Thanks(DraftText draft)
    {
        var acknowledges = draft.Has(Element.Thanks) || (draft.Has(Element.Acceptance) && draft.Has(Element.Wishes) && draft.Has(Element.Ask));
        return IsALetter(draft) && !acknowledges ? [Place.Whole] : [];
    }

    public static Place[] Ask(DraftText draft) =>
        IsALetter(draft) && draft.Situation.WouldWorkWithThem && !draft.Has(Element.Ask) ? [Place.Whole] : [];

    /// <summary>Stock thanks and nothing that only this person could have written: no name, no number, no detail. Two plain sentences are enough for an application or where nothing is wanted.</summary>
    public static Place[] OwnWords(DraftText draft) =>
        draft.Situation is { WouldWorkWithThem: true, Stage: not Stage.Application } && draft.Words is >= 15 and <= 90 && draft.Has(Element.Thanks) && !draft.Has(Element.Specific) && !NothingToName(draft.Situation) && !NamesAnything(draft) ? [Place.Whole] : [];

    private static bool IsALetter(DraftText draft) => draft.Words >= FewestWords;

    // Who answers a mail that nobody signed, and that names no company and no role, has nothing to name.
    private static bool NothingToName(Situation mail) => mail is { Outcome: not null, Company: null, Role: null, Name: null };

    private static bool Names(ReadOnlySpan<char> own, string? known) => known is { Length: > 0 } && own.Contains(known, StringComparison.OrdinalIgnoreCase);

    private static bool NamesAnything(DraftText draft)
    {
        var own = draft.Text.AsSpan(0, draft.Parts.OwnEnd);
        if (Names(own, draft.Situation.Role) || Names(own, draft.Situation.Company) || Names(own, draft.Situation.Name?.Split(' ')[0]))
        {
            return true;
        }

        foreach (var token in draft.Own.Tokens)
        {
            var marks = token.Marks;
            var inside = (marks & TokenMarks.SentenceStart) == 0;
            if (inside && token.Length > 1 && (marks & (TokenMarks.Capital | TokenMarks.Number)) != 0 && token.Word == 0)
            {
                return true;
            }
        }

        return false;
    }
}
