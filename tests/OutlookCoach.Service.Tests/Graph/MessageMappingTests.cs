using Microsoft.Graph.Models;
using OutlookCoach.Coaching.Messages;
using OutlookCoach.Service.Graph;
using GraphMessage = Microsoft.Graph.Models.Message;

namespace OutlookCoach.Service.Tests.Graph;

public sealed class MessageMappingTests
{
    [Fact]
    public void A_message_keeps_who_wrote_when_and_where_an_answer_goes()
    {
        var received = new DateTimeOffset(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);
        var given = Given("Dear Alex,\r\nThank you.");
        given.Id = "m1";
        given.Subject = "Your application";
        given.ReceivedDateTime = received;
        given.From = Address("Maria", "maria@northwind.example");
        given.ReplyTo = [Address("Careers", "careers@northwind.example")];
        given.InternetMessageHeaders = [new() { Name = "Received", Value = "first" }, new() { Name = "received", Value = "second" }];

        var message = MessageMapping.ToMessage(given, [], "alex@home.example");

        Assert.Equal(("m1", "Your application", received), (message.Id, message.Subject, message.ReceivedAt));
        Assert.Equal((new Mailbox("Maria", "maria@northwind.example"), new Mailbox("Careers", "careers@northwind.example")), (message.From, message.ReplyTo));
        Assert.Equal(("Dear Alex,\nThank you.", MessageBody.Readable, "alex@home.example"), (message.Text, message.Body, message.OwnAddress));
        Assert.Equal("first", message.Headers["RECEIVED"]);
    }

    [Fact]
    public void An_answer_address_that_is_the_senders_own_is_none()
    {
        var given = Given("Thank you.");
        given.From = Address("Maria", "maria@northwind.example");
        given.ReplyTo = [Address("", "Maria@Northwind.example")];

        Assert.Null(MessageMapping.ToMessage(given, [], null).ReplyTo);
    }

    [Theory]
    [InlineData("Thank you.", null, MessageBody.Readable)]
    [InlineData("", null, MessageBody.Empty)]
    [InlineData(" \r\n\u00A0\u200B", null, MessageBody.Empty)]
    [InlineData("", "banner.png", MessageBody.ImageOnly)]
    [InlineData("[cid:image001.png@01DA0000]\r\n[https://northwind.example/banner.png]", null, MessageBody.ImageOnly)]
    [InlineData("A protected message was sent to you.", "message.rpmsg", MessageBody.Protected)]
    [InlineData("Thank you. The form is attached.", "form.pdf", MessageBody.Readable)]
    public void What_could_be_had_of_the_body_is_told(string text, string? attachment, MessageBody expected)
    {
        var attachments = attachment is null ? Array.Empty<Attachment>() : [new FileAttachment { Name = attachment }];

        Assert.Equal(expected, MessageMapping.ToMessage(Given(text), attachments, null).Body);
    }

    [Fact]
    public void A_header_tells_a_protected_message_too()
    {
        var given = Given("Open it in Outlook.");
        given.InternetMessageHeaders = [new() { Name = "content-class", Value = "rpmsg.message" }];

        Assert.Equal(MessageBody.Protected, MessageMapping.ToMessage(given, [], null).Body);
    }

    [Fact]
    public void Html_that_comes_in_spite_of_asking_for_text_becomes_text()
    {
        var given = Given("<p>Thank you.</p><script>alert(1)</script>");
        given.Body!.ContentType = BodyType.Html;

        Assert.Equal("Thank you.", MessageMapping.ToMessage(given, [], null).Text);
    }

    private static GraphMessage Given(string text) => new() { Body = new ItemBody { ContentType = BodyType.Text, Content = text } };

    private static Recipient Address(string name, string address) => new() { EmailAddress = new() { Name = name, Address = address } };
}
