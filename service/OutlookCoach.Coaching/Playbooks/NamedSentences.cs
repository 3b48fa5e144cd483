using System.Collections.Frozen;

namespace OutlookCoach.Coaching.Playbooks;

/// <summary>One file of sentences of which each named one must be there.</summary>
internal sealed class NamedSentences
{
    private readonly FrozenDictionary<string, string> byName;

    public NamedSentences(PlaybookPage page, IEnumerable<string> names) =>
        byName = names.ToFrozenDictionary(name => name, page.Text, StringComparer.Ordinal);

    public string this[string name] => byName[name];
}
