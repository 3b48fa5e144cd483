using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using OutlookCoach.Coaching;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Benchmarks;

/// <summary>What the Playbook costs at start: in a new process, which is what a person may wait for, and once everything is warm.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.ColdStart, launchCount: 5, warmupCount: 0, iterationCount: 1, id: "cold")]
[SimpleJob(launchCount: 1, warmupCount: 5, iterationCount: 10, id: "warm")]
public class PlaybookBenchmarks
{
    private readonly Func<IReadOnlyList<PlaybookFile>> read = PlaybookFile.Embedded;
    private readonly Func<Coach> open = Coach.OpenShipped;

    [Benchmark(Baseline = true)]
    public int ReadTheFiles() => read().Sum(file => file.Text.Length);

    /// <summary>What the start of the service waits for.</summary>
    [Benchmark]
    public Coach OpenWhatShips() => open();

    /// <summary>What the terminal waits for.</summary>
    [Benchmark]
    public ToneReport OpenForACheck() => open().Check(Texts.Draft, new Situation());

    [Benchmark]
    public Coach OpenTheWholePlaybook() => Coach.Open(read());
}
