using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using SeedsSdk.Package.Tests.Harness;

namespace SeedsSdk.Package.Tests.Packages;

/// <summary>Nothing of the machine that packed is in a package.</summary>
[Collection(SharedPackages.Name)]
public sealed class LeakTests(PackedPackages packages)
{
    [Fact]
    public void No_path_and_no_name_of_the_machine()
    {
        string[] words =
        [
            packages.Sources,
            Path.GetTempPath(),
            Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + Path.DirectorySeparatorChar,
            Environment.MachineName,
        ];
        words = [.. words.Where(word => word.Length > 5)]; // a shorter name is in anything
        var patterns = words.SelectMany(word =>
            new[] { Encoding.UTF8.GetBytes(word), Encoding.Unicode.GetBytes(word) }
        );
        foreach (var (name, content) in Ours())
        {
            Assert.All(patterns, pattern => Assert.True(content.AsSpan().IndexOf(pattern) < 0, name));
        }
    }

    /// <summary>Symbols lie packed inside an assembly, where a search for words does not see them.</summary>
    [Fact]
    public void Symbols_know_the_sources_by_names_that_are_the_same_everywhere()
    {
        var documents = Ours().SelectMany(file => Documents(file.Name, file.Content)).ToArray();

        Assert.Contains(documents, name => name.EndsWith("/src/Generator/SeedsGenerator.cs", StringComparison.Ordinal));
        Assert.Contains(documents, name => name.EndsWith("/src/Model/Corpus.cs", StringComparison.Ordinal));
        Assert.All(documents, name => Assert.StartsWith("/_", name, StringComparison.Ordinal));
    }

    /// <summary>All files of all packages; of assemblies those that we compile.</summary>
    private IEnumerable<(string Name, byte[] Content)> Ours()
    {
        foreach (var path in Directory.GetFiles(packages.Folder))
        {
            using var package = ZipFile.OpenRead(path);
            foreach (var entry in package.Entries.Where(entry => entry.Length > 0 && !IsOfOthers(entry.Name)))
            {
                using var stream = new MemoryStream();
                using var content = entry.Open();
                content.CopyTo(stream);
                yield return ($"{Path.GetFileName(path)}: {entry.FullName}", stream.ToArray());
            }
        }
    }

    private static bool IsOfOthers(string name) =>
        name.EndsWith(".dll", StringComparison.Ordinal) && !name.StartsWith("SeedsSdk.", StringComparison.Ordinal);

    private static string[] Documents(string name, byte[] content)
    {
        if (name.EndsWith(".pdb", StringComparison.Ordinal))
        {
            using var symbols = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(content));
            return Documents(symbols.GetMetadataReader());
        }

        if (!name.EndsWith(".dll", StringComparison.Ordinal))
        {
            return [];
        }

        using var assembly = new PEReader(new MemoryStream(content));
        foreach (var entry in assembly.ReadDebugDirectory())
        {
            if (entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb)
            {
                using var symbols = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
                return Documents(symbols.GetMetadataReader());
            }
        }

        return [];
    }

    private static string[] Documents(MetadataReader symbols) =>
        [.. symbols.Documents.Select(handle => symbols.GetString(symbols.GetDocument(handle).Name))];
}
