using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Learning;

/// <summary>Room for one sentence, used anew for each, so that listening costs no memory.</summary>
internal sealed class LineRoom
{
    public uint[] Stems { get; } = new uint[TokenizerPass.LongestSentence];

    public int[] Near { get; } = new int[(2 * TokenizerPass.LongestSentence) + 1];

    public int[] Apart { get; } = new int[TokenizerPass.LongestSentence];
}
