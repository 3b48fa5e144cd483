namespace OutlookCoach.Service.Tests.Leaks;

/// <summary>Words that nobody else says. Whatever holds one of them has kept, or passed on, what was not its own.</summary>
internal static class Markers
{
    private const string Root = "zq7m";

    public const string Subject = Root + "subject";
    public const string Body = Root + "body";
    public const string Name = Root + "name";
    public const string Address = Root + "address@northwind.example";
    public const string Draft = Root + "draft";
    public const string MessageId = Root + "messageid";
    public const string EventId = Root + "eventid";
    public const string Key = Root + "key";
    public const string Query = Root + "query";
    public const string Header = Root + "header";
    public const string Claims = Root + "claims";
    public const string Secret = Root + "clientsecret";

    /// <summary>The first word of ours in this text, or null.</summary>
    public static string? In(string text, string token)
    {
        var at = text.IndexOf(Root, StringComparison.OrdinalIgnoreCase);
        return at >= 0 ? text.Substring(at, Math.Min(24, text.Length - at)) : token.Split('.').Any(part => Holds(text, part)) ? "the token" : null;
    }

    private static bool Holds(string text, string part) => part.Length > 40 && text.Contains(part[^24..], StringComparison.Ordinal);
}
