using SeedsSdk.Generator.Driver.Harness;

namespace SeedsSdk.Generator.Driver.BadInput;

/// <summary>Broken authority files: the reports compile all the same.</summary>
public sealed class AuthorityTests
{
    [Theory]
    [InlineData("", "SEED0002", 1, 1)]
    [InlineData("{", "SEED0401", 1, 2)]
    [InlineData("not json", "SEED0401", 1, 2)]
    [InlineData("{ \"actors\": [\n  { \"name\": \"Ana Ruiz\" \"kind\": \"person\" }\n] }", "SEED0401", 2, 24)]
    [InlineData("[]", "SEED0405", 1, 1)]
    [InlineData("{ \"actors\": [ { } ] }", "SEED0404", 1, 15)]
    public void A_broken_file_is_reported_at_its_place(string json, string rule, int line, int column)
    {
        var run = GeneratorHarness
            .Run(TestProject.Empty.With(Samples.HarborPath, Samples.Harbor).WithActors(json))
            .Compiles();

        Assert.Equal([$"seeds/actors.json({line},{column}): {rule}"], run.Findings);
        Assert.Equal("1", run.Query("Seeds.Reports.Count"));
    }

    [Fact]
    public void Half_a_surrogate_pair()
    {
        var run = GeneratorHarness
            .Run(TestProject.Empty.WithActors("{ \"actors\": [ { \"name\": \"A\uD83D\" } ] }"))
            .Compiles();

        Assert.Equal(["seeds/actors.json(1,27): SEED0001"], run.Findings);
        Assert.Equal("1", run.Query("Seeds.Actors.Count"));
    }

    [Fact]
    public void Two_files_and_only_one_counts()
    {
        var run = GeneratorHarness
            .Run(
                Samples.Project.With("z/actors.json", Files.Text("{ \"actors\": [ { \"name\": \"Zoe\" } ] }"), "actors")
            )
            .Compiles();

        Assert.Equal(["z/actors.json(1,1): SEED0408"], run.Findings);
        Assert.Equal("True", run.Query("Seeds.Actors.Find(\"Zoe\") is null"));
    }

    [Fact]
    public void Names_of_every_sort_become_members()
    {
        var names = new[]
        {
            "Find",
            "Équipe 'Ayn",
            "\U0001F6A2",
            "3 Brothers",
            "*/ </summary> &",
            "a\\u0000b\\nc",
            "حركة",
        };
        var actors = names.Select(name => $$"""{ "name": "{{name}}", "description": "{{name}} \" \\ */" }""");

        var run = GeneratorHarness
            .Run(TestProject.Empty.WithActors($$"""{ "actors": [ {{string.Join(", ", actors)}} ] }"""))
            .Compiles();

        Assert.Empty(run.Findings);
        Assert.Equal("7", run.Query("Seeds.Actors.Count"));
        Assert.Equal("Find", run.Query("Seeds.Actors.FindActor.Name"));
        Assert.Equal("3 Brothers", run.Query("Seeds.Actors.Actor3Brothers.Name"));
        Assert.Equal("Équipe 'Ayn", run.Query("Seeds.Actors.ÉquipeAyn.Name"));
        Assert.Equal("حركة", run.Query("Seeds.Actors.حركة.Name"));
    }
}
