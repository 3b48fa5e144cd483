using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>Cuts the name of a body that says itself what it is: "University of Kells", "the Calder Trust". Where a role is expected it still is none.</summary>
internal sealed class BodyCutter(NameWords words)
{
    private readonly CompanyCutter companies = new(words);

    public Place? Cut(TokenizedText text, int first, int last)
    {
        while (first < last && words.BeforeRoles.Contains(NameRun.Word(text, first)))
        {
            first++;
        }

        if (companies.Cut(text, first, last) is not { } place)
        {
            return null;
        }

        var end = first;
        while (end < last && text.Tokens[end + 1].End <= place.Start + place.Length)
        {
            end++;
        }

        return IsBody(text, first, end) ? place : null;
    }

    /// <summary>True for a run that begins like "University of" or holds a word like "Trust" behind its first, and holds no word that roles are called.</summary>
    public bool IsBody(TokenizedText text, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (words.EndsRole(NameRun.Word(text, i)))
            {
                return false;
            }
        }

        return last > first && (IsKindBehind(text, first, last) || (IsKind(text, first) && words.InsideCompanies.Contains(NameRun.Word(text, first + 1))));
    }

    // "Calder Trust", "Calder Hospitals Kells"
    private bool IsKindBehind(TokenizedText text, int first, int last)
    {
        for (var i = last; i > first; i--)
        {
            if (IsKind(text, i) && (i == last || words.CompanyForms.Contains(NameRun.Word(text, i))))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsKind(TokenizedText text, int i) =>
        NameRun.IsCapital(text, i) && words.IsForm(NameRun.Word(text, i)) && words.NotPerson.Contains(NameRun.Word(text, i));
}
