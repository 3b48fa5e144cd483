using System.Collections.Frozen;

namespace OutlookCoach.Coaching.Playbooks;

/// <summary>Named sentences from the Playbook's <c>sentences</c> folder: all that the product says which is neither a finding nor a reply.</summary>
public sealed class Sentences(IReadOnlyDictionary<string, string> byName)
{
    private readonly FrozenDictionary<string, string> byName = byName.ToFrozenDictionary(StringComparer.Ordinal);

    public IEnumerable<string> Names => byName.Keys;

    /// <summary>"problems/message-gone" is the line <c>message-gone</c> of <c>sentences/problems.yaml</c>.</summary>
    /// <exception cref="KeyNotFoundException">The Playbook has no such sentence.</exception>
    public string this[string name] => byName.TryGetValue(name, out var text)
        ? text
        : throw new KeyNotFoundException($"The Playbook has no sentence '{name}'.");

    /// <summary>Fills each <c>{name}</c> of the sentence.</summary>
    public string Fill(string name, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = this[name];
        foreach (var (key, value) in values)
        {
            text = text.Replace("{" + key + "}", value, StringComparison.Ordinal);
        }

        return text;
    }
}
