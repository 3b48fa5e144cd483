namespace OutlookCoach.Sandbox;

/// <summary>Reads the options from the environment and the command line.</summary>
public static class SandboxSettings
{
    /// <summary>The options for a run; a missing environment name means Development, since nothing here is meant for more.</summary>
    public static SandboxOptions Read(string[] args)
    {
        var settings = new ConfigurationBuilder()
            .AddEnvironmentVariables("DOTNET_")
            .AddEnvironmentVariables("ASPNETCORE_")
            .AddEnvironmentVariables()
            .AddCommandLine(args)
            .Build();
        var options = Bind(settings);
        return options with
        {
            Url = settings["urls"] ?? options.Url,
            EnvironmentName = settings["environment"] ?? options.EnvironmentName,
        };
    }

    private static SandboxOptions Bind(IConfiguration settings)
    {
        try
        {
            return settings.GetSection("Sandbox").Get<SandboxOptions>() ?? new SandboxOptions();
        }
        catch (InvalidOperationException problem)
        {
            throw new SandboxRefusedException($"A setting of the sandbox cannot be read: {problem.Message}");
        }
    }
}
