using System.Runtime.InteropServices;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Learning;

/// <summary>
/// What the build learned from the Playbook's lines and put into this assembly, so that no process learns it again: entries of a name, a length and
/// what the models wrote. It fits a language only while all the language's files are those that ship, since models know words by what all of them say.
/// </summary>
internal static class ShippedModels
{
    private const string Resource = "Learned";

    private static readonly Lazy<ILookup<string, string>> ShippedPaths = new(() => PlaybookFile.Embedded().ToLookup(file => LanguageOf(file.Path), file => file.Path));

    /// <summary>What was learned, from where it stands; null when it must be learned from the files.</summary>
    /// <param name="part">What it is for, such as "en/tone".</param>
    public static Func<BinaryReader>? Find(IReadOnlyList<PlaybookFile> files, string part) =>
        AreAsShipped(files, LanguageOf(part)) && Open(part) is { } found ? (() => Open(part)!) : null;

    /// <summary>Writes the entry that <see cref="Find"/> finds.</summary>
    public static void Write(BinaryWriter writer, string part, Action<BinaryWriter> write)
    {
        using var entry = new MemoryStream();
        using (var inside = new BinaryWriter(entry))
        {
            write(inside);
            writer.Write(part);
            writer.Write((int)entry.Length);
            writer.Write(entry.GetBuffer().AsSpan(0, (int)entry.Length));
        }
    }

    /// <summary>An array as it lies in memory: it is read by the same kind of machine.</summary>
    public static void WriteArray<T>(this BinaryWriter writer, T[] values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write((ReadOnlySpan<byte>)MemoryMarshal.AsBytes(values.AsSpan()));
    }

    public static T[] ReadArray<T>(this BinaryReader reader)
        where T : unmanaged
    {
        var values = GC.AllocateUninitializedArray<T>(reader.ReadInt32());
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private static BinaryReader? Open(string part)
    {
        if (typeof(ShippedModels).Assembly.GetManifestResourceStream(Resource) is not { } stream)
        {
            return null;
        }

        var reader = new BinaryReader(stream);
        while (stream.Position < stream.Length)
        {
            var (name, length) = (reader.ReadString(), reader.ReadInt32());
            if (name == part)
            {
                return reader;
            }

            stream.Position += length;
        }

        return null;
    }

    private static bool AreAsShipped(IReadOnlyList<PlaybookFile> files, string language)
    {
        var own = files.Where(file => LanguageOf(file.Path) == language).ToArray();
        return own.All(file => file.Ships) && own.Length == ShippedPaths.Value[language].Count();
    }

    private static string LanguageOf(string path) => path.Split('/')[0];
}
