namespace OutlookCoach.Sandbox.Mailbox;

/// <summary>A reply that waits to be sent by the person.</summary>
public sealed record Draft
{
    /// <summary>What its ids are made from.</summary>
    public required string Key { get; init; }

    public required string Subject { get; init; }

    /// <summary>To whom: the Reply-To of the letter, else its sender.</summary>
    public Correspondent? To { get; init; }

    /// <summary>The whole body as HTML, with the letter quoted beneath.</summary>
    public required string Html { get; init; }

    /// <summary>The Message-ID that started the thread.</summary>
    public required string Thread { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public required DateTimeOffset Made { get; init; }
}
