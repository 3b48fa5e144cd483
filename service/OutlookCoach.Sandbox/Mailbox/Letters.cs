using System.Collections.Immutable;

namespace OutlookCoach.Sandbox.Mailbox;

/// <summary>The letters of the mail folder and those that were dropped on the page.</summary>
/// <remarks>
/// The folders are looked at on every call, and only files that changed are read again: a file put there appears at once,
/// without a watcher, which containers and network folders do not always serve.
/// </remarks>
public sealed partial class Letters
{
    private readonly Lock gate = new();
    private readonly string[] folders;
    private readonly DateTimeOffset start;
    private readonly ILogger logger;
    private Dictionary<(string Path, DateTime Written, long Length), Letter?> known = [];
    private ImmutableList<Letter> letters = [];

    public Letters(SandboxOptions options, TimeProvider clock, ILogger<Letters> logger)
    {
        this.logger = logger;
        start = clock.GetUtcNow();
        DropFolder = Path.Combine(options.StateFolder, "mail");
        Directory.CreateDirectory(DropFolder);
        folders = [Path.GetFullPath(options.MailFolder), DropFolder];
        if (!Directory.Exists(folders[0]))
        {
            FolderMissing(logger, folders[0]);
        }
    }

    private string DropFolder { get; }

    /// <summary>All letters, newest first.</summary>
    public ImmutableList<Letter> All()
    {
        lock (gate)
        {
            Look();
            return letters;
        }
    }

    /// <summary>Keeps a letter that was dropped on the page; the same letter twice is one letter.</summary>
    /// <returns>The letter, and whether it is new.</returns>
    /// <exception cref="NotALetterException">The bytes are not a mail.</exception>
    public (Letter Letter, bool IsNew) Keep(byte[] bytes, DateTimeOffset now)
    {
        var letter = LetterReader.Read(bytes, start, now);
        var standing = All().Find(other => other.Key == letter.Key);
        if (standing is not null)
        {
            return (standing, false);
        }

        var path = Path.Combine(DropFolder, letter.Key[..32] + ".eml");
        File.WriteAllBytes(path + ".tmp", bytes);
        File.Move(path + ".tmp", path, overwrite: true);
        return (All().Find(other => other.Key == letter.Key) ?? letter, true);
    }

    private void Look()
    {
        var files = folders.Where(Directory.Exists)
            .SelectMany(folder => new DirectoryInfo(folder).EnumerateFiles("*.eml", SearchOption.AllDirectories))
            .Select(file => (Path: file.FullName, Written: file.LastWriteTimeUtc, file.Length))
            .ToList();
        if (files.Count == known.Count && files.TrueForAll(known.ContainsKey))
        {
            return;
        }

        known = files.ToDictionary(file => file, file => known.TryGetValue(file, out var read) ? read : Read(file.Path, file.Written));
        letters = [.. known.Values.OfType<Letter>().DistinctBy(letter => letter.Key)
            .OrderByDescending(letter => letter.Received).ThenBy(letter => letter.Key, StringComparer.Ordinal)];
    }

    private Letter? Read(string path, DateTime written)
    {
        try
        {
            if (new FileInfo(path).Length > SandboxApp.LargestLetter)
            {
                throw new NotALetterException("It is larger than 25 MB.");
            }

            return LetterReader.Read(File.ReadAllBytes(path), start, written);
        }
        catch (Exception problem) when (problem is NotALetterException or IOException or UnauthorizedAccessException)
        {
            LetterSkipped(logger, Path.GetFileName(path), problem.Message);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "There is no folder {Folder}, so the mailbox holds only what is dropped on the page. Make it, or set Sandbox:MailFolder.")]
    private static partial void FolderMissing(ILogger logger, string folder);

    [LoggerMessage(LogLevel.Warning, "The sandbox left out {File}. {Why}")]
    private static partial void LetterSkipped(ILogger logger, string file, string why);
}
