using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using OutlookCoach.Service.Hosting;

namespace OutlookCoach.Service.Tests.Hosting;

/// <summary>The log as a program reads it.</summary>
public sealed partial class LogLinesTests : IDisposable
{
    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly MemoryStream output = new();

    public void Dispose() => output.Dispose();

    [Fact]
    public void An_entry_is_one_line_with_its_message_and_its_values_by_name()
    {
        using (var log = new LogLines(Clock, output))
        {
            Say.Answered(log.CreateLogger("Ours"), "POST", 200, 7);
        }

        var line = Assert.Single(Lines());
        Assert.Equal("""{"time":"2026-11-23T09:00:00Z","level":"Information","category":"Ours","message":"POST answered 200 in 7 ms","method":"POST","status":200,"milliseconds":7}""", line);
    }

    [Fact]
    public void What_has_lines_of_its_own_still_is_one_line()
    {
        using (var log = new LogLines(Clock, output))
        {
            Say.Broken(log.CreateLogger("Ours"), new InvalidOperationException("one\ntwo"), null);
        }

        using var line = JsonDocument.Parse(Assert.Single(Lines()));
        Assert.Contains("one\ntwo", line.RootElement.GetProperty("exception").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("three\r\nfour", line.RootElement.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_line_is_lost_or_torn_however_many_write_and_however_slow_the_reader_is()
    {
        const int Writers = 8;
        const int Each = 2_000;
        using (var log = new LogLines(Clock, new SlowStream(output)))
        {
            var logger = log.CreateLogger("Ours");
            await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() =>
            {
                for (var number = 0; number < Each; number++)
                {
                    Say.Counted(logger, writer, number);
                }
            })));
        }

        var said = Lines().Select(line => JsonDocument.Parse(line).RootElement.GetProperty("message").GetString()).ToList();
        Assert.Equal(Writers * Each, said.Distinct().Count());
        Assert.Equal(Writers * Each, said.Count);
    }

    [Fact]
    public void What_is_said_after_the_end_is_written_at_once()
    {
        var log = new LogLines(Clock, output);
        log.Dispose();

        Say.Counted(log.CreateLogger("late"), 1, 1);

        Assert.Contains("late", Assert.Single(Lines()), StringComparison.Ordinal);
    }

    private string[] Lines() => Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static partial class Say
    {
        [LoggerMessage(1, LogLevel.Information, "{Method} answered {Status} in {Milliseconds} ms")]
        public static partial void Answered(ILogger logger, string method, int status, long milliseconds);

        [LoggerMessage(2, LogLevel.Error, "three\r\nfour {None}")]
        public static partial void Broken(ILogger logger, Exception why, string? none);

        [LoggerMessage(3, LogLevel.Information, "{Writer} {Number}")]
        public static partial void Counted(ILogger logger, int writer, int number);
    }

    /// <summary>Takes a moment for each write, as a pipe does whose reader is busy.</summary>
    private sealed class SlowStream(Stream inner) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Thread.Sleep(1);
            inner.Write(buffer);
        }
    }
}
