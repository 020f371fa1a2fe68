using SeedsSdk.Package.Tests.Harness;

namespace SeedsSdk.Package.Tests.Building;

/// <summary>Projects that have only the packages: they build without a warning, run, and answer.</summary>
[Collection(SharedPackages.Name)]
public sealed class AppTests(PackedPackages packages)
{
    private const string Counts = "1 report, 2 actors, 2 quotes";

    private static readonly string[] s_answers =
    [
        Counts,
        "seeds/2023-05-04-harbor-strike.txt(5,117): Telegram: a matter of dignity.",
        "seeds/2023-05-04-harbor-strike.txt(5,151): Telegram: We will not go back before the contract is signed.",
    ];

    [Theory]
    [InlineData("Net8")]
    [InlineData("Net10")]
    public void An_app(string name)
    {
        var consumer = Consumer.Copy(packages, name);

        Assert.Empty(consumer.Build().Succeeds().Findings);
        Assert.Equal(s_answers, consumer.RunBuilt());
    }

    /// <summary>Properties and paths reach the compiler through a file in which ; and # begin a comment.</summary>
    [Fact]
    public void In_a_path_with_spaces_semicolons_number_signs_and_letters_of_all_sorts()
    {
        var consumer = Consumer.Copy(packages, "Net10", "C# & co; Übung [1] 日本 (50%)");
        const string Name = "2023-05-04-harbor-strike";
        File.Move(consumer.PathOf($"seeds/{Name}.txt"), consumer.PathOf($"seeds/{Name}; #1 é.txt"));

        Assert.Empty(consumer.Build().Succeeds().Findings);
        Assert.Equal(
            s_answers.Select(line => line.Replace(Name, Name + "; #1 é", StringComparison.Ordinal)),
            consumer.RunBuilt()
        );
    }

    [Fact]
    public void Strict_settings_find_nothing_in_what_is_generated()
    {
        var run = Consumer.Copy(packages, "Strict").Build().Succeeds();

        Assert.Empty(run.Findings);
    }

    [Fact]
    public void Without_reports_it_compiles_and_is_empty() =>
        Assert.Equal(["0 reports, 0 actors, 0 quotes"], Consumer.Copy(packages, "NoReports").Answers());

    [Fact]
    public void A_thousand_reports()
    {
        var consumer = Consumer.Copy(packages, "Thousand");
        var last = Invented.Write(1000, consumer.PathOf("seeds"));

        Assert.Equal(["1000 reports, 50 actors, 3000 quotes", last], consumer.Answers());
    }

    [Fact]
    public void Names_of_ones_own() =>
        Assert.Equal(["in a play, 40 seeds", "Ana Ruiz"], Consumer.Copy(packages, "OwnNames").Answers());

    /// <summary>Each has an internal Seeds, and one sees the other's: CS0436 and CS0433 would break this build.</summary>
    [Fact]
    public void Internals_visible_to_another_project_with_reports() =>
        Assert.Equal(
            ["1 report, 2 actors, 1 quote", Counts],
            Consumer.Copy(packages, "Internals").Answers("Harbor.Tests")
        );

    [Fact]
    public void FSharp_asks_a_library_in_CSharp() =>
        Assert.Equal(
            [Counts, "a matter of dignity.", "We will not go back before the contract is signed."],
            Consumer.Copy(packages, "FSharp").Answers("App")
        );
}
