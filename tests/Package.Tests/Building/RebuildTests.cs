using SeedsSdk.Package.Tests.Harness;

namespace SeedsSdk.Package.Tests.Building;

/// <summary>An edited report is compiled again, and an untouched one costs nothing.</summary>
[Collection(SharedPackages.Name)]
public sealed class RebuildTests(PackedPackages packages)
{
    private const string Report = "seeds/2023-05-04-harbor-strike.txt";

    [Fact]
    public void What_makes_a_build_compile()
    {
        var consumer = Consumer.Copy(packages, "Net8");
        consumer.Build().Succeeds();
        var before = WrittenAt(consumer);
        Assert.Equal(before, Compiled(consumer));

        consumer.Edit(Report, "a matter of dignity", "a question of dignity");
        var edited = Compiled(consumer);
        Assert.NotEqual(before, edited);
        Assert.Contains(consumer.RunBuilt(), line => line.EndsWith("a question of dignity.", StringComparison.Ordinal));

        consumer.Edit("seeds/actors.json", "Ana Ruiz", "Ana Ruiz ");
        var curated = Compiled(consumer);
        Assert.NotEqual(edited, curated);

        consumer.Write("seeds/2023-05-05-answer.txt", "Owners Answer\n\nMay 5, 2023\n\nJon Dale said: \"No.\"\n");
        var added = Compiled(consumer);
        Assert.NotEqual(curated, added);
        Assert.Equal("2 reports, 3 actors, 3 quotes", consumer.RunBuilt().First());

        File.Delete(consumer.PathOf("seeds/2023-05-05-answer.txt"));
        var removed = Compiled(consumer);
        Assert.NotEqual(added, removed);
        Assert.Equal(removed, Compiled(consumer));
    }

    [Fact]
    public void Watch_knows_the_reports_and_the_authority_file()
    {
        var consumer = Consumer.Copy(packages, "Net8");
        consumer.Build().Succeeds();
        var watched = consumer
            .Dotnet("watch", "--list", "--non-interactive")
            .Lines.Select(line => line.Trim())
            .ToArray();

        Assert.Contains(watched, line => line.EndsWith("/" + Report, StringComparison.Ordinal));
        Assert.Contains(watched, line => line.EndsWith("/seeds/actors.json", StringComparison.Ordinal));
    }

    /// <returns>When the compiler last wrote the assembly.</returns>
    private static DateTime Compiled(Consumer consumer)
    {
        consumer.Build(null, "--no-restore").Succeeds();
        return WrittenAt(consumer);
    }

    private static DateTime WrittenAt(Consumer consumer) =>
        File.GetLastWriteTimeUtc(consumer.PathOf("obj/Debug/net8.0/Net8.dll"));
}
