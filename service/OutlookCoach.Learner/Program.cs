using OutlookCoach.Coaching;
using OutlookCoach.Coaching.Playbooks;

try
{
    using var learned = File.Create(args[0]);
    Coach.OpenShipped().SaveLearned(learned);
    return 0;
}
catch (PlaybookException mistakes)
{
    // A build shows lines of this form with their place. Nothing must stay that looks like something learned.
    File.Delete(args[0]);
    foreach (var problem in mistakes.Problems)
    {
        Console.Error.WriteLine($"service/Playbook/{problem.File}({problem.Line},{problem.Column}): error Playbook: {problem.Says}");
    }

    return 1;
}
