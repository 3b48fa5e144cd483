using System.Globalization;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.Tone;

/// <summary>Mechanical slips: a person sees them at once in somebody else's mail and never in their own.</summary>
internal static class SlipNotices
{
    // Characters: what a template asks for may be a whole clause.
    private const int LongestGap = 120;

    private static readonly CompareInfo Names = CultureInfo.InvariantCulture.CompareInfo;

    /// <summary>[Name], {{company}}, &lt;role&gt;, or a line of underscores.</summary>
    public static Place[] LeftoverBracket(DraftText draft) =>
        NextBracket(draft.Text, 0, draft.Parts.NewEnd) is var first && first < draft.Parts.NewEnd ? [.. LeftoverBrackets(draft, first)] : [];

    /// <summary>The greeting names somebody else than the one being answered.</summary>
    public static Place[] WrongName(DraftText draft)
    {
        if (draft.Situation.Name is not { Length: > 0 } name || draft.Greeted is not { } greeted)
        {
            return [];
        }

        var known = NameWords(name).Concat(draft.Situation.People.SelectMany(NameWords)).ToArray();
        var words = NameWords(draft.Text.Substring(greeted.Start, greeted.Length)).ToArray();
        var team = draft.Situation.Company is { } company && words.Any(word => company.Contains(word, StringComparison.OrdinalIgnoreCase));
        return words.Length > 0 && !team && !words.Any(word => known.Any(other => SameName(word, other))) ? [greeted] : [];
    }

    /// <summary>Thanks for a job "at Contoso" when the mail came from Northwind.</summary>
    public static Place[] WrongCompany(DraftText draft) =>
        draft.Situation.Company is { Length: > 0 } company
            ? [.. Kept(draft, "company").Where(place => !SameCompany(draft.Text.Substring(place.Start, place.Length), company))]
            : [];

    public static Place[] InterviewNeverHappened(DraftText draft) =>
        draft.Situation.Stage == Stage.Application ? Marked(draft, "thanksForInterview") : [];

    public static Place[] AttachmentMissing(DraftText draft) =>
        draft.Situation.HasAttachment == false ? Marked(draft, "attachment") : [];

    public static Place[] CongratulationsOnCancelled(DraftText draft) =>
        draft.Situation.Outcome is Outcome.Cancelled or Outcome.OnHold ? Marked(draft, "congratulations") : [];

    // Phrases that are only a slip in some situations stand in elements/slips.
    private static Place[] Marked(DraftText draft, string name) =>
        [.. draft.Hits.Where(hit => hit.Rule.Section == ToneSections.Slips && hit.Rule.Kind == name)
            .Select(hit => Spans.Of(draft.Own, hit.First, hit.Last))];

    private static IEnumerable<Place> Kept(DraftText draft, string name) =>
        draft.Hits.Where(hit => hit.Rule.Section == ToneSections.Slips && hit.A.Name == name)
            .Select(hit => Capitals.FirstRun(draft.Own, hit.A.First, hit.A.Last))
            .OfType<(int First, int Last)>()
            .Select(run => Spans.Of(draft.Own, run.First, run.Last))
            .Distinct();

    private static IEnumerable<Place> LeftoverBrackets(DraftText draft, int first)
    {
        var text = draft.Text;
        var end = draft.Parts.NewEnd;
        for (var at = first; at < end; at = NextBracket(text, at + 1, end))
        {
            var close = text[at] switch { '[' => ']', '{' => '}', _ => '>' };
            var until = text.IndexOf(close, at + 1, Math.Min(LongestGap, end - at - 1));
            if (until > at + 1 && IsPlaceholder(text.AsSpan(at + 1, until - at - 1)))
            {
                yield return new Place(at, until + 1 - at + (until + 1 < end && text[until + 1] == close ? 1 : 0));
                at = until + 1;
            }
        }
    }

    private static int NextBracket(string text, int from, int end) =>
        from < end && text.AsSpan(from, end - from).IndexOfAny('[', '{', '<') is >= 0 and var next ? from + next : end;

    // Addresses, links and times stand in brackets too.
    private static bool IsPlaceholder(ReadOnlySpan<char> inside)
    {
        var letters = 0;
        for (var i = 0; i < inside.Length; i++)
        {
            if (inside[i] is '@' or ':' || (inside[i] == '.' && i + 1 < inside.Length && char.IsLetterOrDigit(inside[i + 1])))
            {
                return false;
            }

            letters += char.IsLetter(inside[i]) ? 1 : 0;
        }

        return letters >= 3;
    }

    private static IEnumerable<string> NameWords(string name) =>
        name.Split([' ', '.', ',', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 1 && char.IsUpper(word[0]));

    private static bool SameName(string a, string b)
    {
        const CompareOptions Loose = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;
        return Names.Compare(a, b, Loose) == 0
            || (a.Length >= 3 && Names.IsPrefix(b, a, Loose))
            || (b.Length >= 3 && Names.IsPrefix(a, b, Loose));
    }

    private static bool SameCompany(string a, string b)
    {
        var (left, right) = (Letters(a), Letters(b));
        return left.Contains(right, StringComparison.OrdinalIgnoreCase) || right.Contains(left, StringComparison.OrdinalIgnoreCase);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
