using System.Text;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Coaching.Tests.Corpus;
using OutlookCoach.Coaching.Tests.House;
using OutlookCoach.Coaching.Tests.Support;
using OutlookCoach.Coaching.Tone;
using OutlookCoach.Tool.Mail;

namespace OutlookCoach.Coaching.Tests.Fuzz;

/// <summary>Every reader of text from outside, with what must hold of what it gives.</summary>
internal static class FuzzedReaders
{
    private static readonly Lazy<string[]> Files = new(() =>
        [.. Repository.Files("service/OutlookCoach.Sandbox/Mail", "*.eml").Concat(Repository.Files("tests/OutlookCoach.Coaching.Tests/Corpus/Letters", "*.eml")).Select(path => Encoding.Latin1.GetString(File.ReadAllBytes(path)))]);

    private static readonly Lazy<string[]> Letters = new(() => [.. CorpusLetter.All.Select(letter => letter.Message.Text)]);
    private static readonly Lazy<string[]> Pages = new(() => [.. PlaybookFile.Embedded().Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)).Select(file => file.Text)]);
    private static readonly Lazy<string[]> Markup = new(() => [.. Letters.Value.Select(text => $"<html><body><p>{text.Replace("\n", "</p>\n<div>", StringComparison.Ordinal)}</div></body></html>")]);
    private static readonly Lazy<Language> English = new(() => Language.Read(PlaybookFile.Embedded(), "en", new ProblemList())!);
    private static readonly Lazy<Words> Phrases = new(() => Words.Matcher("we (have) decided ... (another | other) candidate", "thank you (so | very) much", "^unfortunately ... not ... you", "keep {company} in mind"));
    private static readonly Lazy<OpeningDate> Dates = new(() => new OpeningDate(PlaybookPage.Need(PlaybookFile.Embedded(), "en/dates.yaml", new ProblemList()), "en"));

    private static readonly DateTimeOffset?[] Received =
    [
        null, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero), new(2024, 2, 29, 23, 59, 59, TimeSpan.FromHours(14)),
        new(2200, 12, 31, 23, 0, 0, TimeSpan.FromHours(-14)), new(9999, 12, 30, 0, 0, 0, TimeSpan.FromHours(-14)), new(1, 1, 1, 23, 0, 0, TimeSpan.FromHours(14)),
    ];

    public static IReadOnlyList<FuzzRun> All { get; } =
    [
        new("html to text", Markup.Value, (text, _) => Demand(!HtmlText.ToText(text).Contains('\r', StringComparison.Ordinal))),
        new("mail parts", Letters.Value, (text, _) => Parts(text)),
        new("tokenizer", Letters.Value, (text, _) => Tokens(text)),
        new("phrase engine", Letters.Value, (text, _) => Phrases.Value.Found(text)),
        new("phrase parser", [.. Pages.Value.SelectMany(page => page.Split('\n')).Where(line => line.StartsWith("  - ", StringComparison.Ordinal)).Select(line => line[4..])], (text, _) => Phrase(text)),
        new("dates", Letters.Value, (text, _) => ResolveDates(text)),
        new("reading", Letters.Value, Reading),
        new("tone", Letters.Value, (text, _) => Check(text)),
        new("reply and plan", Letters.Value, Suggest),
        new("eml of the tool", Files.Value, (text, _) => Eml(text)),
        new("plain page", Pages.Value, (text, _) => Page(text)),
    ];

    private static void Parts(string text)
    {
        var parts = Support.Letters.Cut(text);
        Demand(parts.OwnEnd >= 0 && parts.OwnEnd <= parts.NewEnd && parts.NewEnd <= text.Length);
    }

    private static void Tokens(string text)
    {
        var cut = English.Value.Tokenizer.Cut(text);
        var last = 0;
        foreach (var token in cut.Tokens)
        {
            Demand(token.Start >= last && token.Length >= 0 && token.End <= text.Length);
            last = token.Start;
        }
    }

    private static void Phrase(string text)
    {
        var parser = new PhraseParser(new WordLists(), word => [word]);
        Demand((parser.Parse(text, out var mistake) is null) == (mistake is not null));
    }

    private static void ResolveDates(string text)
    {
        var cut = English.Value.Tokenizer.Cut(text);
        foreach (var sentence in cut.Sentences)
        {
            foreach (var day in Received.Append(new DateTimeOffset(1970, 1, 1, 0, 0, 0, TimeSpan.Zero)).Select(MailDay.Of).OfType<DateOnly>())
            {
                Dates.Value.Resolve(cut, sentence, (sentence.FirstToken, day));
            }
        }
    }

    private static Message Mail(string text, Mutator choice) => new()
    {
        Id = "m",
        Subject = choice.Repeated(choice.Choose(120)),
        From = new Mailbox(choice.Choose(2) == 0 ? "Priya Shah" : choice.Repeated(30), choice.Choose(2) == 0 ? "priya.shah@northwind.example" : choice.Repeated(40)),
        ReceivedAt = Received[choice.Choose(Received.Length)],
        Text = text,
    };

    private static void Reading(string text, Mutator choice)
    {
        var mail = Mail(text, choice);
        var reading = TheCoach.Instance.Read(mail);
        Demand(reading.Label.Length > 0);
        Demand(reading.Sender.Address.Length == 0 || reading.Sender.Address == mail.From.Address);
        Demand(reading.Evidence.All(found => found.Start >= 0 && found.Start + found.Length <= text.Length));
    }

    private static void Suggest(string text, Mutator choice)
    {
        var reading = TheCoach.Instance.Read(Mail(text, choice));
        var day = new DateOnly(2026, 6, 1).AddDays(choice.Choose(700));
        var reply = TheCoach.Instance.Suggest(reading, new Choices { PersonalDetail = choice.Repeated(choice.Choose(300)), YourName = choice.Repeated(12) }, day);
        Demand(HtmlText.ToText(reply.Html).Length >= 0 && !reply.Html.Contains("<script", StringComparison.OrdinalIgnoreCase));
        TheCoach.Instance.PlanAhead(reading, new Choices(), new PlanningCalendar { Today = day, TimeZone = "Europe/Berlin" });
    }

    private static void Check(string text)
    {
        var report = TheCoach.Instance.Check(text, new Situation { Name = "Priya Shah", Company = "Northwind" });
        Demand(report.Findings.All(found => found.Start >= 0 && found.Start + found.Length <= text.Length));
    }

    private static void Eml(string text)
    {
        try
        {
            using var bytes = new MemoryStream(Encoding.Latin1.GetBytes(text));
            TheCoach.Instance.Read(EmlMessage.Read(bytes));
        }
        catch (FormatException)
        {
            // Said to the person as "this is no mail".
        }
    }

    private static void Page(string text)
    {
        if (PlainPage.Read(text) is { } page)
        {
            var yaml = YamlPage.Read(text)!;
            Demand(page.Keys.SequenceEqual(yaml.Keys) && page.All(entry => Same(entry.Value.Value, yaml[entry.Key].Value)));
        }
    }

    private static bool Same(PageValue one, PageValue other) =>
        one.Words == other.Words && (one.Items ?? []).Select(item => item.Words).SequenceEqual((other.Items ?? []).Select(item => item.Words));

    private static void Demand(bool holds)
    {
        if (!holds)
        {
            throw new InvalidOperationException("does not hold together");
        }
    }
}
