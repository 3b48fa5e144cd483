using System.Globalization;
using System.Text.Json;

namespace OutlookCoach.Sandbox.State;

/// <summary>Keeps the state in one JSON file: one writer at a time, and never half a file.</summary>
public sealed partial class StateStore
{
    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private readonly Lock gate = new();
    private readonly string path;
    private SandboxState state;

    /// <summary>Reads the state; a damaged file is set aside and the sandbox starts fresh.</summary>
    public StateStore(SandboxOptions options, TimeProvider clock, ILogger<StateStore> logger)
    {
        Directory.CreateDirectory(options.StateFolder);
        path = Path.Combine(options.StateFolder, "state.json");
        state = File.Exists(path) ? ReadOrSetAside(clock, logger) : new SandboxState();
    }

    /// <summary>What stands now.</summary>
    public SandboxState Current
    {
        get
        {
            lock (gate)
            {
                return state;
            }
        }
    }

    /// <summary>Changes the state and writes it before anyone can see the change.</summary>
    /// <param name="change">Answers the new state and what the caller wants to know of it.</param>
    public T Change<T>(Func<SandboxState, (SandboxState Next, T Answer)> change)
    {
        lock (gate)
        {
            var (next, answer) = change(state);
            if (!ReferenceEquals(next, state))
            {
                Write(next);
                state = next;
            }

            return answer;
        }
    }

    private void Write(SandboxState next)
    {
        var unfinished = path + ".tmp";
        using (var file = File.Create(unfinished))
        {
            JsonSerializer.Serialize(file, next, Shape);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
    }

    private SandboxState ReadOrSetAside(TimeProvider clock, ILogger logger)
    {
        try
        {
            using var file = File.OpenRead(path);
            return JsonSerializer.Deserialize<SandboxState>(file, Shape) ?? throw new JsonException("The file holds nothing.");
        }
        catch (JsonException)
        {
            var aside = $"{path}.damaged-{clock.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}";
            File.Move(path, aside, overwrite: true);
            StateDamaged(logger, aside);
            return new SandboxState();
        }
    }

    [LoggerMessage(LogLevel.Warning, "The sandbox could not read its events and drafts, so it starts with an empty calendar. The damaged file is kept as {Path}.")]
    private static partial void StateDamaged(ILogger logger, string path);
}
