using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Learning;
using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tone;

/// <summary>Checks a person's own words for the moves that cost goodwill, and for what a good reply has. It looks for moves, not for mood.</summary>
internal sealed class ToneChecker
{
    private readonly Language language;
    private readonly RuleMatcher matcher;
    private readonly RuleMatcher crisis;
    private readonly (Rule Rule, Func<DraftText, Place[]> Places)[] notices;
    private readonly NoticeExceptions exceptions;
    private readonly BetterWording betterWording;
    private readonly CareRegions care;
    private readonly PlainCareFiles plain;
    private readonly ToneWords words;
    private readonly Overheard overheard;
    private readonly Lazy<ToneEar>? ear;

    // One draft in turn uses it; others at the same time make their own.
    private DraftRoom? spare;

    private ToneChecker(Language language, IReadOnlyList<Rule> rules, (Lazy<ToneEar>? Ear, PhraseEvidence Evidence) learned, (CareRegions Care, PlainCareFiles Plain, Sentences Sentences) answers)
    {
        this.language = language;
        Rules = rules;
        matcher = language.DraftMatcher(rules);
        crisis = language.Matcher([.. rules.Where(rule => rule.Section == ToneSections.Crisis)]);
        notices = [.. rules.Where(rule => rule.Notices is not null and not SentenceEar.Notice)
            .Select(rule => (rule, NoticeCatalog.All.GetValueOrDefault(rule.Notices!, _ => [])))];
        exceptions = new NoticeExceptions([.. notices.Select(notice => notice.Rule)], language.Matcher);
        betterWording = new BetterWording(rules, ElementsIn);
        overheard = new Overheard(rules, learned.Evidence);
        ear = learned.Ear;
        (care, plain) = (answers.Care, answers.Plain);
        words = new ToneWords(answers.Sentences);
    }

    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Two-letter code of its language.</summary>
    public string Code => language.Code;

    public static ToneChecker Compile(IReadOnlyList<PlaybookFile> files, Language language, Sentences sentences, ProblemList problems)
    {
        string[] sections = [ToneSections.Tone, ToneSections.Elements, ToneSections.Slips, ToneSections.Crisis];
        var rules = sections.SelectMany(section => language.ReadRules(files, section, problems)).ToArray();
        foreach (var rule in rules.Where(rule => rule.Notices is { } name && name != SentenceEar.Notice && !NoticeCatalog.All.ContainsKey(name)))
        {
            problems.Add(rule.Path, 1, 1, $"I do not know the check \"{rule.Notices}\"{NearestWord.Hint(rule.Notices!, NoticeCatalog.All.Keys.Append(SentenceEar.Notice))}");
        }

        var learned = (ToneEar.Prepare(files, language, problems), PhraseEvidence.Read(files, language.Code, problems));
        return new ToneChecker(language, rules, learned, (CareRegions.Read(files, language.Code, problems), PlainCareFiles.Read(files, language, problems), sentences));
    }

    /// <summary>Learns now what else the first check would wait for.</summary>
    public void Learn() => _ = ear?.Value;

    /// <summary>Writes what was learned, where there is anything to learn from.</summary>
    public void SaveLearned(BinaryWriter writer)
    {
        if (ear is not null)
        {
            ShippedModels.Write(writer, ToneEar.Part(Code), ear.Value.Save);
        }
    }

    /// <summary>The same text and situation always give the same report; no text makes this throw.</summary>
    public ToneReport Check(string text, Situation situation)
    {
        var room = Interlocked.Exchange(ref spare, null) ?? new DraftRoom();
        var report = Report(Read(text, situation, room));
        spare = room.Own.IsWorthKeeping ? room : null;
        return report;
    }

    private ToneReport Report(DraftText draft)
    {
        if (draft.Hits.Exists(hit => hit.Rule.Section == ToneSections.Crisis))
        {
            return words.Care(draft, care.For(draft.Situation.Region));
        }

        return words.Report(draft, FindingPicker.Pick(overheard.Weigh(draft, AllFound(draft)))) with
        {
            Language = language.Code,
            Offer = draft.Heard.IsHeavy ? words.Offer(care.For(draft.Situation.Region)) : null,
        };
    }

    /// <summary>What to listen for where words are sent nowhere.</summary>
    public IEnumerable<PlainCare> Listens => plain.All;

    /// <summary>Runs the examples of every rule.</summary>
    public IEnumerable<PlaybookProblem> Prove() => Rules.SelectMany(rule => RuleExamples.Prove(rule, RulesIn)).Concat(plain.Prove(CallsForCare));

