namespace OutlookCoach.Service.Readings;

/// <summary>Who a pasted mail is from, as far as that is known.</summary>
public sealed record PastedSender
{
    public string Name { get; init; } = "";
    public string Address { get; init; } = "";
}
