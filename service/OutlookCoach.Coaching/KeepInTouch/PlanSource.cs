using System.Security.Cryptography;
using System.Text;

namespace OutlookCoach.Coaching.KeepInTouch;

/// <summary>What the items of one plan are made from.</summary>
/// <param name="Message">Tells this mail from every other.</param>
internal sealed record PlanSource(string Message, Cadence Cadence, IReadOnlyDictionary<string, string> Facts, ReminderAbout About)
{
    /// <summary>Steps that can be told with what is known.</summary>
    public IEnumerable<Step> Steps => Cadence.Steps.Where(step => Facts.ContainsKey(step.IsContact ? "name" : "company"));

    /// <summary>From what the step is, never from when it is: planning again on another day finds the same keys.</summary>
    public string Key(string step) => KeyOf(Message, Cadence.Name, step);

    public static string KeyOf(string message, string cadence, string step)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{message}\n{cadence}\n{step}"));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }
}
