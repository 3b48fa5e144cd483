using OutlookCoach.Coaching.Languages;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>What a mail says. The pane shows it, the person corrects it, and the corrected record is what replies and plans are made from.</summary>
public sealed record Reading
{
    public required Outcome Outcome { get; init; }
    public required Certainty Certainty { get; init; }

    /// <summary>One sentence for the top of the pane.</summary>
    public required string Label { get; init; }

    /// <summary>Two-letter code, or "und" when there is too little text to tell.</summary>
    public required string Language { get; init; }

    /// <summary>How the mail spells its English, where that shows.</summary>
    public Spelling Spelling { get; init; }

    public StageFact Stage { get; init; } = new(Rejections.Stage.Unknown);
    public Fact? Company { get; init; }
    public Fact? Role { get; init; }

    /// <summary>The reason they give, in their words; never guessed.</summary>
    public Fact? Reason { get; init; }

    public required Sender Sender { get; init; }

    /// <summary>True when the mail greets the person by title and surname ("Dear Ms Khan"), so that a first name would be too familiar an answer.</summary>
    public bool GreetsFormally { get; init; }

    public IReadOnlyList<NamedPerson> People { get; init; } = [];
    public IReadOnlyList<Signal> Signals { get; init; } = [];
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
    public required Answering Answering { get; init; }

    /// <summary>Set when <see cref="Certainty"/> is unsure.</summary>
    public Question? Question { get; init; }

    /// <summary>One kind sentence under the label.</summary>
    public string? Kindness { get; init; }

    /// <summary>True when the person corrected something; the reading is then theirs.</summary>
    public bool Corrected { get; init; }

    /// <summary>True when the news came in a call: there is no mail, and nobody's address is known.</summary>
    public bool ToldByPhone { get; init; }

    public required MessageReference Message { get; init; }
}
