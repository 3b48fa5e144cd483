using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Phrases;

/// <summary>Reads the phrase language of the Playbook: words, (optional), (one | of), ..., &lt;list&gt;, {keep}, ^ $ ?.</summary>
internal sealed class PhraseParser(WordLists lists, Func<string, IReadOnlyList<string>> words)
{
    private const int DeepestList = 8;
    private const int DeepestGroup = 16;

    // A list is parsed once: the network then knows its uses as the same part.
    private readonly Dictionary<string, IReadOnlyList<IReadOnlyList<PhrasePart>>> parsedLists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Phrase> byLine = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PhrasePart> byWriting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PhrasePart[]> parsedWords = new(StringComparer.Ordinal);

    /// <summary>Null, with the mistake in <paramref name="mistake"/>, when the line is no phrase. The same line is one and the same phrase.</summary>
    public Phrase? Parse(string line, out string? mistake)
    {
        mistake = null;
        if (byLine.TryGetValue(line, out var known))
        {
            return known;
        }

        try
        {
            return byLine[line] = Parse(line.Trim());
        }
        catch (FormatException problem)
        {
            mistake = problem.Message;
            return null;
        }
    }

    private Phrase Parse(string text)
    {
        var fromStart = text.StartsWith('^');
        var end = text.EndsWith('$') ? PhraseEnd.EndOfSentence : text.EndsWith('?') ? PhraseEnd.Question : PhraseEnd.Anywhere;
        var inside = text[(fromStart ? 1 : 0)..(end == PhraseEnd.Anywhere ? text.Length : text.Length - 1)];
        var phrase = new Phrase(new Pass(inside, this, 0).All(), fromStart, end) { Text = text };
        Check(phrase);
        return phrase;
    }

    private static void Check(Phrase phrase)
    {
        if (phrase.Parts.All(part => part is PhrasePart.Gap || (part is PhrasePart.OneOf group && group.Optional)))
        {
            throw new FormatException("A phrase needs at least one word that is not optional.");
        }

        if (phrase.Parts[0] is PhrasePart.Gap || phrase.Parts[^1] is PhrasePart.Gap)
        {
            throw new FormatException("A gap \"...\" stands between words, never first or last.");
        }

        if (phrase.Parts.Count(part => part is PhrasePart.Gap) > 2)
        {
            throw new FormatException("At most two gaps \"...\" to a phrase; write two phrases instead.");
        }
    }

    private IReadOnlyList<IReadOnlyList<PhrasePart>> List(string name, int depth)
    {
        if (depth >= DeepestList)
        {
            throw new FormatException($"The list <{name}> uses itself.");
        }

        if (lists.Find(name) is not { } lines)
        {
            throw new FormatException($"There is no list <{name}>{NearestWord.Hint(name, lists.Names)}");
        }

        if (!parsedLists.TryGetValue(name, out var parsed))
        {
            parsed = [.. lines.Select(line => Wording(new Pass(line.Text, this, depth + 1).All()))];
            parsedLists.Add(name, parsed);
        }

        return parsed;
    }

    private static IReadOnlyList<PhrasePart> Wording(IReadOnlyList<PhrasePart> parts) =>
        parts.All(part => part is PhrasePart.OneOf { Optional: true })
            ? throw new FormatException("A wording inside brackets needs at least one word that is not optional.")
            : parts;

    /// <summary>One walk over one line.</summary>
    private sealed class Pass(string text, PhraseParser parser, int depth)
    {
        private int at;
        private int open;

        public IReadOnlyList<PhrasePart> All()
        {
            var parts = Sequence();
            return at < text.Length ? throw new FormatException($"There is a \"{text[at]}\" too many.") : parts;
        }

        private List<PhrasePart> Sequence()
        {
            var parts = new List<PhrasePart>();
            while (at < text.Length && text[at] is not (')' or '|'))
            {
                Next(parts);
            }

            return parts;
        }

        private void Next(List<PhrasePart> parts)
        {
            switch (text[at])
            {
                case '(':
                    parts.Add(Group());
                    break;
                case '<':
                    parts.Add(ListPart(Between('>')));
                    break;
                case '{':
                    parts.Add(Keep(Between('}')));
                    break;
                case '.' when text.AsSpan(at).StartsWith("...", StringComparison.Ordinal):
                    parts.Add(parser.TheSame("...", new PhrasePart.Gap()));
                    at += 3;
                    break;
                case var c when char.IsLetterOrDigit(c):
                    Words(parts);
                    break;
                case '$' or '^' or '*' or '[' or ']' or '>' or '}':
                    throw new FormatException($"\"{text[at]}\" means nothing here.");
                default:
                    at++;
                    break;
            }
        }

        private PhrasePart Keep(string name) => parser.TheSame($"{{{name}}}", new PhrasePart.Keep(name));

        private PhrasePart ListPart(string name) => parser.TheSame($"<{name}>", new PhrasePart.OneOf(parser.List(name, depth), false));

        private PhrasePart Group()
        {
            if (++open > DeepestGroup)
            {
                throw new FormatException("Too many \"(\" inside each other; write a list.");
            }

            var start = at++;
            var wordings = new List<IReadOnlyList<PhrasePart>>();
            var optional = false;
            while (true)
            {
                var wording = Sequence();
                optional |= wording.Count == 0;
                if (wording.Count > 0)
                {
                    wordings.Add(Wording(wording));
                }

                if (at >= text.Length)
                {
                    throw new FormatException("A \"(\" is never closed.");
                }

                if (text[at++] == ')')
                {
                    open--;
                    return wordings.Count == 0
                        ? throw new FormatException("There is nothing between \"(\" and \")\".")
                        : parser.TheSame(text.AsSpan(start, at - start), new PhrasePart.OneOf(wordings, optional || wordings.Count == 1));
                }
            }
        }

        private string Between(char close)
        {
            var end = text.IndexOf(close, at);
            if (end < 0)
            {
                throw new FormatException($"A \"{text[at]}\" is never closed.");
            }

            var name = text[(at + 1)..end].Trim();
            at = end + 1;
            return name;
        }

        private void Words(List<PhrasePart> parts)
        {
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '\u2019'))
            {
                at++;
            }

            parts.AddRange(parser.WordParts(text.AsSpan(start, at - start)));
        }
    }

    private PhrasePart TheSame(ReadOnlySpan<char> writing, PhrasePart part)
    {
        var known = byWriting.GetAlternateLookup<ReadOnlySpan<char>>();
        return known.TryGetValue(writing, out var same) || !known.TryAdd(writing, part) ? same! : part;
    }

    // A phrase is cut into words as a text is, so that "don't" means the same in both. The same few words recur in all phrases.
    private PhrasePart[] WordParts(ReadOnlySpan<char> word)
    {
        var known = parsedWords.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(word, out var parts))
        {
            var plain = word.ToString().ToLowerInvariant().Replace('\u2019', '\'').TrimEnd('\'');
            parts = [.. words(plain).Select(part => TheSame(part, new PhrasePart.Word(part)))];
            known[word] = parts;
        }

        return parts;
    }
}
