using System.Text;

namespace OutlookCoach.Tool;

/// <summary>Lays text out for a terminal.</summary>
internal static class Prose
{
    private const int Width = 80;

    /// <summary>Breaks long lines at spaces, keeps the line ends there are, and indents every line.</summary>
    public static string Wrap(string text, int indent = 0) =>
        string.Join(Environment.NewLine, text.ReplaceLineEndings("\n").Split('\n').SelectMany(line => WrapLine(line, indent)));

    private static IEnumerable<string> WrapLine(string line, int indent)
    {
        var margin = new string(' ', indent);
        var row = new StringBuilder();
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (row.Length > 0 && indent + row.Length + 1 + word.Length > Width)
            {
                yield return margin + row;
                row.Clear();
            }

            row.Append(row.Length > 0 ? " " : "").Append(word);
        }

        yield return row.Length > 0 ? margin + row : "";
    }
}
