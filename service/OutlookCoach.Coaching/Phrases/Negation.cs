namespace OutlookCoach.Coaching.Phrases;

/// <summary>Tells whether a "not" stands close enough before some words to turn them round: "not unfair", "I do not think for a moment that you were unfair".</summary>
/// <param name="negators">Words that negate, by their ids.</param>
/// <param name="opinions">Words that carry a "not" before them to the end of their clause.</param>
internal sealed class Negation(IEnumerable<int> negators, IEnumerable<int> opinions)
{
    private const int Reach = 4;
    private const int LongestClause = 16;

    // "I don't really think", "I do not for a moment believe".
    private const int BeforeOpinion = 4;

    private readonly WordMarks negators = new(negators);
    private readonly WordMarks opinions = new(opinions);

    /// <param name="first">The first of the words, by its place in the tokens.</param>
    public bool Reaches(int first, ReadOnlySpan<Token> tokens)
    {
        var reach = Reach;
        for (var away = 1; away <= Math.Min(first, LongestClause); away++)
        {
            if ((tokens[first - away + 1].Marks & (TokenMarks.ClauseStart | TokenMarks.SentenceStart)) != 0)
            {
                return false;
            }

            var word = tokens[first - away].Word;
            if (negators.Has(word))
            {
                return away <= reach;
            }

            reach = opinions.Has(word) ? away + BeforeOpinion : reach;
        }

        return false;
    }
}
