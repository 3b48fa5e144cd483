using System.Net;
using OutlookCoach.Service.Problems;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Graph;

/// <summary>One Graph for all rows; each row starts afresh.</summary>
public sealed class FaultyGraph(RunningSandbox sandbox) : IDisposable
{
    public HastyClock Clock { get; } = new();
    public FakeGraph Graph => field ??= new FakeGraph(sandbox, Clock);

    public void Dispose() => Graph.Dispose();
}

/// <summary>Every fault under every call: what the person is told, the one next step, and how often Graph is asked.</summary>
public sealed class FaultTests(FaultyGraph shared) : IClassFixture<FaultyGraph>
{
    private readonly FakeGraph graph = shared.Graph.Fresh();

    public static TheoryData<string, string> Rows => new(GraphCall.All.SelectMany(call => GraphFault.All.Select(fault => (call.Name, fault.Name))));

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task When_graph_fails_the_person_is_told_what_and_what_to_do(string what, string how)
    {
        var (call, fault) = (GraphCall.Named(what), GraphFault.Named(how));
        graph.Answer(call.Method, call.Path, fault.Answer(graph));
        call.Prepare(graph);

        using var response = await call.Ask(graph.Http);

        await ToldAsync(response, call, fault);
        var calls = graph.Asked.Where(asked => asked.Method == call.Method && asked.Path == "/v1.0" + call.Path).ToList();
        Assert.Equal(CallsOf(call, fault), calls.Count);
        Assert.DoesNotContain(graph.Asked, asked => asked.Headers!.ContainsKey("Retry-Attempt") || asked.Path.EndsWith("elsewhere", StringComparison.Ordinal));
    }

    private static async Task ToldAsync(HttpResponseMessage response, GraphCall call, GraphFault fault)
    {
        if (fault.ToldBy(call) == "done")
        {
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            return;
        }

        var problem = await response.ProblemAsync();
        Assert.Equal(fault.ToldBy(call), problem.Code);
        Assert.Contains(ProblemKind.All, kind => kind.Code == problem.Code && kind.Status == (int)response.StatusCode);
        Assert.DoesNotContain("Told by Graph", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        if (fault.RetryAfter is { } seconds)
        {
            Assert.InRange(response.Headers.RetryAfter?.Delta?.TotalSeconds ?? 0, seconds - 2, seconds);
        }
    }

    private static int CallsOf(GraphCall call, GraphFault fault) => (call.Name, fault.ToldBy(call)) switch
    {
        ("draft", not "not_signed_in") => 1,
        (_, "done") => 1,
        // A deletion has no content: whatever comes in its place is not read, so its size is not known.
        ("delete", _) when fault.IsLarge => 4,
        _ => fault.Calls,
    };
}
