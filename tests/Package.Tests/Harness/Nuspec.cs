using System.IO.Compression;
using System.Xml.Linq;

namespace SeedsSdk.Package.Tests.Harness;

/// <summary>What a package says of itself.</summary>
internal sealed class Nuspec
{
    private readonly XElement _metadata;

    private Nuspec(XElement metadata) => _metadata = metadata;

    public string Id => this["id"]!;

    public string Version => this["version"]!;

    /// <summary>Framework and package, as <c>net8.0 SeedsSdk.Model</c>; a framework without a package stands alone.</summary>
    public IEnumerable<string> Dependencies =>
        Elements("group")
            .SelectMany(group =>
                group.HasElements
                    ? group
                        .Elements()
                        .Select(one => $"{(string?)group.Attribute("targetFramework")} {(string?)one.Attribute("id")}")
                    : [(string?)group.Attribute("targetFramework") ?? ""]
            );

    public string? this[string name] => Elements(name).FirstOrDefault()?.Value;

    public string Text => _metadata.ToString();

    public static Nuspec Of(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        using var stream = archive
            .Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal))
            .Open();
        return new Nuspec(XDocument.Load(stream).Root!.Elements().Single());
    }

    private IEnumerable<XElement> Elements(string name) =>
        _metadata.Descendants().Where(element => element.Name.LocalName == name);
}
