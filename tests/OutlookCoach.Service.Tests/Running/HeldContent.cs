using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace OutlookCoach.Service.Tests.Running;

/// <summary>A long body whose end is held back, so that its call stays on its way.</summary>
public sealed class HeldContent : HttpContent
{
    private static readonly byte[] Beginning = Encoding.UTF8.GetBytes("{\"text\":\"" + new string(' ', 300_000));
    private static readonly byte[] Rest = "Thank you.\"}"u8.ToArray();
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public HeldContent() => Headers.ContentType = new MediaTypeHeaderValue("application/json");

    public void End() => ended.TrySetResult();

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(Beginning);
        await ended.Task;
        await stream.WriteAsync(Rest);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = Beginning.Length + Rest.Length;
        return true;
    }
}
