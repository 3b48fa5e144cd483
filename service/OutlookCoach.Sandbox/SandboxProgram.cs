namespace OutlookCoach.Sandbox;

/// <summary>The sandbox as a program of its own; the service starts it and reads its one line of output.</summary>
public static class SandboxProgram
{
    /// <summary>Runs until it is stopped. Answers 1 when it refuses to start, and says why on standard error.</summary>
    public static async Task<int> Main(string[] args)
    {
        try
        {
            await using var app = SandboxApp.Create(SandboxSettings.Read(args));
            var address = app.Services.GetRequiredService<SandboxAddress>();

            await app.StartAsync();
            Console.WriteLine($"Sandbox ready at {address.Origin}");
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (SandboxRefusedException refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return 1;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"The sandbox could not start: {problem.Message}");
            return 1;
        }
    }
}
