using OutlookCoach.Coaching.Phrases;
using OutlookCoach.Coaching.Playbooks;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tone;

namespace OutlookCoach.Coaching.Tests.Rejections;

/// <summary>How plainly a sentence must be heard before a rule finds it.</summary>
public sealed class KindRulesTests
{
    private static readonly string[] Kinds = ["interview", "offer", "receipt"];

    [Theory]
    [InlineData(Weight.Soft, -0.1f, 3f, true)]
    [InlineData(Weight.Soft, -0.3f, -1f, false)]
    [InlineData(Weight.Medium, 0.6f, 0.4f, true)]
    [InlineData(Weight.Medium, 0.4f, 0.1f, false)]
    [InlineData(Weight.Medium, 1.5f, 1.6f, false)]
    [InlineData(Weight.Strong, 2.6f, 1f, true)]
    [InlineData(Weight.Strong, 2.4f, 1f, false)]
    [InlineData(Weight.Strong, 2.6f, 2.7f, false)]
    public void The_more_a_rule_decides_the_more_plainly_it_must_be_heard(Weight weight, float score, float other, bool heard)
    {
        var hits = new List<RuleHit>();

        new KindRules([Rule("offer", KindRules.Notice) with { Weight = weight }], Kinds, []).Add(hits, [other, score, -2], new Sentence(0, 9, 4, 7, '.'), 3);

        Assert.Equal(heard ? [(4, 7, 3)] : [], hits.Select(hit => (hit.First, hit.Last, hit.Sentence)));
    }

    [Fact]
    public void A_rule_that_listens_for_something_else_or_for_no_kind_of_line_finds_nothing()
    {
        var hits = new List<RuleHit>();

        new KindRules([Rule("offer", "soundsLike"), Rule("parting", KindRules.Notice)], Kinds, []).Add(hits, [9, 9, 9], new Sentence(0, 9, 0, 1, '.'), 0);

        Assert.Empty(hits);
    }

    [Fact]
    public void Of_the_kinds_that_say_no_the_likeliest_counts() =>
        Assert.Equal(0.5f, new KindRules([], Kinds, ["interview", "offer", "nothing"]).MostNo([0.5f, -1, 3]));

    private static Rule Rule(string kind, string notices) =>
        new() { Path = "", Section = "outcomes", Kind = kind, Name = "", Says = "", Why = "", Source = "", Notices = notices };
}
