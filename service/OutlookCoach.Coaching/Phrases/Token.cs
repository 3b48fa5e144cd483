namespace OutlookCoach.Coaching.Phrases;

/// <summary>A word of a text. The parts of a contraction are tokens of their own that share one place.</summary>
/// <param name="Word">Id in the vocabulary; 0 for a word that no phrase knows.</param>
/// <param name="Sentence">Index into the text's sentences.</param>
/// <param name="Marks">What the word looks like and what stands before it.</param>
internal readonly record struct Token(int Start, int Length, int Word, int Sentence, TokenMarks Marks)
{
    public int End => Start + Length;
}
