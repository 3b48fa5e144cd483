using YamlDotNet.RepresentationModel;

namespace OutlookCoach.Coaching.Playbooks;

/// <summary>Reads a page that uses more of YAML than a <see cref="PlainPage"/> knows, or that has a mistake to be named.</summary>
internal static class YamlPage
{
    /// <summary>Null when the page is no map.</summary>
    /// <exception cref="YamlDotNet.Core.YamlException">It is no YAML.</exception>
    public static Dictionary<string, (PageValue Key, PageValue Value)>? Read(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        if (stream.Documents is not [{ RootNode: YamlMappingNode map }])
        {
            return null;
        }

        var entries = new Dictionary<string, (PageValue Key, PageValue Value)>(StringComparer.Ordinal);
        foreach (var (key, value) in map.Children)
        {
            if (key is YamlScalarNode { Value: { } name })
            {
                entries[name] = (ToValue(key), ToValue(value));
            }
        }

        return entries;
    }

    private static PageValue ToValue(YamlNode node) => new(
        (node as YamlScalarNode)?.Value,
        (node as YamlSequenceNode)?.Children.Select(ToValue).ToArray(),
        (int)node.Start.Line,
        (int)node.Start.Column);
}
