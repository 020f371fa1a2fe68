using SeedsSdk.Benchmarks.Processes;

namespace SeedsSdk.Benchmarks.Compare;

/// <summary>The packages of this repository, which a consumer is restored with as anybody's app is.</summary>
/// <param name="Folder">Where they lie.</param>
/// <param name="Cache">Where they are unpacked: not where an earlier one of the same version may lie.</param>
internal sealed record SeedsPackages(string Folder, string Cache, string Version)
{
    private const string Generator = "SeedsSdk";
    private const string Model = "SeedsSdk.Model";

    /// <summary>Packs them.</summary>
    /// <param name="work">Folders for them are made there; what was in them is deleted.</param>
    /// <exception cref="InvalidOperationException">Packing failed.</exception>
    public static SeedsPackages Pack(string work)
    {
        var folder = ComparedCorpus.Fresh(Path.Combine(work, "packages"));
        var cache = ComparedCorpus.Fresh(Path.Combine(work, "restored"));
        foreach (var project in new[] { "Model", "Package" })
        {
            var path = Path.Combine(ConsumerProject.Root, "src", project);
            Execution.Of("dotnet", ["pack", path, "-c", "Release", "-o", folder, "-p:RunAnalyzers=false"]).Succeed();
        }

        var model = Path.GetFileNameWithoutExtension(Directory.GetFiles(folder, Model + ".*.nupkg").Single());
        return new SeedsPackages(folder, cache, model[(Model.Length + 1)..]);
    }

    /// <summary>What a consumer's project file needs.</summary>
    public string Items =>
        $"""
              <PropertyGroup>
                <RestoreAdditionalProjectSources>{Folder}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Cache}</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{Generator}" Version="{Version}" />
              </ItemGroup>
            """;
}
