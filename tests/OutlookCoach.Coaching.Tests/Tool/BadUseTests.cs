namespace OutlookCoach.Coaching.Tests.Tool;

public sealed class BadUseTests
{
    [Theory]
    [InlineData("", "coach read FILE.eml")]
    [InlineData("dance", "coach read FILE.eml")]
    [InlineData("measure", "coach read FILE.eml")]
    [InlineData("read", "takes one file")]
    [InlineData("read one.eml two.eml", "takes one file")]
    [InlineData("playbook extra", "takes no file")]
    [InlineData("read - --loud", "does not know --loud")]
    [InlineData("plan - --today", "--today needs a value")]
    [InlineData("plan - --today tomorrow", "cannot read tomorrow as a day")]
    [InlineData("plan - --today 0001-01-01", "cannot read 0001-01-01 as a day")]
    [InlineData("reply - --register loud", "do not know loud for --register. Use one of these: warm, short, formal")]
    [InlineData("reply - --note poem", "do not know poem for --note")]
    [InlineData("reply - --wording many", "cannot read many")]
    [InlineData("told one.eml", "takes no file")]
    public void What_is_not_understood_is_answered_with_a_sentence_and_2(string command, string says)
    {
        var run = ToolRun.Of(command);

        Assert.Equal(2, run.Code);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Theory]
    [InlineData("read nowhere/nothing.eml", "I cannot open nowhere/nothing.eml.")]
    [InlineData("check .", "I cannot open .")]
    [InlineData("read -", "does not hold a mail")]
    [InlineData("measure tone - --out nowhere/there/out.jsonl", "I cannot write nowhere/there/out.jsonl.")]
    public void What_cannot_be_done_is_answered_with_a_sentence_and_1(string command, string says)
    {
        var run = ToolRun.Of(command);

        Assert.Equal(1, run.Code);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("--help")]
    public void Help_is_no_mistake(string command)
    {
        var run = ToolRun.Of(command);

        Assert.Equal(0, run.Code);
        Assert.Contains("coach measure tone FILE.jsonl", run.Out, StringComparison.Ordinal);
    }
}
