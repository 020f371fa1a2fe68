using SeedsSdk.Package.Tests.Harness;

namespace SeedsSdk.Package.Tests.Packages;

/// <summary>A package's bytes follow from its sources alone.</summary>
[Collection(SharedPackages.Name)]
public sealed class ReproducibleTests(PackedPackages packages)
{
    [Fact]
    public void Another_folder_gives_the_same_bytes()
    {
        var other = packages.NewFolder("another folder with a longer path");
        Repository.CopyTo(other);
        var folder = PackedPackages.Pack(other);

        var files = Directory.GetFiles(packages.Folder).Select(file => Path.GetFileName(file)).ToArray();
        Assert.Equal(6, files.Length);
        Assert.All(
            files,
            file =>
                Assert.True(
                    File.ReadAllBytes(Path.Combine(packages.Folder, file))
                        .AsSpan()
                        .SequenceEqual(File.ReadAllBytes(Path.Combine(folder, file))),
                    file
                )
        );
    }
}
