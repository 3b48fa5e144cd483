namespace OutlookCoach.Service.Hosting;

/// <summary>The section <c>Limits</c>: how much one caller may ask. The size of a text is <see cref="TextLimit"/>.</summary>
public sealed record LimitSettings
{
    /// <summary>Calls a minute of one person. Somebody who edits without a pause makes about a hundred.</summary>
    public int PersonPerMinute { get; init; } = 300;

    /// <summary>Calls of one person at once, after a while without any.</summary>
    public int PersonBurst { get; init; } = 100;

    /// <summary>Calls a minute without a valid sign-in from one address; many people may sit behind one. The pane's files do not count.</summary>
    public int AddressPerMinute { get; init; } = 600;

    /// <summary>Such calls at once.</summary>
    public int AddressBurst { get; init; } = 300;

    /// <summary>Calls with a long text that are answered at once, of all people, and long mails that are read at once; a mail of 1 MiB may take 100 MB of memory while it is read.</summary>
    public int LongTexts { get; init; } = 2;

    /// <summary>Such calls that wait for their turn, no longer than <see cref="AnswerWithin"/>.</summary>
    public int LongTextsWaiting { get; init; } = 50;

    /// <summary>All headers of a call, in bytes. A work account's token with many groups takes a quarter of it.</summary>
    public int HeaderBytes { get; init; } = 32 * 1024;

    /// <summary>Headers of a call.</summary>
    public int Headers { get; init; } = 64;

    /// <summary>Open connections.</summary>
    public int Connections { get; init; } = 10_000;

    /// <summary>How long the headers may take to arrive.</summary>
    public TimeSpan HeadersWithin { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>A body may arrive this slowly, in bytes a second, and no slower.</summary>
    public double SlowestBody { get; init; } = 240;

    /// <summary>How long a body may take before its speed counts.</summary>
    public TimeSpan SlowBodyGrace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>A whole call. Longer than <c>Graph:GiveUpAfter</c>, whose answer says more.</summary>
    public TimeSpan AnswerWithin { get; init; } = TimeSpan.FromSeconds(30);
}
