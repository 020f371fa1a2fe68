using SeedsSdk.Robustness.Inputs;

namespace SeedsSdk.Benchmarks.Compare;

/// <summary>The project file of a consumer. Its sources are those in benchmarks/Consumers, and what was written beside it.</summary>
internal static class ConsumerProject
{
    public static string Root => ReportTexts.Root;

    /// <param name="sourceFolders">Folders of benchmarks/Consumers.</param>
    /// <param name="items">Items, imports and properties of the alternative's own.</param>
    public static string Text(IEnumerable<string> sourceFolders, string items)
    {
        var sources = Path.Combine(Root, "benchmarks", "Consumers");
        var folders = sourceFolders.Select(folder => Path.Combine(sources, folder, "*.cs"));
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RootNamespace>Consumer</RootNamespace>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <InvariantGlobalization>true</InvariantGlobalization>
                <ProduceReferenceAssembly>false</ProduceReferenceAssembly>
                <!-- The same for all: only what an alternative brings with it runs in the compiler. -->
                <EnableNETAnalyzers>false</EnableNETAnalyzers>
                <UseSharedCompilation>false</UseSharedCompilation>
                <EnableDefaultEmbeddedResourceItems>false</EnableDefaultEmbeddedResourceItems>
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="{string.Join(';', folders)}" />
              </ItemGroup>
            {items}
            </Project>

            """;
    }
}
