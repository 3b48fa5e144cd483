using CsCheck;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Tests.Support;

/// <summary>Texts that nobody would write, and texts made of the examples that rules find.</summary>
internal static class AnyText
{
    private static readonly string[] Joints = [" ", ". ", "\n", "\n\n", ", ", "!!! ", "? ", "... ", " \"", "\" ", "\n> ", "\n\nKind regards,\nSam\n", " \uD83D\uDE42 ", "\nOn 3 March 2025 Priya wrote:\n", "\u00AD", "\u2019"];

    private static readonly string[] Pieces = ["a", "I", "don't", "not", "Dear", "Priya", ".", "...", "?", "!", "\n", "\r\n", " ", "\u0301", "\u00AD", "\uD83D", "\uDE42", "\u2019", "'", "\"", "[", "]", "{{", "}}", "<", ">", "--", "\u0000", "\u202E"];

    /// <summary>Any UTF-16 code units, lone surrogates included.</summary>
    public static Gen<string> Unicode { get; } = Gen.OneOf(
        Gen.Char.Array[0, 200].Select(chars => new string(chars)),
        OneOf(Pieces).Array[0, 60].Select(string.Concat));

    /// <summary>Examples of the rules in this part of the Playbook, joined in ways that no letter is.</summary>
    public static Gen<string> Examples(string part)
    {
        var examples = ExamplesOf(part);
        return Gen.Select(OneOf(examples), OneOf(Joints)).Select((example, joint) => example + joint).Array[1, 8].Select(string.Concat);
    }

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static string[] ExamplesOf(string part)
    {
        var problems = new ProblemList();
        return [.. PlaybookFile.Embedded()
            .Where(file => file.Path.StartsWith($"en/{part}/", StringComparison.Ordinal) && file.Path.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(file => PlaybookPage.Read(file, problems)!)
            .SelectMany(page => page.OptionalLines("flags").Concat(page.OptionalLines("allows")))
            .Select(line => line.Text)];
    }
}
