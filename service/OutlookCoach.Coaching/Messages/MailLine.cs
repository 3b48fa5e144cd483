namespace OutlookCoach.Coaching.Messages;

/// <summary>A line of a mail: its place, without the line end.</summary>
internal readonly record struct MailLine(int Start, int Length)
{
    public int End => Start + Length;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    public static List<MailLine> Split(string text)
    {
        var lines = new List<MailLine>();
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var (at, length) = range.GetOffsetAndLength(text.Length);
            lines.Add(new MailLine(at, length > 0 && text[at + length - 1] == '\r' ? length - 1 : length));
        }

        return lines;
    }
}
