using System.Text;

namespace OutlookCoach.Sandbox.Mailbox;

/// <summary>Builds text line by line: runs of white space become one space, blocks stand on lines of their own.</summary>
internal sealed class TextLines
{
    private readonly StringBuilder text = new();
    private int newLines = 2;
    private int wanted;
    private bool space;

    /// <summary>Adds words of the mail.</summary>
    public void Words(string words, bool preformatted)
    {
        if (preformatted)
        {
            Raw(words.ReplaceLineEndings("\r\n"));
            return;
        }

        foreach (var letter in words)
        {
            if (letter is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                space = true;
            }
            else
            {
                Flush();
                text.Append(letter);
                newLines = 0;
            }
        }
    }

    /// <summary>Adds marks of our own, as they are.</summary>
    public void Raw(string marks)
    {
        Flush();
        text.Append(marks);
        newLines = 0;
    }

    /// <summary>A line break that the mail asks for.</summary>
    public void NewLine()
    {
        Flush();
        text.Append("\r\n");
        newLines++;
        space = false;
    }

    /// <summary>Ends the line before what comes next; with an empty line between when blank.</summary>
    public void EndBlock(bool blank)
    {
        wanted = Math.Max(wanted, blank ? 2 : 1);
        space = false;
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString().TrimEnd() + "\r\n";

    private void Flush()
    {
        for (; newLines < wanted; newLines++)
        {
            text.Append("\r\n");
        }

        if (space && newLines == 0)
        {
            text.Append(' ');
        }

        wanted = 0;
        space = false;
    }
}
