using System.IO.Compression;

namespace SeedsSdk.Package.Tests.Harness;

/// <summary>
/// All packages, packed once from a copy of the sources by the command that the documentation names, and an empty cache for those who
/// restore them. The sources' own folders stay as they are: other tests are built and run at the same time.
/// </summary>
public sealed class PackedPackages : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("seeds-packages-").FullName;

    public PackedPackages()
    {
        Sources = Path.Combine(_root, "sources");
        Repository.CopyTo(Sources);
        Folder = Pack(Sources);
    }

    /// <summary>The copy of the sources.</summary>
    public string Sources { get; }

    /// <summary>Where the packages lie.</summary>
    public string Folder { get; }

    /// <summary>Where consumers' packages are unpacked.</summary>
    public string Cache => Path.Combine(_root, "cache");

    /// <summary>The packages' versions by their ids.</summary>
    public IReadOnlyDictionary<string, string> Versions =>
        Directory
            .GetFiles(Folder, "*.nupkg")
            .Select(Nuspec.Of)
            .ToDictionary(nuspec => nuspec.Id, nuspec => nuspec.Version);

    /// <summary>What an app that only asks is restored with.</summary>
    internal IEnumerable<string> Data =>
        new[] { "SeedsSdk.Model", "SeedsSdk.Seeds" }.Select(id => $"package {id} {Versions[id]}");

    public string PathOf(string id, string extension = "nupkg") =>
        Path.Combine(Folder, $"{id}.{Versions[id]}.{extension}");

    public ZipArchive Open(string id, string extension = "nupkg") => ZipFile.OpenRead(PathOf(id, extension));

    /// <summary>A folder of its own for a test, which goes with the others.</summary>
    public string NewFolder(string name)
    {
        var folder = Path.Combine(_root, "work", Guid.NewGuid().ToString("N")[..8], name);
        Directory.CreateDirectory(folder);
        return folder;
    }

    /// <returns>The folder with the packages.</returns>
    public static string Pack(string sources)
    {
        // Analyzers check the sources, and have done so where those are built.
        Dotnet.Run(sources, null, "pack", "-c", "Release", "-o", "packages", "-p:RunAnalyzers=false").Succeeds();
        return Path.Combine(sources, "packages");
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}

/// <summary>All tests of packages are in one collection: they share the packages, and one build at a time is enough for a small machine.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPackages : ICollectionFixture<PackedPackages>
{
    public const string Name = "Packages";
}