    /// <summary>Somebody to talk to in a country, or anywhere.</summary>
    public (CareAnswer Care, CareAnswer Offer) HelpIn(string? country) => (words.Help(care.For(country)), words.Offer(care.For(country)));

    /// <summary>For each phrase of a language that calls for care the words of which it needs one each; null when there is no such list.</summary>
    public static IReadOnlyList<(IReadOnlySet<string> One, IReadOnlySet<string> Other)>? CareWords(IReadOnlyList<PlaybookFile> files, string code, IEnumerable<string> commonWords, ProblemList problems) =>
        Language.Read(files, code, problems) is { } language
            ? language.TellingWords(language.ReadRules(files, ToneSections.Crisis, problems), commonWords)
            : null;

    /// <summary>The words show that the person may be in danger.</summary>
    public bool CallsForCare(string text) =>
        crisis.Find(language.Tokenizer.Cut(text, 0, MailParts.Of(text, language.SignOffs).OwnEnd)).Count > 0;

    /// <summary>Every rule that a text sets off, before any is left out: what a rule's own examples are proved with.</summary>
    public IReadOnlySet<Rule> RulesIn(string text, Situation situation)
    {
        var draft = Read(text, situation, new DraftRoom());
        return FromPhrases(draft).Concat(FromNotices(draft)).Concat(overheard.In(draft, [])).Select(found => found.Rule)
            .Concat(draft.Hits.Where(hit => hit.Rule.Section != ToneSections.Tone).Select(hit => hit.Rule))
            .ToHashSet();
    }

    private List<Found> AllFound(DraftText draft)
    {
        var found = FromPhrases(draft);
        found.AddRange(FromNotices(draft));
        found.AddRange(overheard.In(draft, found));
        return found;
    }

    private DraftText Read(string text, Situation situation, DraftRoom room)
    {
        var parts = MailParts.Of(text, language.SignOffs);
        var own = language.Tokenizer.Cut(text, 0, parts.OwnEnd, room.Own);
        var hits = matcher.Find(own);
        AddThanksInSignOff(parts, hits, room.SignOff);
        return new DraftText(parts, own, hits, ear?.Value.Listen(own) ?? HeardDraft.Silent, situation) { Greeted = language.Greeting.NameIn(own) };
    }

    // "Many thanks, Sam" is a thank-you too, though nothing in a sign-off is judged.
    private void AddThanksInSignOff(MailParts parts, List<RuleHit> hits, TokenRoom room)
    {
        if (!parts.HasSignOff)
        {
            return;
        }

        var line = parts.Lines[parts.SignOffLine];
        foreach (var hit in matcher.Find(language.Tokenizer.Cut(parts.Text, line.Start, line.End, room)))
        {
            if (hit.Rule.Element == Element.Thanks)
            {
                hits.Add(hit);
            }
        }
    }

    private IEnumerable<string> ElementsIn(string sentence) =>
        matcher.Find(language.Tokenizer.Cut(sentence, 0, sentence.Length))
            .Where(hit => hit.Rule.Section == ToneSections.Elements)
            .Select(hit => hit.Rule.Kind);

    private List<Found> FromPhrases(DraftText draft)
    {
        var found = new List<Found>();
        Dictionary<Rule, int>? counts = null;
        foreach (var hit in draft.Hits)
        {
            if (hit.Rule.Section != ToneSections.Tone || (hit.Rule.Times > 1 && hit.Rule.Times > (counts ??= Counts(draft.Hits))[hit.Rule]))
            {
                continue;
            }

            var words = Spans.Of(draft.Own, hit.First, hit.Last);
            if (!draft.IsQuoted(words.Start, words.Start + words.Length))
            {
                found.Add(new Found(hit.Rule, hit.Rule.WholeSentence ? draft.WholeSentence(hit) : words) { Phrase = hit.Phrase, Try = betterWording.For(hit, draft) });
            }
        }

        return found;
    }

    // Of rules that count only when they are found several times.
    private static Dictionary<Rule, int> Counts(List<RuleHit> hits)
    {
        var counts = new Dictionary<Rule, int>();
        foreach (var hit in hits)
        {
            if (hit.Rule.Times > 1)
            {
                counts[hit.Rule] = counts.GetValueOrDefault(hit.Rule) + 1;
            }
        }

        return counts;
    }

    private List<Found> FromNotices(DraftText draft)
    {
        var found = new List<Found>();
        foreach (var (rule, places) in notices)
        {
            foreach (var place in places(draft))
            {
                found.Add(new Found(rule, place));
            }
        }

        return exceptions.LeaveOut(found, draft.Own);
    }
}
