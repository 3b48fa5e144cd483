using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using OutlookCoach.Coaching;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Benchmarks;

/// <summary>What the Playbook costs at start: in a new process, which is what a person waits for, and once everything is warm.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.ColdStart, launchCount: 5, warmupCount: 0, iterationCount: 1, id: "cold")]
[SimpleJob(launchCount: 1, warmupCount: 5, iterationCount: 10, id: "warm")]
public class PlaybookBenchmarks
{
    private readonly Func<IReadOnlyList<PlaybookFile>> read = PlaybookFile.Embedded;

    [Benchmark(Baseline = true)]
    public int ReadTheFiles() => read().Count;

    [Benchmark]
    public Coach OpenThePlaybook() => Coach.Open(read());
}
