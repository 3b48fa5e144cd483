using System.Globalization;
using System.Text.RegularExpressions;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Tests.Replies;

/// <summary>What must hold for every reply the composer can make.</summary>
public sealed partial class EveryReplyTests
{
    private const int FewCases = 1500;

    // A long run: EVERY_REPLY=200000 dotnet test --project tests/OutlookCoach.Coaching.Tests -c Release -- --filter-class "*EveryReplyTests" (a quarter of an hour)
    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("EVERY_REPLY"), CultureInfo.InvariantCulture, out var cases) ? cases : FewCases;

    private static readonly Coach Coach = Coach.Open(PlaybookFile.Embedded());

    [Fact]
    public void Every_reply_keeps_the_house_rules()
    {
        var broken = Drawn(20260603).SelectMany(Broken).Take(8).ToArray();

        Assert.True(broken.Length == 0, string.Join("\n\n", broken));
    }

    [Fact]
    public void Every_reply_passes_the_tone_checker()
    {
        var found = Drawn(7).SelectMany(Found).Take(8).ToArray();

        Assert.True(found.Length == 0, string.Join("\n\n", found));
    }

    private static ParallelQuery<AnyCase> Drawn(int seed) => ParallelEnumerable.Range(0, Cases)
        .Select(number => AnyCase.DrawWorthWriting(new Random(unchecked((seed * 1_000_003) + number))));

    private static IEnumerable<string> Broken(AnyCase drawn)
    {
        var (reply, again) = (Plain(drawn), Plain(drawn));
        return Rules(drawn, reply).Append(("is said the same twice", reply.Text == again.Text)).Where(rule => !rule.Item2).Select(rule => $"{rule.Item1}\n{Describe(drawn)}\n{reply.Text}");
    }

    private static Reply Plain(AnyCase drawn) => SomeComposer.Shipped.Compose(drawn.Reading, drawn.Choices, SomeReading.Today, SomeComposer.NothingFound);

    private static IEnumerable<(string Name, bool Holds)> Rules(AnyCase drawn, Reply reply) =>
        [.. RulesOfForm(drawn, reply), .. RulesOfWords(drawn, reply.Text), .. RulesOfFacts(drawn, reply), .. RulesOfKind(drawn, reply)];

    private static IEnumerable<(string Name, bool Holds)> RulesOfForm(AnyCase drawn, Reply reply)
    {
        var text = reply.Text;
        var (fewest, most) = Length(drawn);
        var words = WordCount.Of(text);
        yield return ("has no bracket or brace", text.IndexOfAny(['[', ']', '{', '}']) < 0);
        yield return ("has no double space", !text.Contains("  ", StringComparison.Ordinal) && !text.Contains("\n\n\n", StringComparison.Ordinal));
        yield return ("has no loose sign", !LooseSign().IsMatch(text));
        yield return ($"has {fewest} to {most} words, not {words}", words >= fewest && words <= most);
        yield return ("signs with the name", drawn.Choices.Note == NoteKind.LinkedIn || string.IsNullOrEmpty(drawn.Choices.YourName) || text.EndsWith(string.Join(' ', drawn.Choices.YourName.Split(' ').Take(6)), StringComparison.Ordinal));
    }

    private static IEnumerable<(string Name, bool Holds)> RulesOfWords(AnyCase drawn, string text)
    {
        var ask = Ask().IsMatch(text);
        yield return ("thanks", Thanks().IsMatch(text));
        yield return ("thanks at most twice", ThankWord().Count(text) <= 2);
        yield return (ask ? "does not ask when unwanted" : "asks", ask == drawn.Choices.WouldWorkWithThem);
        yield return ("has no word of the old kind", !Banned().IsMatch(text));
        yield return ("is formal when formal", drawn.Choices is not { Register: Register.Formal, PersonalDetail: null, News: null } || !Contraction().IsMatch(text));
        yield return ("says nothing of interviews that are not known", drawn.Reading.Stage.Value is not (Stage.Unknown or Stage.Application) || drawn.Reading.Outcome == Outcome.OfferWithdrawn || TalkedWith(drawn) || !Interview().IsMatch(text));
        yield return ("never congratulates where nobody was hired", drawn.Reading.Outcome is Outcome.NotSelected or Outcome.PositionFilled || !Hire().IsMatch(text));
        yield return ("never speaks of writing after a call", !drawn.Reading.ToldByPhone || !Written().IsMatch(text));
    }

    private static IEnumerable<(string Name, bool Holds)> RulesOfFacts(AnyCase drawn, Reply reply)
    {
        yield return ("names the role at most once", Count(reply.Text, "Team Lead") <= 1);
        yield return ("knows where its facts stand", reply.Facts.All(fact => fact.Start >= 0 && fact.Start + fact.Length <= reply.Text.Length && fact.From is "mail" or "person"));
        yield return ("invents no name", Capitals(drawn, reply).Length == 0);
    }

    private static IEnumerable<(string Name, bool Holds)> RulesOfKind(AnyCase drawn, Reply reply)
    {
        var note = drawn.Choices.Note;
        yield return ("says only what an invitation has room for", reply.MostCharacters is not { } most || (reply.Text.Length <= most && !reply.Text.Contains('\n', StringComparison.Ordinal)));
        yield return ("has a limit when it is an invitation", (reply.MostCharacters == 200) == (note == NoteKind.LinkedIn) && reply.Characters == reply.Text.Length);
        yield return ("has a subject when it starts a message", (reply.Subject is null) == (note == NoteKind.LinkedIn || (note == NoteKind.Reply && !drawn.Reading.ToldByPhone)));
        yield return ("never just checks in", !reply.Text.Contains("check", StringComparison.OrdinalIgnoreCase));
    }

    private static bool TalkedWith(AnyCase drawn) => drawn.Choices.Note is NoteKind.SecondNote or NoteKind.LinkedIn && drawn.Reading.People.Any(person => person.Part == PersonPart.Interviewer);

    // Every capitalised word inside a sentence must come from a fact.
    private static string[] Capitals(AnyCase drawn, Reply reply)
    {
        var own = reply.Facts.Aggregate(reply.Text, (text, fact) => text.Remove(fact.Start, fact.Length).Insert(fact.Start, new string('x', fact.Length)));
        return [.. CapitalInside().Matches(own).Select(match => match.Groups[1].Value).Where(word => !word.StartsWith('I'))];
    }

    // Whatever the checker makes the composer choose must keep the other rules too.
    private static IEnumerable<string> Found(AnyCase drawn)
    {
        var mild = drawn.WithMildWords();
        var reply = SomeComposer.Shipped.Compose(mild.Reading, mild.Choices, SomeReading.Today, Coach.Check);
        Element[] needed = mild.Choices.WouldWorkWithThem ? [Element.Thanks, Element.Ask] : [Element.Thanks];
        return reply.Tone.Findings.Select(finding => $"{finding.Kind}/{finding.Rule}: {reply.Text.Substring(finding.Start, finding.Length)}")
            .Concat(needed.Except(reply.Tone.Present).Select(element => $"lacks {element}"))
            .Concat(Rules(mild, reply).Where(rule => !rule.Holds).Select(rule => rule.Name))
            .Select(found => $"{found}\n{Describe(mild)}\n{reply.Text}");
    }

    private static (int Fewest, int Most) Length(AnyCase drawn) => drawn switch
    {
        { Choices.Note: NoteKind.LinkedIn } => (8, 40),
        { Choices.WouldWorkWithThem: false } or { Choices.Note: NoteKind.Reply, Reading.Stage.Value: Stage.Application } => (25, 60),
        { Choices.Note: not NoteKind.Reply, Choices.Register: Register.Short } => (30, 65),
        { Choices.Note: not NoteKind.Reply } => (40, 100),
        { Choices.Register: Register.Short } => (45, 65),
        _ => (45, 110),
    };

    private static string Describe(AnyCase drawn) =>
        $"{drawn.Reading.Outcome} {drawn.Reading.Stage.Value} {drawn.Choices} signals: {string.Join(' ', drawn.Reading.Signals.Select(signal => $"{signal.Kind} {signal.Date}"))} from {drawn.Reading.Sender.Name}";

    private static int Count(string text, string words) => Regex.Count(text, Regex.Escape(words));

    [GeneratedRegex(@" [.,;:!?]|[.,;:][.,;:]|\.\.|, \.|\( ")]
    private static partial Regex LooseSign();

    [GeneratedRegex(@"\b(thank|thanks|thankful|appreciate\w*|grateful)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Thanks();

    [GeneratedRegex(@"\bthank\w*", RegexOptions.IgnoreCase)]
    private static partial Regex ThankWord();

    [GeneratedRegex(@"in mind|be considered|hear(ing)? (of|about|from|when|more|if|it|you)|love to hear|glad to hear|happy to hear|think of me|touch|talk again|talk about|put forward|pick (it|things|the matter) up|carry on|to continue|resume|stay connected|(note|word|message|call) (from you|whenever|when|if|or a note)|short (note|message|line)|(please |would |will |'ll )(do )?(consider|remember) me|do let me know|a line (from you|when)|glad of a line|grateful for a word|a word once|suits us both|contact me|a call or a line|to talk if|looking for somebody", RegexOptions.IgnoreCase)]
    private static partial Regex Ask();

    [GeneratedRegex(@"reject|unfortunately|\bfail|opportunity.*opportunity|hope this finds|valuable insight|resonate|endeavou?r|!", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Banned();

    [GeneratedRegex(@"\w(n't|'m|'d|'ll|'ve|'re)\b|\b(it|that|here|there)'s\b", RegexOptions.IgnoreCase)]
    private static partial Regex Contraction();

    [GeneratedRegex(@"\binterview|\bfinal round|\bassessment|our (last )?conversation", RegexOptions.IgnoreCase)]
    private static partial Regex Interview();

    [GeneratedRegex(@"new colleague|congratulat|person (you chose|who joins)", RegexOptions.IgnoreCase)]
    private static partial Regex Hire();

    [GeneratedRegex(@"\b(wrote|writing to (me|let|tell|say)|your (message|note|mail|letter))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Written();

    [GeneratedRegex(@"[a-z,;] ([A-Z]\w*)")]
    private static partial Regex CapitalInside();
}
