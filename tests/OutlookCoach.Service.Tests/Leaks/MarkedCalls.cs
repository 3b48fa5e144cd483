using OutlookCoach.Coaching.Rejections;
using OutlookCoach.Service.Tests.Running;

namespace OutlookCoach.Service.Tests.Leaks;

/// <summary>For each endpoint the calls that carry every marker it can take: good ones, bad ones, and one that is too large.</summary>
internal static class MarkedCalls
{
    private static readonly Reading Reading = Samples.Reading with
    {
        Company = new Fact(Markers.Body),
        Role = new Fact(Markers.Body),
        Sender = new Sender(Markers.Name, Markers.Address, Markers.Address, SenderKind.Person),
        Message = new MessageReference(Markers.MessageId, Markers.Subject, null),
    };

    private static readonly object Large = new { text = Markers.Draft + new string('x', 1_200_000), title = Markers.Subject, reading = Reading };
    private static readonly object NotOurs = new { text = 7, messageId = new[] { Markers.MessageId }, items = Markers.Body, reading = Markers.Body, title = new[] { Markers.Subject } };

    /// <summary>By method and route, as the service maps them: paths and bodies. A string body goes as it is.</summary>
    public static IReadOnlyDictionary<string, (string Path, object? Body)[]> ByEndpoint { get; } = new Dictionary<string, (string Path, object? Body)[]>(StringComparer.Ordinal)
    {
        ["POST /api/readings"] = Posted("/api/readings",
            new { messageId = Markers.MessageId },
            new { message = new { subject = Markers.Subject, text = $"Dear Alex, {Markers.Body}. We regret that we chose another candidate.", from = new { name = Markers.Name, address = Markers.Address } } },
            new { message = new { html = $"<p onload={Markers.Body}>{Markers.Body}</p>" } },
            new { told = new { who = Markers.Name, company = Markers.Body, outcome = "notSelected", stage = "interview" } },
            new { messageId = Markers.MessageId, choices = new { personalDetail = Markers.Draft, yourName = Markers.Name } },
            new { told = new { who = Markers.Name, company = Markers.Body, outcome = "notSelected", stage = "interview" }, choices = new { personalDetail = Markers.Draft } },
            new { messageId = Markers.MessageId, message = new { text = Markers.Body } }),
        ["POST /api/replies"] = Posted("/api/replies", new { reading = Reading, choices = new { personalDetail = Markers.Draft, yourName = Markers.Name } }),
        ["POST /api/tone"] = Posted("/api/tone", new { text = $"Thank you, {Markers.Draft}. You wasted my time.", situation = new { name = Markers.Name, company = Markers.Body }, timeZone = Markers.Body }),
        ["POST /api/plans"] = Posted("/api/plans", new { reading = Reading }, new { reading = Reading, timeZone = Markers.Body }),
        ["POST /api/plans/sleep"] = Posted("/api/plans/sleep", new { reading = Reading, draft = Markers.Draft }, new { reading = Reading, timeZone = Markers.Body }),
        ["POST /api/reminders/{id}/happened"] = Posted($"/api/reminders/{Markers.EventId}/happened", new { what = "inTouch" }, new { what = "snoozeWeek" }, new { what = Markers.Body }),
        ["POST /api/reminders/{id}/note"] = Posted($"/api/reminders/{Markers.EventId}/note", new { news = Markers.Draft, yourName = Markers.Name, newRole = Markers.Body }),
        ["POST /api/reminders/job"] = Posted("/api/reminders/job", new { remove = false }, new { remove = true }),
        ["POST /api/reminders/undo"] = Posted("/api/reminders/undo", new { put = Array.Empty<object>(), take = new[] { Markers.Key } }),
        ["POST /api/reminders"] = Posted("/api/reminders",
            new { timeZone = "UTC", messageId = Markers.MessageId, items = new[] { Samples.Item(Markers.Key, Markers.Subject) } },
            new { timeZone = Markers.Body, items = new[] { Samples.Item(Markers.Key, Markers.Subject) } }),
        ["POST /api/reminders/file"] = Posted("/api/reminders/file",
            new { timeZone = "UTC", messageId = Markers.MessageId, items = new[] { Samples.Item(Markers.Key, Markers.Subject) } },
            new { timeZone = Markers.Body, items = new[] { Samples.Item(Markers.Key, Markers.Subject) } }),
        ["GET /api/reminders"] = [("/api/reminders", null)],
        ["PATCH /api/reminders/{id}"] = Posted("/api/reminders/" + Markers.EventId, new { title = Markers.Subject, body = Markers.Draft }),
        ["DELETE /api/reminders/{id}"] = [("/api/reminders/" + Markers.EventId, null)],
        ["DELETE /api/reminders"] = [("/api/reminders", null), ("/api/reminders?key=" + Markers.Key, null)],
        ["POST /api/messages/{id}/draft"] = Posted($"/api/messages/{Markers.MessageId}/draft", new { text = Markers.Draft }),
        ["DELETE /api/drafts/{id}"] = [($"/api/drafts/{Markers.MessageId}", null), ($"/api/drafts/{Markers.MessageId}?version={Markers.Key}", null)],
        ["GET /api/messages/{id}/answered"] = [($"/api/messages/{Markers.MessageId}/answered", null)],
        ["GET /pane/settings.json"] = [("/pane/settings.json", null)],
        ["GET /pane/care.json"] = [("/pane/care.json", null), ($"/pane/care.json?timeZone={Markers.Body}&locale={Markers.Body}", null)],
        ["GET /pane/onsend.js"] = [("/pane/onsend.js", null)],
        ["GET /.well-known/microsoft-officeaddins-allowed.json"] = [("/.well-known/microsoft-officeaddins-allowed.json", null)],
        ["GET /openapi/v1.json"] = [("/openapi/v1.json", null), ($"/openapi/{Markers.Body}.json", null)],
        ["ANY /healthz"] = [("/healthz", null)],
        ["ANY /readyz"] = [("/readyz", null)],
    };

    private static (string Path, object? Body)[] Posted(string path, params object[] bodies) =>
        [.. bodies.Append(Large).Append(NotOurs).Append($"{{\"text\": \"{Markers.Draft}").Append($"\"{Markers.Body}\"").Select(body => (path, (object?)body))];
}
