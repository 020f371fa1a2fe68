using System.Xml.Linq;
using SeedsSdk.Package.Tests.Harness;

namespace SeedsSdk.Package.Tests.Building;

/// <summary>Each documented property arrives: without its CompilerVisibleProperty it would not.</summary>
[Collection(SharedPackages.Name)]
public sealed class SettingsTests(PackedPackages packages)
{
    private static readonly string[] s_visible =
    [
        "SeedsNamespace",
        "SeedsClass",
        "SeedsVisibility",
        "SeedsIncludeText",
        "SeedsEnabled",
    ];

    [Fact]
    public void All_of_them()
    {
        var consumer = Consumer.Copy(packages, "Settings");

        Assert.Equal(
            ["Überblick.Reports.Known public", "reports/2023-06-01-ferry-walkout.txt True Ana Ruiz"],
            consumer.Answers()
        );
    }

    [Fact]
    public void Switched_off() =>
        Assert.Equal(["nothing"], Consumer.Copy(packages, "Settings").Answers(null, "-p:SeedsEnabled=false"));

    [Fact]
    public void The_documentation_has_each_of_them_once()
    {
        var props = XDocument.Load(Repository.PathOf("src/Generator/build/SeedsSdk.props"));
        var visible = props
            .Descendants("CompilerVisibleProperty")
            .Select(element => (string)element.Attribute("Include")!)
            .Where(name => name.StartsWith("Seeds", StringComparison.Ordinal));

        Assert.Equal(s_visible.Order(), visible.Order());
        foreach (var page in new[] { "README.md", "src/Package/README.md" })
        {
            var lines = File.ReadAllLines(Repository.PathOf(page));
            Assert.All(
                s_visible.Append("EnableDefaultSeedsItems"),
                name => Assert.Single(lines, line => line.StartsWith($"| `{name}` |", StringComparison.Ordinal))
            );
        }
    }
}
