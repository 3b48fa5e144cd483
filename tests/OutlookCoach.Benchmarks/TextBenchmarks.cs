using BenchmarkDotNet.Attributes;
using OutlookCoach.Coaching;
using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Benchmarks;

/// <summary>A check and a reading beside a bare pass that only cuts the same text into words: read the ratios, not the times.</summary>
[MemoryDiagnoser]
public class TextBenchmarks
{
    private readonly Coach coach;
    private readonly Tokenizer tokenizer;

    public TextBenchmarks()
    {
        var files = PlaybookFile.Embedded();
        coach = Coach.Open(files);
        var language = Language.Read(files, "en", new ProblemList())!;
        tokenizer = language.Tokenizer;
    }

    [Params(1, 16)]
    public int Times { get; set; }

    private string Draft => string.Concat(Enumerable.Repeat(Texts.Draft, Times));

    private string Mail => string.Concat(Enumerable.Repeat(Texts.Mail, Times));

    [Benchmark(Baseline = true)]
    public int CutTheMailIntoWords() => tokenizer.Cut(Mail).Tokens.Length;

    [Benchmark]
    public ToneReport CheckTheDraft() => coach.Check(Draft, new Situation());

    [Benchmark]
    public Reading ReadTheMail() => coach.Read(new Message { Text = Mail });
}
