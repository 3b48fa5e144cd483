using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>Tells whether two reminders are about the same firm.</summary>
internal sealed class Firms(NameWords names, AddressWords addresses)
{
    public static Firms Read(IReadOnlyList<PlaybookFile> files, string language, ProblemList problems) => new(
        new NameWords(PlaybookPage.Need(files, $"{language}/rejections/names.yaml", problems)),
        new AddressWords(PlaybookPage.Need(files, "addresses.yaml", problems)));

    /// <summary>By the address, the domain or the name. An agency is not the firm it wrote about.</summary>
    public bool Same(ReminderAbout one, ReminderAbout other)
    {
        if (Meet(one.Address?.ToLowerInvariant(), other.Address?.ToLowerInvariant()) || Meet(Domain(one), Domain(other)))
        {
            return true;
        }

        var agencies = (IsAgency(one) ? 1 : 0) + (IsAgency(other) ? 1 : 0);
        return agencies switch
        {
            0 => Meet(Name(one), Name(other)),
            1 => false,
            _ => Meet(one.Contact, other.Contact),
        };
    }

    private static bool Meet(string? one, string? other) => !string.IsNullOrEmpty(one) && one == other;

    private static bool IsAgency(ReminderAbout about) => about.Step?.StartsWith($"{SituationNames.Agency}/", StringComparison.Ordinal) == true;

    // "Northwind GmbH" and "Northwind" are one.
    private string Name(ReminderAbout about)
    {
        var words = (about.Company ?? "").Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        var kept = words.Length - words.Reverse().TakeWhile(word => names.LegalForms.Contains(word)).Count();
        return NameLetters.Of(string.Concat(words.Take(kept == 0 ? words.Length : kept)));
    }

    private string? Domain(ReminderAbout about) =>
        about.Address?.Split('@') is [_, var domain]
        && !addresses.IsMailProvider(domain)
        && !addresses.IsAutomaticDomain(domain)
            ? domain.ToLowerInvariant()
            : null;
}
