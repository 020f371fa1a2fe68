using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using SeedsSdk.Package.Tests.Harness;

namespace SeedsSdk.Package.Tests.Packages;

/// <summary>The store is compiled ahead of time for the systems that most apps run on: they start twice as fast.</summary>
[Collection(SharedPackages.Name)]
public sealed class AheadOfTimeTests(PackedPackages packages)
{
    private const string Anywhere = "lib/net10.0/SeedsSdk.Model.dll";

    [Theory]
    [InlineData("lib/net8.0/SeedsSdk.Model.dll", false)]
    [InlineData(Anywhere, false)]
    [InlineData("runtimes/linux-x64/lib/net10.0/SeedsSdk.Model.dll", true)]
    [InlineData("runtimes/win-x64/lib/net10.0/SeedsSdk.Model.dll", true)]
    public void Has_machine_code(string entry, bool has)
    {
        using var assembly = Read(entry);

        Assert.Equal(has, assembly.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0);
    }

    /// <summary>What the symbols belong to, and what a debugger steps through, is the same everywhere.</summary>
    [Theory]
    [InlineData("linux-x64")]
    [InlineData("win-x64")]
    public void Is_the_same_assembly(string system)
    {
        using var own = Read($"runtimes/{system}/{Anywhere}");
        using var anywhere = Read(Anywhere);

        Assert.Equal(Identity(anywhere), Identity(own));
    }

    [Fact]
    public void An_app_loads_what_is_compiled_for_its_system()
    {
        var consumer = Consumer
            .Copy(packages, "QueriesOnly")
            .Write("Program.cs", "System.Console.WriteLine(SeedsSdk.Seeds.Corpus.GetType().Assembly.Location);");

        var loaded = Assert.Single(consumer.Answers()).Replace('\\', '/');

        var system = RuntimeInformation.RuntimeIdentifier;
        Assert.EndsWith(
            system is "linux-x64" or "win-x64" ? $"/runtimes/{system}/{Anywhere}" : "/SeedsSdk.Model.dll",
            loaded,
            StringComparison.Ordinal
        );
    }

    private static (Guid Module, Guid Symbols) Identity(PEReader assembly)
    {
        var metadata = assembly.GetMetadataReader();
        var symbols = assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView);
        return (
            metadata.GetGuid(metadata.GetModuleDefinition().Mvid),
            assembly.ReadCodeViewDebugDirectoryData(symbols).Guid
        );
    }

    private PEReader Read(string entry)
    {
        using var package = packages.Open("SeedsSdk.Model");
        using var content = package.GetEntry(entry)!.Open();
        var image = new MemoryStream();
        content.CopyTo(image);
        image.Position = 0;
        return new PEReader(image);
    }
}
