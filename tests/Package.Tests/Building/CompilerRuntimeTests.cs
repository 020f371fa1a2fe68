using SeedsSdk.Package.Tests.Harness;

namespace SeedsSdk.Package.Tests.Building;

/// <summary>A compiler of many reports is started with what suits it, unless somebody says otherwise.</summary>
[Collection(SharedPackages.Name)]
public sealed class CompilerRuntimeTests(PackedPackages packages)
{
    [Theory]
    [InlineData(999, "", "")]
    [InlineData(1000, "", "DOTNET_gcConcurrent=0;DOTNET_TieredPGO=0;")]
    [InlineData(1000, "-p:CscEnvironment=LANG=de", "DOTNET_gcConcurrent=0;DOTNET_TieredPGO=0;LANG=de")]
    [InlineData(1000, "-p:CscEnvironment=DOTNET_gcConcurrent=1", "DOTNET_TieredPGO=0;DOTNET_gcConcurrent=1")]
    [InlineData(1000, "-p:DOTNET_gcConcurrent=1", "DOTNET_TieredPGO=0;")] // as a variable of the environment comes
    [InlineData(1000, "-p:DOTNET_TieredPGO=1", "DOTNET_gcConcurrent=0;")]
    [InlineData(1000, "-p:SeedsEnabled=false", "")]
    public void What_the_compiler_is_started_with(int reports, string option, string environment)
    {
        var consumer = Consumer.Copy(packages, "Thousand");
        Invented.Write(reports, consumer.PathOf("seeds"));
        var run = consumer.Dotnet([
            "msbuild",
            "-restore",
            "-p:RestoreAdditionalProjectSources=" + packages.Folder,
            "-t:CoreCompile",
            "-p:SkipCompilerExecution=true",
            "-getProperty:CscEnvironment",
            .. option.Length == 0 ? Array.Empty<string>() : [option],
        ]);

        Assert.Equal(environment, run.Succeeds().Output.Trim());
    }
}
