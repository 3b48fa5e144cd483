using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Benchmarks;

/// <summary>From 1 KiB to the most that the service takes: time grows as the text does when the ratios to a bare pass stay.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByParams)]
public class LengthBenchmarks
{
    private readonly Opened opened = new(PlaybookFile.Embedded());
    private string draft = "";
    private string mail = "";

    [Params(1, 32, 1024)]
    public int KiB { get; set; }

    [GlobalSetup]
    public void Write() => (draft, mail) = (Texts.Long(Texts.Draft, KiB), Texts.Long(Texts.Mail, KiB));

    [Benchmark(Baseline = true)]
    public int CutIntoWords() => opened.Cut(mail);

    [Benchmark]
    public ToneReport Check() => opened.Check(draft);

    [Benchmark]
    public Reading Read() => opened.Read(mail);
}
