using CsCheck;
using OutlookCoach.Coaching.Messages;
using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Coaching.Tests.Support;

namespace OutlookCoach.Coaching.Tests.Rejections;

/// <summary>What holds for every mail, whatever it and its headers say.</summary>
public sealed class ReadingProperties
{
    private static readonly Gen<string> Headers = Gen.OneOf(
        Gen.OneOf("", "no-reply@northwind.example", "Priya Shah", "Shah, Priya (HR)", "priya.shah@northwind.example", "Northwind Careers", "@", "@@", "a@", "@b", ".@.", " , ", "FW: ", "\"", "-", "a.b@c.co.uk"),
        AnyText.Unicode);

    private static readonly Gen<string> Texts = Gen.OneOf(
        AnyText.Unicode,
        AnyText.Examples("rejections"),
        AnyText.Examples("rejections").Select(text => $"-----Forwarded message-----\nFrom: Priya Shah\nTo: Sam\n\n{text}"));

    private static readonly Gen<Message> Mails = Gen.Select(Texts, Headers, Headers, Headers, Headers).Select((text, name, address, subject, header) => new Message
    {
        Subject = subject,
        From = new Mailbox(name, address),
        ReplyTo = header.Length % 2 == 0 ? new Mailbox("", header) : null,
        ReceivedAt = header.Length % 3 == 0 ? null : new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.Zero),
        OwnAddress = header.Length % 5 == 0 ? address : null,
        Text = text,
        Headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Auto-Submitted"] = header },
    });

    [Fact]
    public void A_reading_of_any_mail_holds_together() => Mails.Sample(
        message =>
        {
            var reading = TheCoach.Instance.Read(message);

            return Places(reading).All(place => place.Start >= 0 && place.Length >= 0 && place.Start + place.Length <= message.Text.Length)
                && reading.Evidence.All(item => IsFrom(message.Text, item.Start, item.Quote))
                && reading.Signals.All(signal => IsFrom(message.Text, signal.Start, signal.Quote))
                && reading.Evidence.Count <= 3
                && reading.Label.Length > 0
                && (reading.Question is not null) == (reading.Certainty == Certainty.Unsure)
                && (reading.Answering.Advice != AnswerAdvice.Stop || reading.Answering.Says.Length > 0);
        },
        iter: 4000);

    [Fact]
    public void Recipients_come_from_headers_only() => Mails.Sample(
        message =>
        {
            var sender = TheCoach.Instance.Read(message).Sender;

            return (sender.Address == message.From.Address || sender.Address.Length == 0)
                && (sender.ReplyTo == message.From.Address || sender.ReplyTo == message.ReplyTo?.Address || sender.ReplyTo.Length == 0);
        },
        iter: 1500);

    [Fact]
    public void The_same_mail_always_gets_the_same_reading() => Mails.Sample(
        message => Shown(TheCoach.Instance.Read(message)) == Shown(TheCoach.Instance.Read(message)),
        iter: 1000);

    [Theory]
    [InlineData("we regret to inform you ")]
    [InlineData("the position of ")]
    [InlineData("thank you for your interest in Northwind ")]
    [InlineData("> ")]
    [InlineData("From: a\n")]
    [InlineData("On 3 March wrote:\n")]
    [InlineData("Kind regards,\n")]
    [InlineData("\"")]
    [InlineData("A B ")]
    [InlineData("x@y.example ")]
    public void Two_hundred_kilobytes_of_the_same_are_read(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 200_000 / part.Length));

        var reading = TheCoach.Instance.Read(AMail.Saying(text));

        Assert.NotEmpty(reading.Label);
    }

    // The marks of quotation are not part of a forwarded letter's words.
    private static bool IsFrom(string text, int start, string quote) =>
        text.Substring(start, quote.Length).Replace("\n>", "\n ", StringComparison.Ordinal) == quote.Replace("\n>", "\n ", StringComparison.Ordinal);

    private static string Shown(Reading reading) => System.Text.Json.JsonSerializer.Serialize(reading);

    private static IEnumerable<(int Start, int Length)> Places(Reading reading)
    {
        (int?, int?)[] facts =
        [
            (reading.Company?.Start, reading.Company?.Length),
            (reading.Role?.Start, reading.Role?.Length),
            (reading.Reason?.Start, reading.Reason?.Length),
            (reading.Stage.Start, reading.Stage.Length),
            .. reading.People.Select(person => (person.Start, person.Length)),
            .. reading.Signals.Select(signal => ((int?)signal.Start, (int?)signal.Length)),
            .. reading.Evidence.Select(item => ((int?)item.Start, (int?)item.Length)),
        ];
        return facts.Where(place => place.Item1 is not null).Select(place => (place.Item1!.Value, place.Item2!.Value));
    }
}
