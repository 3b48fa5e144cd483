namespace OutlookCoach.Tool.Measures;

/// <summary>Adds up the time that coaching takes, without reading and writing files.</summary>
internal sealed class Watch(TimeProvider time)
{
    private TimeSpan spent;

    public T Time<T>(Func<T> work)
    {
        var start = time.GetTimestamp();
        var made = work();
        spent += time.GetElapsedTime(start);
        return made;
    }

    /// <summary>Null when no time has passed.</summary>
    public double? PerSecond(int count) => spent > TimeSpan.Zero ? Math.Round(count / spent.TotalSeconds) : null;
}
