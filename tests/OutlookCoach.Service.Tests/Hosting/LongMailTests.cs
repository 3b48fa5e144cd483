using OutlookCoach.Service.Hosting;

namespace OutlookCoach.Service.Tests.Hosting;

/// <summary>Long mails leave memory for others.</summary>
public sealed class LongMailTests : IDisposable
{
    private readonly LongMail turns = new(1);
    private readonly ManualResetEventSlim goOn = new();

    [Fact]
    public async Task A_second_long_mail_waits_for_the_first_and_a_short_one_for_nobody()
    {
        var begun = new TaskCompletionSource();
        var first = Task.Run(() => ReadAsync(LongMail.Short + 1, begun), TestContext.Current.CancellationToken);
        await begun.Task;

        var second = turns.InTurnAsync(LongMail.Short + 1, () => "second", TestContext.Current.CancellationToken);
        var little = await turns.InTurnAsync(LongMail.Short, () => "little", TestContext.Current.CancellationToken);
        var waits = !second.IsCompleted;
        goOn.Set();

        Assert.True(waits);
        Assert.Equal(["first", "second", "little"], [await first, await second, little]);
    }

    [Fact]
    public async Task One_that_cannot_be_read_gives_its_turn_back()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => turns.InTurnAsync<string>(LongMail.Short + 1, () => throw new InvalidOperationException(), TestContext.Current.CancellationToken));

        Assert.Equal("next", await turns.InTurnAsync(LongMail.Short + 1, () => "next", TestContext.Current.CancellationToken));
    }

    public void Dispose()
    {
        turns.Dispose();
        goOn.Dispose();
    }

    private Task<string> ReadAsync(int length, TaskCompletionSource begun) => turns.InTurnAsync(
        length,
        () =>
        {
            begun.SetResult();
            goOn.Wait();
            return "first";
        },
        CancellationToken.None);
}
