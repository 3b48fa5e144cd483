using System.Text.Json;
using OutlookCoach.Service.Replies;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Graph;

public sealed class SentOverGraphTests(RunningSandbox sandbox) : IDisposable
{
    private static readonly DateTimeOffset Received = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);
    private readonly FakeGraph graph = new(sandbox);

    public void Dispose() => graph.Dispose();

    [Fact]
    public async Task The_last_answer_to_the_writer_is_told_with_its_time()
    {
        var answered = await AnsweredAsync(Sent(30, "Maria@Northwind.example"), Sent(70, "maria@northwind.example"), Sent(50, "friend@post.example", "desk@northwind.example"));

        Assert.Equal(Received.AddHours(70), answered.At);
    }

    [Fact]
    public async Task An_answer_to_the_reply_address_counts_also_as_a_copy() =>
        Assert.Equal(Received.AddHours(50), (await AnsweredAsync(Sent(50, "friend@post.example", "desk@northwind.example"))).At);

    [Fact]
    public async Task What_was_sent_before_or_to_somebody_else_is_no_answer() =>
        Assert.Null((await AnsweredAsync(Sent(-20, "maria@northwind.example"), Sent(5, "friend@post.example"), Sent(6))).At);

    [Fact]
    public async Task Only_the_sent_items_of_the_conversation_are_asked_for_without_their_words()
    {
        await AnsweredAsync();

        Assert.Equal(["/v1.0/me/messages/m1", "/v1.0/me/mailFolders/sentitems/messages"], graph.Asked.Select(asked => asked.Path));
        var query = graph.Asked[1].Query!;
        Assert.Equal("conversationId eq 'c''1'", Assert.Single(query["$filter"]));
        Assert.Equal("sentDateTime,toRecipients,ccRecipients", string.Join(',', query["$select"]));
        Assert.False(query.ContainsKey("$orderby"));
    }

    private async Task<Answered> AnsweredAsync(params object[] sent)
    {
        graph.Answer("GET", "/me/messages/m1", FakeGraph.Json(JsonSerializer.Serialize(new
            {
                id = "m1", conversationId = "c'1", receivedDateTime = Received, from = Address("maria@northwind.example"), replyTo = new[] { Address("desk@northwind.example") },
            })))
            .Answer("GET", "/me/mailFolders/sentitems/messages", FakeGraph.Json(JsonSerializer.Serialize(new { value = sent })));
        using var response = await graph.Http.GetAsync(new Uri("/api/messages/m1/answered", UriKind.Relative), TestContext.Current.CancellationToken);
        return await response.ReadAsync<Answered>();
    }

    private static object Sent(int hours, string? to = null, string? copy = null) => new
    {
        id = $"s{hours}", sentDateTime = Received.AddHours(hours), toRecipients = Addresses(to), ccRecipients = Addresses(copy),
    };

    private static object[] Addresses(string? address) => address is null ? [] : [Address(address)];

    private static object Address(string address) => new { emailAddress = new { name = "Somebody", address } };
}
