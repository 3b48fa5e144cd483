using BenchmarkDotNet.Running;
using OutlookCoach.Benchmarks;

// dotnet run -c Release --project tests/OutlookCoach.Benchmarks -- --filter *
BenchmarkSwitcher.FromAssembly(typeof(TextBenchmarks).Assembly).Run(args);
