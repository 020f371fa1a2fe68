namespace SeedsSdk.Benchmarks.Compare;

/// <summary>The generator over the reports, as the package sets it up.</summary>
internal static class SeedsItems
{
    public static string Text(ComparedCorpus corpus, bool includeText)
    {
        var source = Path.Combine(ConsumerProject.Root, "src");
        var actors = corpus.ActorsFile is { } file ? $"""<SeedsActors Include="{file}" />""" : "";
        return $"""
              <Import Project="{source}/Generator/build/SeedsSdk.props" />
              <PropertyGroup>
                <SeedsNamespace>Consumer</SeedsNamespace>
                <SeedsIncludeText>{(includeText ? "true" : "false")}</SeedsIncludeText>
              </PropertyGroup>
              <ItemGroup>
                <SeedsReport Include="{corpus.Reports}/*.txt" />
                {actors}
                <ProjectReference Include="{source}/Model/SeedsSdk.Model.csproj" />
                <ProjectReference
                  Include="{source}/Generator/SeedsSdk.Generator.csproj"
                  OutputItemType="Analyzer"
                  ReferenceOutputAssembly="false"
                />
              </ItemGroup>
              <Import Project="{source}/Generator/build/SeedsSdk.targets" />
            """;
    }
}
