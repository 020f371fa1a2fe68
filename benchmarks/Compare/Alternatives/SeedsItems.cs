namespace SeedsSdk.Benchmarks.Compare;

/// <summary>The package over the reports.</summary>
internal static class SeedsItems
{
    public static string Text(ComparedCorpus corpus, SeedsPackages packages, bool includeText)
    {
        var actors = corpus.ActorsFile is { } file ? $"""<SeedsActors Include="{file}" />""" : "";
        return $"""
            {packages.Items}
              <PropertyGroup>
                <SeedsNamespace>Consumer</SeedsNamespace>
                <SeedsIncludeText>{(includeText ? "true" : "false")}</SeedsIncludeText>
              </PropertyGroup>
              <ItemGroup>
                <SeedsReport Include="{corpus.Reports}/*.txt" />
                {actors}
              </ItemGroup>
            """;
    }
}
