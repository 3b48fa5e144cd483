using System.Globalization;
using OutlookCoach.Sandbox.State;

namespace OutlookCoach.Sandbox.Mailbox;

/// <summary>The person's time zone, working hours and language.</summary>
public sealed class MailboxSettings(StateStore store, SandboxOptions options)
{
    private const string Elsewhere = "GMT Standard Time";

    /// <summary>What holds now.</summary>
    public KeptSettings Current => store.Current.Settings ?? Fresh();

    /// <summary>Keeps changed settings.</summary>
    public KeptSettings Change(Func<KeptSettings, KeptSettings> change) => store.Change(state =>
    {
        var next = change(state.Settings ?? Fresh());
        return (state with { Settings = next }, next);
    });

    /// <summary>The name of a language in English, such as English (United Kingdom).</summary>
    public static string LanguageName(string locale) => CultureInfo.GetCultureInfo(locale).EnglishName;

    private KeptSettings Fresh() => new() { TimeZone = options.TimeZone ?? ThisMachine(TimeZoneInfo.Local) };

    /// <summary>The Windows name of this machine's zone, as mailboxes have it; a machine that runs on UTC tells nothing about its person.</summary>
    private static string ThisMachine(TimeZoneInfo zone)
    {
        var name = zone.HasIanaId ? TimeZoneInfo.TryConvertIanaIdToWindowsId(zone.Id, out var windows) ? windows : "" : zone.Id;
        return name is "" or "UTC" ? Elsewhere : name;
    }
}
