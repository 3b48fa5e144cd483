namespace OutlookCoach.Coaching.Tests.Fuzz;

/// <summary>Spoiled letters, pages and markup: nothing that reads them breaks, and none takes more than its share of time.</summary>
public sealed class FuzzTests
{
    private const int Seed = 20261122;
    private const int Few = 1500;

    public static TheoryData<string> Readers => [.. FuzzedReaders.All.Select(reader => reader.Name)];

    [Theory]
    [MemberData(nameof(Readers))]
    public void No_spoiled_input_breaks_a_reader(string name)
    {
        var reader = FuzzedReaders.All.Single(reader => reader.Name == name);

        var went = reader.Run(FuzzRun.Inputs(name is "reply and plan" ? Few / 10 : Few), Seed);

        TestContext.Current.TestOutputHelper!.WriteLine(went);
    }

    // A clock beside other work says little, so this is for the long run before a release.
    [Theory]
    [MemberData(nameof(Readers))]
    public void No_repeated_input_takes_a_reader_more_than_its_share_of_time(string name)
    {
        Assert.SkipUnless(FuzzRun.IsLong, "Only with FUZZ set.");
        var reader = FuzzedReaders.All.Single(reader => reader.Name == name);

        var steep = reader.Growth(FuzzRun.Inputs(0) / 200, Seed);

        Assert.Empty(steep);
    }
}
