using System.Buffers;
using System.Reflection;
using System.Text;

namespace OutlookCoach.Coaching.Playbooks;

/// <summary>One file of words.</summary>
public sealed record PlaybookFile
{
    private const string Prefix = "Playbook/";
    private const char ByteOrderMark = '\uFEFF';

    private readonly Func<string> read;
    private readonly string path;

    public PlaybookFile(string path, string text) => (this.path, read) = (path, () => text);

    private PlaybookFile(string path, Func<string> read) => (this.path, this.read, Ships) = (path, read, true);

    /// <summary>Relative to the Playbook folder, with forward slashes: "en/tone/bitter/wasted-time.yaml".</summary>
    public string Path
    {
        get => path;
        init => (path, Ships) = (value, false);
    }

    /// <summary>Of a file that ships, taken from the assembly each time it is asked for: hardly any is needed twice, and all of them are some 20 MB.</summary>
    public string Text
    {
        get => read();
        init => (read, Ships) = (() => value, false);
    }

    /// <summary>The file is one of this assembly's own, as it is.</summary>
    internal bool Ships { get; private init; }

    /// <summary>The Playbook that ships inside this assembly, in order of path.</summary>
    public static IReadOnlyList<PlaybookFile> Embedded()
    {
        var assembly = typeof(PlaybookFile).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => new PlaybookFile(name[Prefix.Length..].Replace('\\', '/'), () => Read(assembly, name)))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>A team's own files laid over these: the same path replaces, a new path adds.</summary>
    public static IReadOnlyList<PlaybookFile> Overlay(IEnumerable<PlaybookFile> files, IEnumerable<PlaybookFile> extra)
    {
        var byPath = new SortedDictionary<string, PlaybookFile>(StringComparer.Ordinal);
        foreach (var file in files.Concat(extra))
        {
            byPath[file.Path] = file;
        }

        return [.. byPath.Values];
    }

    /// <summary>Two files are the same when they say the same in the same place.</summary>
    public bool Equals(PlaybookFile? other) => other is not null && Path == other.Path && Text == other.Text;

    public override int GetHashCode() => Path.GetHashCode(StringComparison.Ordinal);

    private static string Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = ArrayPool<byte>.Shared.Rent((int)stream.Length);
        var length = stream.ReadAtLeast(bytes, (int)stream.Length);
        var text = Encoding.UTF8.GetString(bytes, 0, length);
        ArrayPool<byte>.Shared.Return(bytes);
        return text.TrimStart(ByteOrderMark);
    }
}
