using Microsoft.CodeAnalysis.CSharp;
using SeedsSdk.Generator.Driver.Harness;

namespace SeedsSdk.Generator.Driver.Build;

/// <summary>What a project can set.</summary>
public sealed class SettingsTests
{
    [Fact]
    public void Below_CSharp_11_there_is_one_clear_message_and_nothing_else()
    {
        var project = Samples.Project.WithActors("broken") with { Language = LanguageVersion.CSharp10 };
        var run = GeneratorHarness.Run(project).Compiles();

        Assert.Equal(["-(1,1): SEED0005"], run.Findings);
        Assert.Contains("C# 11", run.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void Switched_off_it_does_nothing()
    {
        var run = GeneratorHarness.Run(Samples.Project.WithProperty("SeedsEnabled", "False").WithActors("broken"));

        Assert.Empty(run.Findings);
        Assert.Empty(run.Sources);
        Assert.Equal(0, run.Count("Read"));
    }

    [Theory]
    [InlineData("My.Reports", "Known", "My.Reports.Known")]
    [InlineData("", "Known", "App.Known")]
    [InlineData(" ", " ", "App.Seeds")]
    public void Namespace_and_class(string @namespace, string @class, string type)
    {
        var run = GeneratorHarness
            .Run(Samples.Project.WithProperty("SeedsNamespace", @namespace).WithProperty("SeedsClass", @class))
            .Compiles();

        Assert.Empty(run.Findings);
        Assert.Equal("2", run.WithApp().Query($"global::{type}.Reports.Count"));
    }

    [Theory]
    [InlineData("My-App.2 (new)", "My_App._2__new_")]
    [InlineData("class", "_class")]
    [InlineData("A..B", "A._.B")]
    public void Any_name_of_a_project_becomes_a_namespace(string root, string @namespace)
    {
        var run = GeneratorHarness.Run(Samples.Project.WithProperty("RootNamespace", root)).Compiles();

        Assert.Empty(run.Findings);
        Assert.Equal("2", run.WithApp().Query($"global::{@namespace}.Seeds.Reports.Count"));
    }

    /// <summary>The targets pass on a name that the compiler would cut off at '#' and ';'.</summary>
    [Fact]
    public void The_whole_name_of_a_project_counts()
    {
        var run = GeneratorHarness
            .Run(
                Samples
                    .Project.WithProperty("RootNamespace", "Harbor_C")
                    .WithProperty("_SeedsRootNamespace", "Harbor_C_Two")
            )
            .Compiles();

        Assert.Equal("2", run.WithApp().Query("global::Harbor_C_Two.Seeds.Reports.Count"));
    }

    [Fact]
    public void Without_a_namespace_it_is_the_global_one()
    {
        var run = GeneratorHarness.Run(Samples.Project.WithProperty("RootNamespace", "")).Compiles();

        Assert.Equal("2", run.WithApp().Query("global::Seeds.Reports.Count"));
    }

    [Theory]
    [InlineData("public", "True")]
    [InlineData("Internal", "False")]
    public void Visibility(string visibility, string isPublic)
    {
        var run = GeneratorHarness.Run(Samples.Project.WithProperty("SeedsVisibility", visibility)).Compiles();

        Assert.Empty(run.Findings);
        Assert.Equal(isPublic, run.Query("typeof(Seeds).IsPublic"));
    }

    [Fact]
    public void Without_the_texts()
    {
        var run = GeneratorHarness.Run(Samples.Project.WithProperty("SeedsIncludeText", "false")).Compiles();

        Assert.Equal("True", run.Query("Seeds.Reports.HarborStrike.Text is null"));
    }

    [Theory]
    [InlineData("SeedsClass", "My Seeds")]
    [InlineData("SeedsClass", "class")]
    [InlineData("SeedsClass", "Corpus")]
    [InlineData("SeedsClass", "Reports")]
    [InlineData("SeedsClass", "Actors")]
    [InlineData("SeedsClass", "Quotes")]
    [InlineData("SeedsClass", "ReportCatalog")]
    [InlineData("SeedsClass", "ActorCatalog")]
    [InlineData("SeedsClass", "QuoteCatalog")]
    [InlineData("SeedsClass", "Data")]
    [InlineData("SeedsClass", "DataPages")]
    [InlineData("SeedsClass", "extension")]
    [InlineData("SeedsClass", "seeds")]
    [InlineData("SeedsNamespace", "A.1")]
    [InlineData("SeedsVisibility", "private")]
    [InlineData("SeedsIncludeText", "no")]
    [InlineData("SeedsEnabled", "1")]
    public void What_is_not_understood_is_said(string property, string value)
    {
        var run = GeneratorHarness.Run(Samples.Project.WithProperty(property, value)).Compiles();

        Assert.Equal(["-(1,1): SEED0006"], run.Findings);
        Assert.Contains($"{property} is '{value}'", run.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
        Assert.Equal("2", run.Query("Seeds.Reports.Count"));
    }

    [Fact]
    public void A_part_of_ones_own_extends_the_class()
    {
        const string Part = """
            namespace App;
            static partial class Seeds
            {
                internal static readonly int First = Reports.Count;
                internal partial class ReportCatalog { internal Report Newest => this[Count - 1]; }
            }
            """;
        var run = GeneratorHarness.Run(
            Samples.Project.WithSource(
                "using SeedsSdk;\n" + Part.Replace("internal partial", "public partial", StringComparison.Ordinal)
            )
        );

        Assert.Equal("2 2021-04-09-ferry-talks", run.Query("$\"{Seeds.First} {Seeds.Reports.Newest.Id}\""));
    }

    [Fact]
    public void Names_of_ones_own_do_not_get_in_the_way()
    {
        const string Own = """
            namespace App;
            internal sealed class Actor { }
            internal sealed class Report { }
            internal sealed class Corpus { }
            internal static class System { }
            internal static class SeedsSdk { }
            """;

        GeneratorHarness.Run(Samples.Project.WithSource(Own)).Compiles();
    }

    [Theory]
    [InlineData("SeedsSdk.Corpus", "Seeds", "SeedsSdk.Reports.Seeds")]
    [InlineData("SeedsSdk.Report.Data", "Seeds", "SeedsSdk.Reports.Seeds")]
    [InlineData("SeedsSdk", "Report", "SeedsSdk.Seeds")]
    public void Names_of_our_own_types_are_refused(string @namespace, string @class, string type)
    {
        var run = GeneratorHarness
            .Run(Samples.Project.WithProperty("SeedsNamespace", @namespace).WithProperty("SeedsClass", @class))
            .Compiles();

        Assert.Contains("SEED0006", Assert.Single(run.Findings), StringComparison.Ordinal);
        Assert.Equal("2", run.WithApp().Query($"global::{type}.Reports.Count"));
    }

    [Fact]
    public void The_list_of_our_own_types_is_whole() =>
        Assert.Equal(
            typeof(Corpus)
                .Assembly.GetExportedTypes()
                .Where(type => !type.IsNested)
                .Select(type => type.Name.Split('`')[0])
                .Distinct()
                .Order(),
            Pipeline.ModelTypes.Names.Order()
        );
}
