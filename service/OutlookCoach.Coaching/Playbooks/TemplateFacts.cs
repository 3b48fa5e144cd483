namespace OutlookCoach.Coaching.Playbooks;

/// <summary>The facts a template may use. Those always known may stand anywhere; the others only inside brackets, so that nothing is ever left unfilled.</summary>
internal sealed record TemplateFacts(IReadOnlySet<string> Always, IReadOnlySet<string> Sometimes)
{
    public bool Knows(string name) => Always.Contains(name) || Sometimes.Contains(name);
}
