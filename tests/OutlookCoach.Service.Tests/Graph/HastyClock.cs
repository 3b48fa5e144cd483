using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace OutlookCoach.Service.Tests.Graph;

/// <summary>A clock on which short waits are over at once and noted; long ones end only when the test says so.</summary>
public sealed class HastyClock() : FakeTimeProvider(System.GetUtcNow())
{
    /// <summary>The longest wait between two attempts; limits are longer.</summary>
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(6);
    private readonly ConcurrentQueue<TimeSpan> waits = new();

    /// <summary>What was waited for since the last look.</summary>
    public IReadOnlyList<TimeSpan> TakeWaits()
    {
        var taken = waits.ToArray();
        waits.Clear();
        return taken;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime > TimeSpan.Zero && dueTime < Short)
        {
            waits.Enqueue(dueTime);
            _ = Task.Run(() => Advance(dueTime));
        }

        return timer;
    }
}
