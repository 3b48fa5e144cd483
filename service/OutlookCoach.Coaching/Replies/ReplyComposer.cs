using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Replies;

/// <summary>Writes a reply from the Playbook's pieces, the mail's facts and the person's choices. Pure: the same input always gives the same reply.</summary>
internal sealed class ReplyComposer
{
    // Wordings are kept apart within a round; the next round shuffles anew.
    private const int Round = 16;
    private const int MostChecks = 80;

    private static readonly ToneReport Unwritten = new() { Findings = [], Present = [], Words = 0, Summary = "", LengthSays = "" };

    private readonly Shelves shelves;
    private readonly SituationReader situations;
    private readonly InsteadWords instead;
    private readonly SubjectWords subjects;

    private ReplyComposer(Shelves shelves, SituationReader situations, InsteadWords instead, SubjectWords subjects)
    {
        this.shelves = shelves;
        this.situations = situations;
        this.instead = instead;
        this.subjects = subjects;
    }

    /// <summary>Reads a language's pieces. Mistakes are noted; the composer may be used only when there are none.</summary>
    public static ReplyComposer Compile(IReadOnlyList<PlaybookFile> files, string language, ProblemList problems) => new(
        new Shelves(PiecePages.Read(files, language, problems), SpellingWords.Read(files, language, problems)),
        SituationReader.Compile(files, language, problems),
        InsteadWords.Read(files, language, problems),
        SubjectWords.Read(files, language, problems));

    /// <summary>A note whose text <paramref name="check"/> finds nothing in, where there is one; else the best there is, with what was found.</summary>
    public Reply Compose(Reading reading, Choices choices, DateOnly today, Func<string, Situation, ToneReport> check) =>
        instead.For(reading, choices, situations.HasReader(reading, choices)) is { } says ? Without(reading, says) : Write(reading, choices, today, check);

    /// <summary>The same without asking whether this mail is one to answer: an invitation needs no mail.</summary>
    public Reply Write(Reading reading, Choices choices, DateOnly today, Func<string, Situation, ToneReport> check)
    {
        var situation = situations.Read(reading, choices, today);
        var checkedFor = CheckedFor(reading, situation);
        return situation.Narrowed()
            .Select(narrowed => Best(Letters(reading, choices, narrowed), text => check(text, checkedFor)))
            .FirstOrDefault(letter => letter is not null) is { } best
            ? Written(reading, situation, best)
            : Without(reading, instead.WithoutWords);
    }

    private Reply Written(Reading reading, ReplySituation situation, (Letter Letter, ToneReport Tone) best) => new()
    {
        Text = best.Letter.Text,
        Html = best.Letter.Html,
        Subject = subjects.For(reading, situation),
        MostCharacters = situation.MostCharacters,
        Facts = best.Letter.Facts,
        Tone = best.Tone,
        Reading = reading,
    };

    private IEnumerable<Letter> Letters(Reading reading, Choices choices, ReplySituation situation) =>
        Drafts(reading, choices, situation)
            .Select(draft => Letter.Of(draft, situation))
            .Where(letter => situation.MostCharacters is not { } most || letter.Text.Length <= most);

    private static Reply Without(Reading reading, string says) =>
        new() { Text = "", Html = "", Instead = says, Tone = Unwritten, Reading = reading };

    private static Situation CheckedFor(Reading reading, ReplySituation situation) => new()
    {
        Outcome = reading.Outcome,
        Stage = reading.Stage.Value,
        Company = situation.Facts.GetValueOrDefault(ReplyFact.Company)?.Value,
        Role = (situation.Facts.GetValueOrDefault(ReplyFact.NewRole) ?? situation.Facts.GetValueOrDefault(ReplyFact.Role))?.Value,
        Name = (situation.Facts.GetValueOrDefault(ReplyFact.FullName) ?? situation.Facts.GetValueOrDefault(ReplyFact.Salutation))?.Value,
        People = [.. reading.People.Select(person => person.Name)],
        WouldWorkWithThem = !situation.Unwanted,
    };

    // The first letter without a finding; a piece that drew one is not tried again. What the person typed stays, whatever is found in it.
    private static (Letter Letter, ToneReport Tone)? Best(IEnumerable<Letter> letters, Func<string, ToneReport> check)
    {
        (Letter Letter, ToneReport Tone)? best = null;
        var suspects = new Suspects();
        foreach (var letter in letters.Where(suspects.Clear).Take(MostChecks))
        {
            var tone = check(letter.Text);
            if (best is not { } kept || tone.Findings.Count < kept.Tone.Findings.Count)
            {
                best = (letter, tone);
            }

            if (tone.Findings.Count == 0)
            {
                break;
            }

            suspects.Note(letter, tone.Findings);
        }

        return best;
    }

    private IEnumerable<Draft> Drafts(Reading reading, Choices choices, ReplySituation situation)
    {
        var wording = unchecked((uint)choices.Wording);
        var filled = shelves.For(situation, $"{MessageSeed(reading)}|{choices.Note}|{choices.Register}|{wording / Round}");
        if (filled[Slot.Thanks].Pieces.Count == 0 || filled[Slot.Ask].Pieces.Count == 0)
        {
            return [];
        }

        for (var turn = 0; turn < wording % Round; turn++)
        {
            var search = new DraftSearch(situation, filled);
            foreach (var (slot, piece) in (search.Fitting().FirstOrDefault() ?? search.Nearest()).Chosen)
            {
                filled[slot].Use(piece);
            }
        }

        var last = new DraftSearch(situation, filled);
        return last.Fitting().DefaultIfEmpty(last.Nearest());
    }

    private static string MessageSeed(Reading reading) =>
        reading.Message.Id ?? $"{reading.Sender.Address}|{reading.Sender.Name}|{reading.Message.Subject}|{reading.Message.ReceivedAt:O}";
}
