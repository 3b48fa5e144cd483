using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace OutlookCoach.Service.Hosting;

/// <summary>
/// The log where a program reads it: one line of JSON for each entry, with its message and its values by name. A person at a terminal has the
/// host's own console instead. That one writes each entry by itself, which costs as much as checking a draft.
/// </summary>
/// <param name="time">By which entries are dated.</param>
/// <param name="output">Where they go.</param>
[ProviderAlias("Console")]
public sealed class LogLines(TimeProvider time, Stream output) : ILoggerProvider
{
    private readonly LineWriter lines = new(output);

    public ILogger CreateLogger(string categoryName) => new Category(categoryName, time, lines);

    public void Dispose() => lines.Dispose();

    private sealed class Category(string name, TimeProvider time, LineWriter lines) : ILogger
    {
        // What is in a scope is not ours to tell.
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var line = new ArrayBufferWriter<byte>(512);
            using (var json = new Utf8JsonWriter(line))
            {
                json.WriteStartObject();
                json.WriteString("time", time.GetUtcNow().UtcDateTime);
                json.WriteString("level", logLevel.ToString());
                json.WriteString("category", name);
                json.WriteString("message", formatter(state, exception));
                if (exception is not null)
                {
                    json.WriteString("exception", exception.ToString());
                }

                WriteValues(json, state as IReadOnlyList<KeyValuePair<string, object?>> ?? []);
                json.WriteEndObject();
            }

            line.Write("\n"u8);
            lines.Add(line.WrittenSpan);
        }

        private static void WriteValues(Utf8JsonWriter json, IReadOnlyList<KeyValuePair<string, object?>> values)
        {
            for (var at = 0; at < values.Count; at++)
            {
                var (called, value) = values[at];
                // The message again, before it was filled.
                if (called != "{OriginalFormat}")
                {
                    json.WritePropertyName(JsonNamingPolicy.CamelCase.ConvertName(called));
                    WriteValue(json, value);
                }
            }
        }

        private static void WriteValue(Utf8JsonWriter json, object? value)
        {
            switch (value)
            {
                case int number:
                    json.WriteNumberValue(number);
                    break;
                case long number:
                    json.WriteNumberValue(number);
                    break;
                default:
                    json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                    break;
            }
        }
    }
}
