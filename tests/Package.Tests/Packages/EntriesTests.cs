using SeedsSdk.Package.Tests.Harness;

namespace SeedsSdk.Package.Tests.Packages;

/// <summary>What is in the packages, to the last file.</summary>
[Collection(SharedPackages.Name)]
public sealed class EntriesTests(PackedPackages packages)
{
    private static readonly string[] s_ofEveryPackage =
    [
        "[Content_Types].xml",
        "_rels/.rels",
        "package/services/metadata/core-properties/nuget.psmdcp",
    ];

    [Fact]
    public void Model() =>
        AssertEntries(
            "SeedsSdk.Model",
            "nupkg",
            "README.md",
            "icon.png",
            "lib/net10.0/SeedsSdk.Model.dll",
            "lib/net10.0/SeedsSdk.Model.xml",
            "lib/net8.0/SeedsSdk.Model.dll",
            "lib/net8.0/SeedsSdk.Model.xml",
            "runtimes/linux-x64/lib/net10.0/SeedsSdk.Model.dll",
            "runtimes/win-x64/lib/net10.0/SeedsSdk.Model.dll",
            "schema/seeds-export-line.schema.json",
            "schema/seeds-export.schema.json"
        );

    [Fact]
    public void Generator()
    {
        string[] rules =
        [
            .. Directory
                .GetFiles(Repository.PathOf("docs/rules"))
                .Select(page => "docs/rules/" + Path.GetFileName(page)),
        ];
        Assert.Contains("docs/rules/SEED0102.md", rules);
        AssertEntries(
            "SeedsSdk",
            "nupkg",
            [
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "icon.png",
                "analyzers/dotnet/cs/SeedsSdk.Generator.dll",
                "analyzers/dotnet/cs/System.Text.Json.dll",
                "analyzers/dotnet/cs/System.Text.Encodings.Web.dll",
                "analyzers/dotnet/cs/Microsoft.Bcl.AsyncInterfaces.dll",
                "build/SeedsSdk.props",
                "build/SeedsSdk.targets",
                "buildTransitive/SeedsSdk.targets",
                "lib/net8.0/_._",
                "schema/actors.schema.json",
                .. rules,
            ]
        );
    }

    [Fact]
    public void Seeds() =>
        AssertEntries(
            "SeedsSdk.Seeds",
            "nupkg",
            "README.md",
            "icon.png",
            "lib/net8.0/SeedsSdk.Seeds.dll",
            "lib/net8.0/SeedsSdk.Seeds.xml"
        );

    [Fact]
    public void Tool()
    {
        string[] files =
        [
            "DotnetToolSettings.xml",
            "Microsoft.CodeAnalysis.dll",
            "SeedsSdk.Generator.dll",
            "SeedsSdk.Model.dll",
            "SeedsSdk.Model.pdb",
            "SeedsSdk.Tool.deps.json",
            "SeedsSdk.Tool.dll",
            "SeedsSdk.Tool.runtimeconfig.json",
            "Spectre.Console.dll",
            "System.CommandLine.dll",
        ];
        AssertEntries(
            "SeedsSdk.Tool",
            "nupkg",
            [
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "icon.png",
                "schema/seeds-export-line.schema.json",
                "schema/seeds-export.schema.json",
                .. files.Select(file => "tools/net8.0/any/" + file),
                .. files.Select(file => "tools/net10.0/any/" + file),
            ]
        );
    }

    [Theory]
    [InlineData("SeedsSdk.Model", "net8.0", "net10.0")]
    [InlineData("SeedsSdk.Seeds", "net8.0")]
    public void Symbols(string id, params string[] frameworks) =>
        AssertEntries(id, "snupkg", [.. frameworks.Select(framework => $"lib/{framework}/{id}.pdb")]);

    [Fact]
    public void Nothing_else_is_packed() =>
        Assert.Equal(
            packages
                .Versions.Select(package => $"{package.Key}.{package.Value}.nupkg")
                .Concat(
                    new[] { "SeedsSdk.Model", "SeedsSdk.Seeds" }.Select(id => $"{id}.{packages.Versions[id]}.snupkg")
                )
                .Order(StringComparer.Ordinal),
            Directory.GetFiles(packages.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );

    private void AssertEntries(string id, string extension, params string[] entries)
    {
        using var package = packages.Open(id, extension);
        Assert.Equal(
            entries.Concat(s_ofEveryPackage).Append(id + ".nuspec").Order(StringComparer.Ordinal),
            package.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)
        );
    }
}
