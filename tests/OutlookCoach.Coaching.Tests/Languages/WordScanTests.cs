using OutlookCoach.Coaching.Languages;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Tests.Languages;

public sealed class WordScanTests
{
    private const string Between = " \t\r\n.,;:!?()\">-/\u201C\u201D";
    private const string Signs = "aZ09 e.,x-'\u00E9\u201C\u201D\u2019/\n@Qm[\u0131\uFF21";

    [Fact]
    public void Words_are_cut_wherever_a_sign_parts_them_however_long_they_and_the_text_are()
    {
        var random = new Random(20261123);
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(200)).Select(_ => Signs[random.Next(random.Next(1, Signs.Length))]));

            Assert.Equal(text.Split(Between.ToCharArray(), StringSplitOptions.RemoveEmptyEntries), Words(text).Select(word => word.Text));
            Assert.All(Words(text), word => Assert.Equal(word.Text.All(char.IsAsciiLetterOrDigit), word.IsPlain));
        }
    }

    [Fact]
    public void A_word_is_the_same_number_in_a_text_as_alone_and_in_any_case()
    {
        string[] words = ["a", "of", "the", "Team", "panel", "Thanks", "meeting", "decision"];
        var text = string.Join(' ', words);

        Assert.Equal(words.Select(word => PackedWord.Of(word)), Words(text.ToUpperInvariant()).Select(word => word.Packed));
        Assert.Equal(words.Length, words.Select(word => PackedWord.Of(word)).Distinct().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("it's")]
    [InlineData("caf\u00E9")]
    [InlineData("discussed")]
    public void A_word_of_other_signs_or_a_long_one_is_no_number(string word) => Assert.Equal(0UL, PackedWord.Of(word));

    private static List<(string Text, bool IsPlain, ulong Packed)> Words(string text)
    {
        var words = new List<(string, bool, ulong)>();
        var scan = new WordScan(text);
        while (scan.Next())
        {
            words.Add((scan.Word.ToString(), scan.IsPlain, scan.Packed));
        }

        return words;
    }
}
