using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Benchmarks;

/// <summary>A check and a reading, each beside a bare pass that only cuts the same text into words: read the ratios, not the times. At most 5.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class TextBenchmarks
{
    private readonly Opened opened = new(PlaybookFile.Embedded());

    [Benchmark(Baseline = true), BenchmarkCategory("Draft")]
    public int CutTheDraftIntoWords() => opened.Cut(Texts.Draft);

    [Benchmark, BenchmarkCategory("Draft")]
    public ToneReport CheckTheDraft() => opened.Check(Texts.Draft);

    [Benchmark(Baseline = true), BenchmarkCategory("Mail")]
    public int CutTheMailIntoWords() => opened.Cut(Texts.Mail);

    [Benchmark, BenchmarkCategory("Mail")]
    public Reading ReadTheMail() => opened.Read(Texts.Mail);
}
