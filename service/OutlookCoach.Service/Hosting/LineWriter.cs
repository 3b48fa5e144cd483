using System.Buffers;

namespace OutlookCoach.Service.Hosting;

/// <summary>Hands lines to a stream from a thread of its own, all that have gathered at once. None is lost: when it cannot keep up, callers wait.</summary>
internal sealed class LineWriter : IDisposable
{
    private const int Most = 1024 * 1024;
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(20);

    private readonly object gate = new();
    private readonly Stream output;
    private readonly Thread thread;
    private ArrayBufferWriter<byte> waiting = new();
    private bool ended;

    public LineWriter(Stream output)
    {
        this.output = output;
        thread = new Thread(WriteAll) { IsBackground = true, Name = "Log" };
        thread.Start();
    }

    public void Add(ReadOnlySpan<byte> line)
    {
        lock (gate)
        {
            while (waiting.WrittenCount > Most && !ended)
            {
                Monitor.Wait(gate);
            }

            waiting.Write(line);
            if (ended)
            {
                WriteOut(waiting);
            }
            else if (waiting.WrittenCount == line.Length)
            {
                Monitor.PulseAll(gate);
            }
        }
    }

    /// <summary>Returns when all lines are written.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            ended = true;
            Monitor.PulseAll(gate);
        }

        thread.Join();
    }

    private void WriteAll()
    {
        var taken = new ArrayBufferWriter<byte>();
        var more = true;
        while (more)
        {
            lock (gate)
            {
                while (waiting.WrittenCount == 0 && !ended)
                {
                    Monitor.Wait(gate);
                }

                // One call of the system for many lines.
                _ = ended || Monitor.Wait(gate, Gathering);
                (taken, waiting) = (waiting, taken);
                more = !ended;
                Monitor.PulseAll(gate);
            }

            WriteOut(taken);
        }
    }

    private void WriteOut(ArrayBufferWriter<byte> lines)
    {
        try
        {
            lock (output)
            {
                output.Write(lines.WrittenSpan);
                output.Flush();
            }
        }
        catch (IOException)
        {
            // Whoever read the log has gone; people are still to be answered.
        }

        lines.ResetWrittenCount();
    }
}
