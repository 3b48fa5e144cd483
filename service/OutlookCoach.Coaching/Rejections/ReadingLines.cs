using OutlookCoach.Coaching.Learning;
using OutlookCoach.Coaching.Playbooks;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>What reading is learned from: sentences by what they say, and whole letters.</summary>
/// <param name="All">By kind, those of letters too.</param>
/// <param name="Letters">Their sentences in order.</param>
internal sealed record ReadingLines(ILookup<string, string> All, IReadOnlyList<IReadOnlyList<LetterLine>> Letters)
{
    public static ReadingLines Read(IReadOnlyList<PlaybookFile> files, string language, ProblemList problems)
    {
        var folder = $"{language}/{ReadingSections.Learned}/";
        var lines = LinePages.Read(files, folder, problems);
        var kinds = LinePages.In(files, folder).ToLookup(file => Path.GetFileNameWithoutExtension(file.Path), file => RuleReader.KindOf(file.Path[folder.Length..]));
        var letters = LetterPages.Read(files, $"{language}/{ReadingSections.Letters}/", kinds, problems);
        var alone = lines.SelectMany(kind => kind.Select(line => (Kind: kind.Key, Text: line)));
        var inLetters = letters.SelectMany(letter => letter).SelectMany(line => line.Kinds.Select(kind => (Kind: kind, line.Text)));
        return new ReadingLines(alone.Concat(inLetters).Distinct().ToLookup(line => line.Kind, line => line.Text), letters);
    }
}
