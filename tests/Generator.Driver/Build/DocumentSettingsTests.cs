using Microsoft.CodeAnalysis;
using SeedsSdk.Generator.Driver.Harness;

namespace SeedsSdk.Generator.Driver.Build;

/// <summary>What <c>.editorconfig</c> can set for a document.</summary>
public sealed class DocumentSettingsTests
{
    private const string Path = "seeds/2021-05-04-strike.txt";

    private static readonly TestProject Project = TestProject.Empty.With(
        Path,
        "Harbor Union Calls Strike\n\nMay 4, 2021\n\nAna Ruiz said:[2] \"We will not go back.\"\n"
    );

    [Fact]
    public void Without_settings_a_warning_is_one()
    {
        var run = GeneratorHarness.Run(Project);

        Assert.Equal([$"{Path}(5,15): SEED0201"], run.Findings);
        Assert.Equal(DiagnosticSeverity.Warning, run.Diagnostics[0].Severity);
        Assert.Empty(run.Errors);
    }

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("Warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("default", DiagnosticSeverity.Warning)]
    public void A_severity_is_set(string value, DiagnosticSeverity severity)
    {
        var run = GeneratorHarness.Run(Project.WithSetting(Path, "seeds_severity.seed0201", value)).Compiles();

        Assert.Equal(severity, Assert.Single(run.WithHidden).Severity);
        Assert.Equal(severity == DiagnosticSeverity.Error, run.Errors.Count == 1);
        Assert.Equal("1", run.Query("Seeds.Quotes.Count"));
    }

    [Theory]
    [InlineData("seeds_severity.SEED0201", "none")]
    [InlineData("seeds_suppress.SEED0201", "It is so in print.")]
    public void A_finding_is_switched_off(string key, string value) =>
        Assert.Empty(GeneratorHarness.Run(Project.WithSetting(Path, key, value)).Findings);

    [Fact]
    public void A_section_is_for_its_document_alone()
    {
        var run = GeneratorHarness.Run(
            Project
                .With("seeds/2021-05-05-answer.txt", "Owners Answer\n\nMay 5, 2021\n\nJon Dale said:[3] \"No.\"\n")
                .WithSetting(Path, "seeds_suppress.SEED0201", "It is so in print.")
        );

        Assert.Equal(["seeds/2021-05-05-answer.txt(5,15): SEED0201"], run.Findings);
    }

    [Theory]
    [InlineData("seeds_suppress.SEED0202", "Why not.", "SEED0012", "suppresses nothing")]
    [InlineData("seeds_suppress.SEED0201", "", "SEED0011", "has no reason")]
    [InlineData("seeds_suppress.SEED9999", "Why not.", "SEED0011", "names no rule")]
    [InlineData("seeds_severity.SEED0102", "hgih", "SEED0011", "is 'hgih', which is not error")]
    [InlineData("seeds_minimum_confidence", "1.5", "SEED0011", "not a number from 0 to 1")]
    [InlineData("seeds_minimum_confidence", "0,5", "SEED0011", "not a number from 0 to 1")]
    [InlineData("seeds_supress.SEED0201", "Typo.", "SEED0011", "is unknown")]
    public void A_setting_that_does_nothing_is_told(string key, string value, string rule, string words)
    {
        var run = GeneratorHarness.Run(Project.WithSetting(Path, key, value));
        var about = Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == rule);

        Assert.Equal([$"{Path}(1,1): {rule}", $"{Path}(5,15): SEED0201"], run.Findings);
        Assert.Contains(words, about.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_for_many_documents_is_wrong_once()
    {
        var project = Samples.Many(20).WithSetting(".txt", "seeds_severity.SEED0102", "loud");
        var run = GeneratorHarness.Run(project);

        Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == "SEED0011");
    }

    [Fact]
    public void The_confidence_that_is_asked_for()
    {
        var run = GeneratorHarness.Run(Project.WithSetting(Path, "seeds_minimum_confidence", "1"));

        Assert.Equal([$"{Path}(5,15): SEED0201", $"{Path}(5,20): SEED0303"], run.Findings);
    }

    [Fact]
    public void An_edited_setting_is_seen()
    {
        var run = GeneratorHarness.Run(Project.WithSetting(Path, "seeds_severity.SEED0201", "error"));
        Assert.Single(run.Errors);

        var edited = GeneratorHarness.Run(Project.WithSetting(Path, "seeds_severity.SEED0201", "none"));
        Assert.Empty(edited.Diagnostics);
    }
}
