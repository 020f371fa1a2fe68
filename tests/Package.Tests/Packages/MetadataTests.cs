using SeedsSdk.Package.Tests.Harness;

namespace SeedsSdk.Package.Tests.Packages;

/// <summary>What the packages say of themselves.</summary>
[Collection(SharedPackages.Name)]
public sealed class MetadataTests(PackedPackages packages)
{
    [Fact]
    public void There_are_four_packages_and_data_has_a_version_of_its_own()
    {
        Assert.Equal(["SeedsSdk", "SeedsSdk.Model", "SeedsSdk.Seeds", "SeedsSdk.Tool"], packages.Versions.Keys.Order());
        Assert.Equal(packages.Versions["SeedsSdk"], packages.Versions["SeedsSdk.Model"]);
        Assert.Equal(packages.Versions["SeedsSdk"], packages.Versions["SeedsSdk.Tool"]);
        Assert.NotEqual(packages.Versions["SeedsSdk"], packages.Versions["SeedsSdk.Seeds"]);
    }

    [Theory]
    [InlineData("SeedsSdk.Model", "net10.0", "net8.0")]
    [InlineData("SeedsSdk", "net8.0 SeedsSdk.Model")]
    [InlineData("SeedsSdk.Seeds", "net8.0 SeedsSdk.Model")]
    [InlineData("SeedsSdk.Tool")]
    public void Dependencies(string id, params string[] dependencies) =>
        Assert.Equal(dependencies, Nuspec.Of(packages.PathOf(id)).Dependencies);

    [Theory]
    [InlineData("SeedsSdk.Model")]
    [InlineData("SeedsSdk")]
    [InlineData("SeedsSdk.Seeds")]
    [InlineData("SeedsSdk.Tool")]
    public void A_registry_shows_what_it_is(string id)
    {
        var nuspec = Nuspec.Of(packages.PathOf(id));

        Assert.Equal("MIT", nuspec["license"]);
        Assert.Equal("icon.png", nuspec["icon"]);
        Assert.Equal("README.md", nuspec["readme"]);
        Assert.True(nuspec["description"]!.Length > 60, nuspec["description"]);
        Assert.True(nuspec["tags"]!.Split(' ').Length >= 4, nuspec["tags"]);

        // The notes are the section of this version in CHANGELOG.md, and nothing of the next one.
        Assert.StartsWith("The first version.", nuspec["releaseNotes"], StringComparison.Ordinal);
        Assert.DoesNotContain("##", nuspec["releaseNotes"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SeedsSdk.Model")]
    [InlineData("SeedsSdk")]
    [InlineData("SeedsSdk.Seeds")]
    [InlineData("SeedsSdk.Tool")]
    public void The_README_is_for_who_has_only_the_package(string id)
    {
        using var package = packages.Open(id);
        using var reader = new StreamReader(package.GetEntry("README.md")!.Open());
        var text = reader.ReadToEnd();

        Assert.StartsWith(id == "SeedsSdk.Tool" ? "# seeds\n" : $"# {id}\n", text, StringComparison.Ordinal);
        Assert.Contains("```", text, StringComparison.Ordinal);
        Assert.DoesNotContain("](", text, StringComparison.Ordinal); // a link would lead nowhere
    }
}
