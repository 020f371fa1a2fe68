using SeedsSdk.Package.Tests.Harness;

namespace SeedsSdk.Package.Tests.Building;

/// <summary>What a build says of a document, at its place.</summary>
[Collection(SharedPackages.Name)]
public sealed class FindingTests(PackedPackages packages)
{
    [Fact]
    public void Findings_stand_at_their_line_and_column()
    {
        var consumer = Consumer.Copy(packages, "Findings");

        Assert.Equal(
            [
                "2023-05-04-harbor-strike.txt(5,49): warning SEED0201",
                "2023-05-04-harbor-strike.txt(7,1): warning SEED0202",
                "actors.json(3,27): warning SEED0402",
                "empty.txt(1,1): error SEED0002",
            ],
            consumer.Build().Fails().Findings
        );
    }

    [Fact]
    public void Severities_follow_the_project()
    {
        var consumer = Consumer.Copy(packages, "Findings");
        File.Delete(consumer.PathOf("seeds/empty.txt"));

        Assert.Equal(
            ["2023-05-04-harbor-strike.txt(5,49): error SEED0201", "actors.json(3,27): warning SEED0402"],
            consumer.Build(null, "-p:WarningsAsErrors=SEED0201", "-p:NoWarn=SEED0202").Fails().Findings
        );
    }
}
