using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Replies;

namespace OutlookCoach.Coaching.Tests.Replies;

public sealed class ReplyVarietyTests
{
    public static TheoryData<Outcome, Stage, Register> Common()
    {
        var data = new TheoryData<Outcome, Stage, Register>();
        foreach (var register in Enum.GetValues<Register>())
        {
            data.Add(Outcome.NotSelected, Stage.Unknown, register);
            data.Add(Outcome.NotSelected, Stage.Application, register);
            data.Add(Outcome.NotSelected, Stage.Interview, register);
            data.Add(Outcome.NotSelected, Stage.Final, register);
            data.Add(Outcome.PositionFilled, Stage.Unknown, register);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Common))]
    public void Twelve_wordings_open_ask_and_wish_differently(Outcome outcome, Stage stage, Register register)
    {
        var replies = Enumerable.Range(0, 12).Select(wording => Said(outcome, stage, register, wording)).ToArray();

        var alike =
            from one in Enumerable.Range(0, 12)
            from other in Enumerable.Range(0, one)
            where replies[one][0] == replies[other][0] || replies[one][^2] == replies[other][^2] || replies[one][^1] == replies[other][^1]
            select $"{other} and {one}: {string.Join(" / ", replies[one].Intersect(replies[other]))}";
        Assert.Empty(alike);
    }

    public static TheoryData<string, Register> EverySituation() =>
        [.. Situations.All.Keys.SelectMany(name => Enum.GetValues<Register>().Select(register => (name, register)))];

    // Clearly different: at most half of its sentences stand in any one of those before it.
    [Theory]
    [MemberData(nameof(EverySituation))]
    public void Other_wording_gives_at_least_twelve_clearly_different_notes(string situation, Register register)
    {
        var (reading, choices) = Situations.All[situation];
        var different = new List<string[]>();

        foreach (var wording in Enumerable.Range(0, 40))
        {
            var sentences = Sentences.Of(SomeComposer.Compose(reading, choices with { Register = register, Wording = wording }).Text);
            if (different.TrueForAll(earlier => sentences.Count(earlier.Contains) * 2 <= sentences.Length))
            {
                different.Add(sentences);
            }
        }

        Assert.InRange(different.Count, 12, 40);
    }

    [Fact]
    public void Any_wording_number_gives_a_reply()
    {
        foreach (var wording in new[] { int.MinValue, -1, 15, 16, 17, 1000, int.MaxValue })
        {
            Assert.NotEmpty(SomeComposer.Compose(SomeReading.Of(Outcome.NotSelected), new Choices { Wording = wording }).Text);
        }
    }

    [Fact]
    public void Two_people_with_the_same_letter_write_differently()
    {
        var replies = Enumerable.Range(0, 40).Select(person => SomeComposer.Compose(SomeReading.Of(Outcome.NotSelected, Stage.Interview, $"message-{person}")).Text).ToArray();

        Assert.Equal(40, replies.Distinct().Count());
        Assert.InRange(replies.Select(text => text.Split("\n\n")[1].Split('.')[0]).Distinct().Count(), 12, 40);
    }

    [Fact]
    public void Typing_a_name_or_a_detail_keeps_the_opening()
    {
        var reading = SomeReading.Of(Outcome.NotSelected, Stage.Application);

        var bare = SomeComposer.Compose(reading, new Choices()).Text;
        var signed = SomeComposer.Compose(reading, new Choices { YourName = "Sam" }).Text;

        Assert.StartsWith(bare.TrimEnd(), signed, StringComparison.Ordinal);
    }

    private static string[] Said(Outcome outcome, Stage stage, Register register, int wording)
    {
        var text = SomeComposer.Compose(SomeReading.Of(outcome, stage), new Choices { Register = register, Wording = wording }).Text;
        return Sentences.Of(text);
    }
}
