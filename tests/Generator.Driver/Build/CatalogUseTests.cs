using SeedsSdk.Generator.Driver.Harness;

namespace SeedsSdk.Generator.Driver.Build;

/// <summary>SEED0601 and SEED0602: the project's C# asks for what its reports do not have.</summary>
public sealed class CatalogUseTests
{
    [Theory]
    [InlineData("Seeds.Actors.Find(\"Anna Ruis\")", "SEED0601")]
    [InlineData("Seeds.Actors.Find(\"Bo Lind\")", "SEED0601")]
    [InlineData("Seeds.Actors.FindAll(\"Bo Lind\").Count", "SEED0601")]
    [InlineData("Seeds.Actors[\"ana-ruis\"]", "SEED0601")]
    [InlineData("Seeds.Actors[\"Ana Ruiz\"]", "SEED0601")]
    [InlineData("Seeds.Reports[\"2021-03-03-harbour-strike\"]", "SEED0602")]
    [InlineData("Seeds.Reports.Find(\"ferry-walks\")", "SEED0602")]
    public void What_there_is_not(string question, string rule)
    {
        var run = Ask(question);
        var found = Assert.Single(
            run.Diagnostics,
            diagnostic => diagnostic.Id.StartsWith("SEED06", StringComparison.Ordinal)
        );

        Assert.Equal(rule, found.Id);
        Assert.Equal(
            question[question.IndexOf('"')..(question.LastIndexOf('"') + 1)],
            found.Location.SourceTree!.GetText().ToString(found.Location.SourceSpan)
        );
    }

    [Theory]
    [InlineData("Seeds.Actors[\"ana-ruis\"]", "(did you mean 'ana-ruiz'?), so this throws")]
    [InlineData("Seeds.Actors[\"Ana Ruiz\"]", "(did you mean 'ana-ruiz'?), so this throws")]
    [InlineData("Seeds.Actors.Find(\"Ruiz\")", "(did you mean 'ana-ruiz'?)")]
    [InlineData("Seeds.Reports.Find(\"harbour\")", "(did you mean '2021-03-03-harbor-strike'?)")]
    [InlineData("Seeds.Actors.Find(\"Bo Lind\")", "project, so this is always null")]
    [InlineData("Seeds.Actors.FindAll(\"Bo Lind\")", "so this is always empty")]
    public void What_was_meant(string question, string words) =>
        Assert.Contains(words, Assert.Single(Ask(question).Diagnostics).GetMessage(null), StringComparison.Ordinal);

    [Theory]
    [InlineData("Seeds.Actors.Find(\"Anna Ruiz\")")] // an alias
    [InlineData("Seeds.Actors.Find(\"ana-ruiz\")")]
    [InlineData("Seeds.Actors[\"ana-ruiz\"]")]
    [InlineData("Seeds.Actors[0]")]
    [InlineData("Seeds.Actors.Find(System.Environment.CommandLine)")]
    [InlineData("Seeds.Reports[\"2021-03-03-harbor-strike\"]")]
    [InlineData("Seeds.Reports.Find(\"harbor-strike\")")]
    [InlineData("Seeds.Corpus.Actors.Find(\"Bo Lind\")")] // may be merged with others'
    [InlineData("new System.Collections.Generic.Dictionary<string, int>()[\"Bo Lind\"]")]
    [InlineData("new System.Collections.Generic.List<string>().Find(one => one == \"Bo Lind\")")]
    public void What_there_is_and_what_is_not_ours(string question) => Assert.Empty(Ask(question).Diagnostics);

    private static GeneratorRun Ask(string question) =>
        GeneratorHarness.Run(
            Samples.Project.WithSource($"namespace App {{ class Question {{ object Ask() => {question}; }} }}")
        );
}
