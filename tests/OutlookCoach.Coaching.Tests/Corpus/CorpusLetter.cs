using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tests.House;
using OutlookCoach.Coaching.Tests.Support;
using OutlookCoach.Tool.Mail;

namespace OutlookCoach.Coaching.Tests.Corpus;

/// <summary>A whole letter, how it is read, and what a reader wants of it: its X-Wants headers, which the coach is not shown.</summary>
internal sealed record CorpusLetter(string Theme, string Name, Message Message, IReadOnlyDictionary<string, Wanted> Wants)
{
    public const string Robin = "robin.ashe@post.example";
    private const string Folder = "tests/OutlookCoach.Coaching.Tests/Corpus/Letters";
    private const string Mark = "X-Wants-";

    private static readonly Lazy<CorpusLetter[]> Letters = new(() => [.. Repository.Files(Folder, "*.eml").Select(Load)]);
    private readonly Lazy<Reading> reading = new(() => TheCoach.Instance.Read(Message));

    public static IReadOnlyList<CorpusLetter> All => Letters.Value;

    public Reading Reading => reading.Value;

    private static CorpusLetter Load(string path)
    {
        using var eml = File.OpenRead(path);
        var message = EmlMessage.Read(eml);
        var wants = message.Headers.Where(IsOurs).ToDictionary(header => header.Key[Mark.Length..].ToLowerInvariant(), header => new Wanted(header.Value));
        return new CorpusLetter(Path.GetFileName(Path.GetDirectoryName(path)!), Path.GetFileNameWithoutExtension(path), Unmarked(message), wants);
    }

    private static Message Unmarked(Message message) =>
        message with { OwnAddress = Robin, Headers = message.Headers.Where(header => !IsOurs(header)).ToDictionary(StringComparer.OrdinalIgnoreCase) };

    private static bool IsOurs(KeyValuePair<string, string> header) => header.Key.StartsWith(Mark, StringComparison.OrdinalIgnoreCase);
}
