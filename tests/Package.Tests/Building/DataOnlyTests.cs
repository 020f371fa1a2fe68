using System.Text.Json;
using SeedsSdk.Package.Tests.Harness;

namespace SeedsSdk.Package.Tests.Building;

/// <summary>Who gets a generator, and who only data.</summary>
[Collection(SharedPackages.Name)]
public sealed class DataOnlyTests(PackedPackages packages)
{
    [Fact]
    public void An_app_that_only_asks_gets_data_and_types()
    {
        var consumer = Consumer.Copy(packages, "QueriesOnly");

        Assert.Equal(["2 reports, 40 actors, 71 quotes", "10"], consumer.Answers());
        Assert.Empty(OurAnalyzers(consumer));
        Assert.Equal(packages.Data, Assets.Ours(consumer.Folder));
        Assert.Equal(
            ["QueriesOnly.dll", "SeedsSdk.Model.dll", "SeedsSdk.Seeds.dll"],
            Directory
                .GetFiles(consumer.PathOf("bin"), "*.dll", SearchOption.AllDirectories)
                .Select(Path.GetFileName)
                .Distinct() // the store also as it is compiled for some systems
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Reports_of_ones_own_beside_the_shipped_ones()
    {
        var consumer = Consumer.Copy(packages, "Both");

        Assert.Equal(
            ["2 reports, 40 actors, 71 quotes", "1 report, 2 actors, 2 quotes", "3 reports, 42 actors, 73 quotes", "2"],
            consumer.Answers()
        );
        Assert.Equal(
            [
                "Microsoft.Bcl.AsyncInterfaces.dll",
                "SeedsSdk.Generator.dll",
                "System.Text.Encodings.Web.dll",
                "System.Text.Json.dll",
            ],
            OurAnalyzers(consumer)
        );
    }

    /// <summary>
    /// An app that references libraries of reports has their data. Its own folder seeds is not compiled unless it references SeedsSdk
    /// itself; an empty Seeds of its own would hide theirs.
    /// </summary>
    [Fact]
    public void Two_libraries_of_reports_in_one_app()
    {
        var consumer = Consumer.Copy(packages, "TwoLibraries");
        consumer
            .Dotnet(
                "pack",
                "Docks",
                "-o",
                packages.Folder + "-of-others",
                "-p:RestoreAdditionalProjectSources=" + packages.Folder
            )
            .Succeeds();
        string[] options = [$"-p:RestoreAdditionalProjectSources={packages.Folder}%3B{packages.Folder}-of-others"];

        Assert.Equal(
            ["1 report, 2 actors, 2 quotes", "1 report, 2 actors, 1 quote", "2 reports, 4 actors, 3 quotes"],
            consumer.Answers("App", options)
        );
        Assert.Empty(OurAnalyzers(consumer, "App", options));
    }

    private string[] OurAnalyzers(Consumer consumer, string project = ".", params string[] options)
    {
        var run = consumer
            .Dotnet([
                "build",
                project,
                "-t:Rebuild",
                "-p:ProvideCommandLineArgs=true",
                "-getItem:CscCommandLineArgs",
                "-p:RestoreAdditionalProjectSources=" + packages.Folder,
                .. options,
            ])
            .Succeeds();
        using var json = JsonDocument.Parse(run.Output);
        var arguments = json
            .RootElement.GetProperty("Items")
            .GetProperty("CscCommandLineArgs")
            .EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!)
            .ToArray();

        Assert.Contains(arguments, argument => argument.StartsWith("/analyzer:", StringComparison.Ordinal));
        return
        [
            .. arguments
                .Where(argument => argument.StartsWith("/analyzer:", StringComparison.Ordinal))
                .Where(argument => argument.Contains("/seedssdk", StringComparison.OrdinalIgnoreCase))
                .Select(argument => argument.Split('/', '\\')[^1].TrimEnd('"'))
                .Order(StringComparer.Ordinal),
        ];
    }
}
