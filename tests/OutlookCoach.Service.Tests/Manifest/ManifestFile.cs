using System.Runtime.CompilerServices;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace OutlookCoach.Service.Tests.Manifest;

/// <summary>The manifest at the root of the repository, and the schemas beside this file.</summary>
internal static class ManifestFile
{
    public const string Pane = "https://localhost:5175/pane/";

    public static readonly XNamespace App = "http://schemas.microsoft.com/office/appforoffice/1.1";
    public static readonly XNamespace Basic = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
    public static readonly XNamespace First = "http://schemas.microsoft.com/office/mailappversionoverrides";
    public static readonly XNamespace Second = "http://schemas.microsoft.com/office/mailappversionoverrides/1.1";

    private static string Here([CallerFilePath] string file = "") => System.IO.Path.GetDirectoryName(file)!;

    public static string Root => System.IO.Path.GetFullPath(System.IO.Path.Combine(Here(), "..", "..", ".."));

    public static string Text => File.ReadAllText(System.IO.Path.Combine(Root, "manifest.xml"));

    public static XDocument Read() => XDocument.Parse(Text);

    /// <summary>What the schemas have against a manifest; empty when nothing.</summary>
    public static IReadOnlyList<string> Problems(string manifest)
    {
        var problems = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = Schemas() };
        settings.ValidationEventHandler += (_, problem) => problems.Add($"{problem.Exception.LineNumber}: {problem.Message}");
        using var reader = XmlReader.Create(new StringReader(manifest), settings);
        while (reader.Read())
        {
        }

        return problems;
    }

    private static XmlSchemaSet Schemas()
    {
        var schemas = new XmlSchemaSet();
        foreach (var file in Directory.GetFiles(Here(), "*.xsd"))
        {
            using var reader = XmlReader.Create(file);
            schemas.Add(null, reader);
        }

        schemas.Compile();
        return schemas;
    }
}
