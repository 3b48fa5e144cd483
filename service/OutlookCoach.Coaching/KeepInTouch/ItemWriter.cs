using System.Globalization;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>Puts a dated step into words.</summary>
internal sealed class ItemWriter(IReadOnlyDictionary<ReminderKind, ReminderTexts> texts, CultureInfo culture)
{
    private const string PeopleSearch = "https://www.linkedin.com/search/results/people/?keywords=";

    public PlanItem Write(PlanSource source, DatedStep dated)
    {
        var step = dated.Step;
        var filled = new Dictionary<string, string>(source.Facts, StringComparer.Ordinal)
        {
            ["whyNow"] = step.WhyNow.Fill(source.Facts),
            [dated.Last.Fact] = PlanFacts.Day(dated.Last.Day, culture),
        };
        if (step.IsContact)
        {
            filled["link"] = PeopleSearch + Uri.EscapeDataString(Sought(source));
            filled["opener"] = step.Opener?.Fill(source.Facts) ?? "";
        }

        var words = texts[step.Kind];
        return new PlanItem(source.Key(step.Name), step.Kind, dated.Start, words.Title(filled), words.Body(filled))
        {
            About = source.About with { Step = $"{source.Cadence.Name}/{step.Name}" },
        };
    }

    /// <summary>The reminder to send a reply that was slept on.</summary>
    /// <param name="draft">Stands below the words, where the person wants it there.</param>
    public PlanItem SendReply(string key, DateTime start, ReminderAbout about, string? draft)
    {
        var facts = PlanFacts.From(about);
        facts["who"] = about.Contact ?? about.Company ?? "";
        var words = texts[ReminderKind.SendReply];
        var body = words.Body(facts);
        return new PlanItem(key, ReminderKind.SendReply, start, words.Title(facts), string.IsNullOrWhiteSpace(draft) ? body : $"{body}\n\n{draft.Trim()}") { About = about };
    }

    // An agency's recruiter does not work for the company in the mail; a search for both would find nobody.
    private static string Sought(PlanSource source) => source.Facts.TryGetValue("company", out var company) && source.Cadence.Name != SituationNames.Agency
        ? $"{source.Facts["fullName"]} {company}"
        : source.Facts["fullName"];
}
