using BenchmarkDotNet.Attributes;
using OutlookCoach.Coaching;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Benchmarks;

/// <summary>What the Playbook costs at start.</summary>
[MemoryDiagnoser]
public class PlaybookBenchmarks
{
    private readonly IReadOnlyList<PlaybookFile> files = PlaybookFile.Embedded();

    [Benchmark]
    public Coach OpenThePlaybook() => Coach.Open(files);
}
