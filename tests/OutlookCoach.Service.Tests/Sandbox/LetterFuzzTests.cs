using System.Text;
using OutlookCoach.Coaching.Tests.Fuzz;
using OutlookCoach.Sandbox.Mailbox;

namespace OutlookCoach.Service.Tests.Sandbox;

/// <summary>Spoiled letters dropped on the sandbox: each is read, or refused as no letter.</summary>
public sealed class LetterFuzzTests
{
    private const int Seed = 20261122;
    private const int Few = 1000;
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void No_spoiled_letter_breaks_the_sandbox()
    {
        var letters = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Mail"), "*.eml").Order(StringComparer.Ordinal)
            .Select(path => Encoding.Latin1.GetString(File.ReadAllBytes(path))).ToArray();
        Assert.NotEmpty(letters);

        TestContext.Current.TestOutputHelper!.WriteLine(new FuzzRun("eml of the sandbox", letters, (text, _) => Read(text)).Run(FuzzRun.Inputs(Few), Seed));
    }

    private static void Read(string text)
    {
        try
        {
            LetterReader.Read(Encoding.Latin1.GetBytes(text), Now, Now);
        }
        catch (NotALetterException)
        {
            // Said on the page, in a sentence.
        }
    }
}
