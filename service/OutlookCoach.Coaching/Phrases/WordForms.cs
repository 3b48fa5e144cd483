namespace OutlookCoach.Coaching.Phrases;

/// <summary>
/// The forms a word of a phrase stands for. A base form stands for all its inflections, an inflected form for itself alone;
/// spellings with -ise and -ize, -our and -or, -lled and -led stand for each other. Languages without rules stand for themselves.
/// </summary>
internal sealed class WordForms
{
    // "favor" is "favour", but "morning" is not "mourning".
    private const int ShortestStem = 3;

    private static readonly string[] SpellingTails = ["e", "es", "ed", "ing", "ation", "ations"];
    private static readonly string[] UninflectedEndings = ["ly", "ness", "ment", "tion"];
    private readonly Dictionary<string, string[]> irregular = new(StringComparer.Ordinal);
    private readonly HashSet<string> irregularForms = new(StringComparer.Ordinal);
    private readonly HashSet<string> fixedWords;
    private readonly bool inflects;

    /// <param name="inflects">True for English.</param>
    /// <param name="irregularLines">"choose = chose chosen choosing chooses".</param>
    /// <param name="fixedWords">Words that are never inflected: with, please, very.</param>
    public WordForms(bool inflects, IEnumerable<string> irregularLines, IEnumerable<string> fixedWords)
    {
        this.inflects = inflects;
        this.fixedWords = new HashSet<string>(fixedWords, StringComparer.Ordinal);
        foreach (var line in irregularLines)
        {
            var words = line.Split(['=', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            irregular[words[0]] = words;
            irregularForms.UnionWith(words.Skip(1));
        }
    }

    /// <summary>Each form once, the word itself first.</summary>
    public IReadOnlyList<string> Of(string word)
    {
        var forms = new List<string>(8) { word };
        if (irregular.TryGetValue(word, out var known))
        {
            AddNew(forms, known);
        }
        else if (inflects && IsBase(word))
        {
            AddNew(forms, Regular(word));
        }

        for (var (i, count) = (0, inflects ? forms.Count : 0); i < count; i++)
        {
            AddNew(forms, OtherSpellings(forms[i]));
        }

        return forms;
    }

    private static void AddNew(List<string> forms, IEnumerable<string> more)
    {
        foreach (var form in more)
        {
            if (!forms.Contains(form))
            {
                forms.Add(form);
            }
        }
    }

    private bool IsBase(string word) =>
        word.Length >= 3
        && !fixedWords.Contains(word)
        && !irregularForms.Contains(word)
        && !word.Any(char.IsDigit)
        && !word.Contains('\'')
        && !word.EndsWith("ly", StringComparison.Ordinal)
        && !LooksInflected(word);

    private static bool LooksInflected(string word) =>
        (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal))
        || (word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal))
        || (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !word.EndsWith("us", StringComparison.Ordinal));

    private static IEnumerable<string> Regular(string word)
    {
        var last = word[^1];
        var beforeLast = word[^2];
        yield return last switch
        {
            'y' when !IsVowel(beforeLast) => word[..^1] + "ies",
            's' or 'x' or 'z' => word + "es",
            'h' when beforeLast is 's' or 'c' => word + "es",
            _ => word + "s",
        };
        if (UninflectedEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)))
        {
            yield break;
        }

        foreach (var form in VerbForms(word, last, beforeLast))
        {
            yield return form;
        }
    }

    private static IEnumerable<string> VerbForms(string word, char last, char beforeLast)
    {
        if (last == 'e')
        {
            return [word + "d", (beforeLast is 'e' or 'o' ? word : word[..^1]) + "ing"];
        }

        if (last == 'y' && !IsVowel(beforeLast))
        {
            return [word[..^1] + "ied", word + "ing"];
        }

        var doubled = word.Length >= 3 && IsVowel(beforeLast) && !IsVowel(word[^3]) && last is not ('w' or 'x' or 'y') && !IsVowel(last);
        return doubled ? [word + "ed", word + "ing", word + last + "ed", word + last + "ing"] : [word + "ed", word + "ing"];
    }

    private static IEnumerable<string> OtherSpellings(string word)
    {
        foreach (var tail in SpellingTails)
        {
            if (word.Length > 5 && word.EndsWith(tail, StringComparison.Ordinal) && word[^(tail.Length + 1)] is 's' or 'z')
            {
                var at = word.Length - tail.Length - 1;
                if (word[at - 1] is 'i' or 'y')
                {
                    yield return string.Concat(word.AsSpan(0, at), word[at] == 's' ? "z" : "s", tail);
                }
            }
        }

        if (word.Length > 5 && word.Contains("our", StringComparison.Ordinal))
        {
            yield return word.Replace("our", "or", StringComparison.Ordinal);
        }
        else if (word.IndexOf("or", StringComparison.Ordinal) >= ShortestStem)
        {
            yield return word.Replace("or", "our", StringComparison.Ordinal);
        }

        if (WithOtherEll(word) is { } other)
        {
            yield return other;
        }
    }

    // "cancelled" is "canceled", but "filled" is not "filed": only the last of several syllables is spelled both ways.
    private static string? WithOtherEll(string word)
    {
        var tail = word.EndsWith("led", StringComparison.Ordinal) ? 3 : word.EndsWith("ling", StringComparison.Ordinal) ? 4 : 0;
        if (tail == 0)
        {
            return null;
        }

        var stem = word[..^tail].TrimEnd('l');
        var spelledBothWays = stem.Count(IsVowel) >= 2 && IsVowel(stem[^1]);
        return !spelledBothWays ? null : stem.Length == word.Length - tail ? $"{stem}l{word[^tail..]}" : $"{stem}{word[^tail..]}";
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
