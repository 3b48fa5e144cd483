using System.Buffers;
using System.Reflection;
using System.Text;

namespace OutlookCoach.Coaching.Playbooks;

/// <summary>One file of words. The path is relative to the Playbook folder, with forward slashes: "en/tone/bitter/wasted-time.yaml".</summary>
public sealed record PlaybookFile(string Path, string Text)
{
    private const string Prefix = "Playbook/";
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The Playbook that ships inside this assembly, in order of path.</summary>
    public static IReadOnlyList<PlaybookFile> Embedded()
    {
        var assembly = typeof(PlaybookFile).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => new PlaybookFile(name[Prefix.Length..].Replace('\\', '/'), Read(assembly, name)))
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
