namespace OutlookCoach.Coaching.Tone;

/// <summary>What a check found. The same text and situation always give the same report.</summary>
public sealed record ToneReport
{
    /// <summary>In order of place. Slips come first in <see cref="Summary"/>, not here.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    public required IReadOnlyList<Element> Present { get; init; }

    /// <summary>Words of the person's own text, without quoted mail.</summary>
    public required int Words { get; init; }

    /// <summary>One plain line: "Reads thankful and clear. Nothing to fix.", or how many parts to look at.</summary>
    public required string Summary { get; init; }

    /// <summary>"82 words, good length."</summary>
    public required string LengthSays { get; init; }

    /// <summary>Set, with no findings at all, when the words call for care.</summary>
    public CareAnswer? Care { get; init; }

    /// <summary>Set beside the findings when a sentence sounds heavier than a job though no words say so: the same people, offered quietly.</summary>
    public CareAnswer? Offer { get; init; }

    /// <summary>Two-letter code of the text's language, or "und".</summary>
    public string Language { get; init; } = "en";

    /// <summary>Orders drafts for measuring: higher is worse to send. Never shown.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public double Score { get; init; }
}
