using Microsoft.IdentityModel.Protocols;

namespace OutlookCoach.Service.SignIn;

/// <summary>Reads what is published. After a failure it does not ask again for a moment, however many people wait at the door.</summary>
public sealed class UnhurriedRetriever(IDocumentRetriever inner, TimeProvider time) : IDocumentRetriever
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private long notBefore;

    public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        if (time.GetUtcNow().UtcTicks < Volatile.Read(ref notBefore))
        {
            throw new IOException("The last attempt has failed a moment ago.");
        }

        try
        {
            return await inner.GetDocumentAsync(address, cancel);
        }
        catch (Exception)
        {
            Volatile.Write(ref notBefore, (time.GetUtcNow() + Pause).UtcTicks);
            throw;
        }
    }
}
