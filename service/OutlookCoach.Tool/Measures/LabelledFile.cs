using System.Text.Json;

namespace OutlookCoach.Tool.Measures;

/// <summary>Reads labelled cases and writes predictions, one JSON object a line.</summary>
internal static class LabelledFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
    };

    /// <exception cref="StoppedException">A line cannot be read; its number is named and nothing is skipped.</exception>
    public static IReadOnlyList<T> Read<T>(Call call)
        where T : ILabelled
    {
        using var reader = new StreamReader(call.Open());
        var cases = new List<T>();
        while (reader.ReadLine() is { } line)
        {
            cases.Add(Parse<T>(line) ?? throw new StoppedException(call.Says.Fill("tool/bad-line", ("file", call.Arguments.File), ("line", $"{cases.Count + 1}"))));
        }

        return cases;
    }

    /// <summary>Writes to the file after <c>--out</c>, if there is one.</summary>
    public static void Write<T>(Call call, IEnumerable<T> predictions)
    {
        if (call.Arguments.Option("--out") is not { } path)
        {
            return;
        }

        try
        {
            File.WriteAllLines(path, predictions.Select(Json.Line));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new StoppedException(call.Says.Fill("tool/no-out", ("file", path)));
        }
    }

    private static T? Parse<T>(string line)
        where T : ILabelled
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, Options) is { IsReadable: true } labelled ? labelled : default;
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
