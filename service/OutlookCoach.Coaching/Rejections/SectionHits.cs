using System.Runtime.InteropServices;
using OutlookCoach.Coaching.Phrases;

namespace OutlookCoach.Coaching.Rejections;

/// <summary>The hits of a text, those of each of <see cref="ReadingSections.All"/> together and in order: each section is asked for many times.</summary>
internal sealed class SectionHits
{
    private readonly RuleHit[] hits;

    // By section, where its hits end.
    private readonly int[] ends = new int[ReadingSections.All.Length];

    public SectionHits(List<RuleHit> all)
    {
        hits = all.Count == 0 ? [] : new RuleHit[all.Count];
        var filled = 0;
        for (var section = 0; filled < hits.Length; section++)
        {
            filled = Take(CollectionsMarshal.AsSpan(all), ReadingSections.All[section], filled);
            ends.AsSpan(section).Fill(filled);
        }
    }

    public ReadOnlySpan<RuleHit> In(string section)
    {
        var number = ReadingSections.NumberOf(section);
        return hits.AsSpan(number == 0 ? 0 : ends[number - 1], ends[number] - (number == 0 ? 0 : ends[number - 1]));
    }

    private int Take(ReadOnlySpan<RuleHit> all, string section, int filled)
    {
        foreach (var hit in all)
        {
            if (hit.Rule.Section == section)
            {
                hits[filled++] = hit;
            }
        }

        return filled;
    }
}
