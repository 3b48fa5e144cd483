namespace OutlookCoach.Sandbox;

/// <summary>Stops the sandbox when standard input closes: that is how a child learns that its parent is gone, on every system.</summary>
public sealed class ParentWatch(IHostApplicationLifetime lifetime) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Reading standard input cannot be cancelled; the thread is given up at the end of the process.
        await Task.Factory.StartNew(ReadToEnd, stoppingToken, TaskCreationOptions.LongRunning, TaskScheduler.Default).WaitAsync(stoppingToken);
        lifetime.StopApplication();
    }

    private static void ReadToEnd()
    {
        using var input = Console.OpenStandardInput();
        var buffer = new byte[256];
        while (input.Read(buffer) > 0)
        {
        }
    }
}
