using OutlookCoach.Coaching;
using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Benchmarks;

/// <summary>A coach over some Playbook, and the bare cutting into words that it is compared with.</summary>
internal sealed class Opened
{
    private readonly Coach coach;
    private readonly Tokenizer tokenizer;

    public Opened(IReadOnlyList<PlaybookFile> files)
    {
        coach = Coach.Open(files);
        var problems = new ProblemList();
        var language = Language.Read(files, "en", problems)!;

        // The words of all phrases, so that cutting looks up as many as a check does.
        LanguageReader.Compile(files, language, problems);
        ToneChecker.Compile(files, language, coach.Sentences, problems);
        tokenizer = language.Tokenizer;
    }

    public int Cut(string text) => tokenizer.Cut(text).Tokens.Length;

    public ToneReport Check(string text) => coach.Check(text, new Situation());

    public Reading Read(string text) => coach.Read(new Message
    {
        Subject = "Workshop Assistant, your application",
        From = new Mailbox("Maren Visser", "maren.visser@hollowroad.example"),
        Text = text,
    });
}
