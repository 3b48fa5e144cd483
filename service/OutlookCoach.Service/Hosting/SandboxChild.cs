using System.Diagnostics;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Service.Hosting;

/// <summary>Waits for the sandbox, then says where to look; ends it with the service.</summary>
public sealed class SandboxChild(Process process, Sentences sentences, IHostApplicationLifetime lifetime) : IHostedService, IDisposable
{
    private const string Ready = "Sandbox ready at ";
    private readonly TaskCompletionSource<string?> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string lastWords = "";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => lastWords = string.IsNullOrWhiteSpace(line.Data) ? lastWords : line.Data;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var address = await ready.Task.WaitAsync(cancellationToken)
            ?? throw new StartRefusedException(sentences.Fill("problems/start-sandbox-silent", ("words", lastWords)));
        lifetime.ApplicationStarted.Register(() => Console.WriteLine(sentences.Fill("problems/started", ("address", address))));
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        process.StandardInput.Close();
        try
        {
            await process.WaitForExitAsync(cancellationToken).WaitAsync(TimeSpan.FromSeconds(3), cancellationToken);
        }
        catch (Exception late) when (late is TimeoutException or OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }
    }

    public void Dispose() => process.Dispose();

    // No line at all means that the child has gone.
    private void Hear(string? line)
    {
        if (line is null)
        {
            ready.TrySetResult(null);
        }
        else if (line.StartsWith(Ready, StringComparison.Ordinal))
        {
            ready.TrySetResult(line[Ready.Length..].Trim());
        }
        else if (!string.IsNullOrWhiteSpace(line))
        {
            lastWords = line;
        }
    }
}
