using Microsoft.Graph.Models;
using OutlookCoach.Coaching.KeepInTouch;
using OutlookCoach.Service.Graph;

namespace OutlookCoach.Service.Tests.Graph;

public sealed class ReminderTagTests
{
    private static readonly ReminderTag Full = new("k1", ReminderKind.CheckIn, "AAMk=", new ReminderAbout
    {
        Company = "Northwind | Söhne",
        Contact = "Priya \"P\" Shah",
        Address = "priya@northwind.example",
        Role = "Team Lead",
        Met = "your interview",
        Step = "after-interview/checkIn-2",
        Link = "https://outlook.example/mail/1",
        Unanswered = 1,
        LastContact = new DateOnly(2026, 7, 14),
        Done = true,
    });

    [Fact]
    public void What_is_written_is_read_back() => Assert.Equal(Full, ReminderTag.Of(new Event { Id = "e1", SingleValueExtendedProperties = Full.ToProperties() }));

    [Fact]
    public void A_full_tag_is_short() => Assert.InRange(Full.ToProperties()[1].Value!.Length, 50, 500);

    [Theory]
    [InlineData("""{"v":9,"k":"k1","t":"skywriting","m":"m1","c":"Northwind","zz":{"new":[1,2]}}""", "k1", ReminderKind.Own, "Northwind")]
    [InlineData("""{"v":2,"k":"k1","t":"3","d":"someday","u":-4}""", "k1", ReminderKind.SendReply, null)]
    [InlineData("k1|CheckIn|m1", "k1", ReminderKind.CheckIn, null)]
    [InlineData("""{"v":2}""", "e1", ReminderKind.Own, null)]
    [InlineData("""{"v":2,"k":7}""", "e1", ReminderKind.Own, null)]
    [InlineData("{broken", "e1", ReminderKind.Own, null)]
    [InlineData("", "e1", ReminderKind.Own, null)]
    public void An_event_with_our_mark_is_ours_whatever_stands_beside_it(string detail, string key, ReminderKind kind, string? company)
    {
        var properties = Full.ToProperties();
        properties[1].Value = detail;

        var tag = ReminderTag.Of(new Event { Id = "e1", SingleValueExtendedProperties = properties })!;

        Assert.Equal((key, kind, company), (tag.Key, tag.Kind, tag.About.Company));
        Assert.Equal(0, tag.About.Unanswered);
    }

    [Fact]
    public void An_event_without_our_mark_is_not_ours()
    {
        Assert.Null(ReminderTag.Of(new Event { Id = "e1" }));
        Assert.Null(ReminderTag.Of(new Event { Id = "e1", SingleValueExtendedProperties = [Full.ToProperties()[1]] }));
    }
}
