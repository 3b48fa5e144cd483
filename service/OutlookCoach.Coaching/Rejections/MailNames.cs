namespace OutlookCoach.Coaching.Rejections;

/// <summary>Whom and what a mail names. What is not said is null or missing.</summary>
internal sealed record MailNames
{
    public Fact? Company { get; init; }

    public Fact? Role { get; init; }

    /// <summary>The role holds a word that roles are called.</summary>
    public bool IsPlainRole { get; init; }

    /// <summary>The letter's words say that it is one: "the post of", "applied for". Not where it only stands in a subject or on a line of its own.</summary>
    public bool IsToldRole { get; init; }

    public required Sender Sender { get; init; }

    /// <summary>Who signed first, then the others in the order of the text.</summary>
    public IReadOnlyList<NamedPerson> People { get; init; } = [];
}
