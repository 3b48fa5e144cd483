using OutlookCoach.Coaching;
using OutlookCoach.Coaching.Playbooks;

var folder = args.Length > 1 ? args[1] : null;
var files = folder is null
    ? PlaybookFile.Embedded()
    : [.. Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories).Select(path => new PlaybookFile(Path.GetRelativePath(folder, path), File.ReadAllText(path)))];
try
{
    var clock = System.Diagnostics.Stopwatch.StartNew();
    var coach = Coach.Open(files);
    Console.WriteLine($"opened in {clock.ElapsedMilliseconds} ms");
    var problems = coach.ProveExamples();
    foreach (var problem in problems)
    {
        Console.WriteLine(problem);
    }

    Console.WriteLine($"{problems.Count} problems");
    return problems.Count == 0 ? 0 : 1;
}
catch (PlaybookException mistake)
{
    Console.WriteLine(mistake.Message);
    return 1;
}
