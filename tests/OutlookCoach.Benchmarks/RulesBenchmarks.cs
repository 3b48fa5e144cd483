using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Benchmarks;

/// <summary>The rules that ship, and ten times as many: at most 1.3 times the time.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class RulesBenchmarks
{
    private readonly Opened shipped = new(PlaybookFile.Embedded());
    private readonly Opened tenfold = new(MoreRules.Times(PlaybookFile.Embedded(), 10, Texts.Draft, Texts.Mail));

    [Benchmark(Baseline = true), BenchmarkCategory("Check")]
    public ToneReport CheckWithTheRules() => shipped.Check(Texts.Draft);

    [Benchmark, BenchmarkCategory("Check")]
    public ToneReport CheckWithTenTimesTheRules() => tenfold.Check(Texts.Draft);

    [Benchmark(Baseline = true), BenchmarkCategory("Read")]
    public Reading ReadWithTheRules() => shipped.Read(Texts.Mail);

    [Benchmark, BenchmarkCategory("Read")]
    public Reading ReadWithTenTimesTheRules() => tenfold.Read(Texts.Mail);
}
