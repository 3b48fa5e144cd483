namespace OutlookCoach.Service.Hosting;

/// <summary>Long mails are read a few at a time, as <see cref="LongTexts"/> are: how long one from the mailbox is shows only when it is here.</summary>
/// <param name="atOnce">How many.</param>
public sealed class LongMail(int atOnce) : IDisposable
{
    /// <summary>In characters.</summary>
    public const int Short = 64 * 1024;

    private readonly SemaphoreSlim turns = new(atOnce);

    /// <summary>Short ones at once, a long one when it is its turn.</summary>
    public async Task<T> InTurnAsync<T>(int length, Func<T> read, CancellationToken cancellationToken)
    {
        if (length <= Short)
        {
            return read();
        }

        await turns.WaitAsync(cancellationToken);
        try
        {
            return read();
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose() => turns.Dispose();
}
