using SeedsSdk.Package.Tests.Harness;

namespace SeedsSdk.Package.Tests.Building;

/// <summary>The samples are consumers: each builds against the packages, by the switch that stands in samples/Directory.Build.targets.</summary>
[Collection(SharedPackages.Name)]
public sealed class SampleTests(PackedPackages packages)
{
    public static TheoryData<string> Samples =>
        [
            .. Directory
                .GetFiles(Repository.PathOf("samples"), "*.csproj", SearchOption.AllDirectories)
                .Select(project => Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(project)!))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_builds_against_the_packages(string sample)
    {
        Dotnet
            .Run(packages.Sources, packages.Cache, "build", sample, "-p:SeedsSdkPackages=" + packages.Folder)
            .Succeeds();

        Assert.Equal(packages.Data, Assets.Ours(Path.Combine(packages.Sources, sample)));
    }
}
