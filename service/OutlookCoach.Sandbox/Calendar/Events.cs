using System.Text.Json.Nodes;
using OutlookCoach.Sandbox.Graph;
using OutlookCoach.Sandbox.State;

namespace OutlookCoach.Sandbox.Calendar;

/// <summary>The calendar.</summary>
public sealed class Events(StateStore store, TimeProvider clock)
{
    /// <summary>All events, in the order they were made; whoever shows them sorts the few that are left of them.</summary>
    public IEnumerable<SandboxEvent> All() => store.Current.Events;

    /// <summary>The events that touch a window of time; UTC.</summary>
    public IEnumerable<SandboxEvent> Between(DateTime from, DateTime until) =>
        All().Where(item => item.Start < until && (item.End > from || (item.Start == item.End && item.Start >= from)));

    /// <summary>The event with an id.</summary>
    /// <exception cref="GraphException">400 when the id is malformed, 404 when nothing has it.</exception>
    public SandboxEvent Find(string id) => In(store.Current, GraphId.KeyOf('e', id));

    /// <summary>Makes an event.</summary>
    /// <remarks>
    /// What Graph answers to a transactionId it has seen is not documented. We read "prevents redundant POST operations" so:
    /// while the first event stands, it is the answer; once it is deleted, its id is spent, and making it anew needs a new one.
    /// </remarks>
    /// <exception cref="GraphException">400 for a body that is no event, 409 for a spent transactionId.</exception>
    public SandboxEvent Make(JsonObject body)
    {
        var now = clock.GetUtcNow();
        return store.Change(state =>
        {
            var made = EventReader.Apply(new SandboxEvent { Key = GraphId.KeyFor($"event:{state.Made}:{now.Ticks}") }, body);
            if (made.TransactionId is not { Length: > 0 } transaction)
            {
                return Added(state, made, now);
            }

            return state.Transactions.TryGetValue(transaction, out var key)
                ? (state, state.Events.Find(item => item.Key == key) ?? throw Spent())
                : Added(state with { Transactions = state.Transactions.Add(transaction, made.Key) }, made, now);
        });
    }

    /// <summary>Changes an event.</summary>
    /// <exception cref="GraphException">400 for a body or id that makes no sense, 404 when nothing has the id.</exception>
    public SandboxEvent Change(string id, JsonObject body)
    {
        var key = GraphId.KeyOf('e', id);
        var now = clock.GetUtcNow();
        return store.Change(state =>
        {
            var standing = In(state, key);
            var changed = EventReader.Apply(standing, body) with { Changed = now, Version = standing.Version + 1 };
            return (state with { Events = state.Events.Replace(standing, changed) }, changed);
        });
    }

    /// <summary>Takes an event out of the calendar.</summary>
    /// <exception cref="GraphException">400 when the id is malformed, 404 when nothing has it.</exception>
    public void Delete(string id)
    {
        var key = GraphId.KeyOf('e', id);
        store.Change(state => (state with { Events = state.Events.Remove(In(state, key)) }, true));
    }

    private static (SandboxState, SandboxEvent) Added(SandboxState state, SandboxEvent made, DateTimeOffset now)
    {
        var kept = made with { Made = now, Changed = now, Version = 1 };
        return (state with { Events = state.Events.Add(kept), Made = state.Made + 1 }, kept);
    }

    private static SandboxEvent In(SandboxState state, string key) =>
        state.Events.Find(item => item.Key == key) ?? throw GraphException.NotFound();

    private static GraphException Spent() => new(
        409, "ErrorDuplicateTransactionId", "Your request can't be completed. The transactionId was used for an event that has been deleted since.");
}
