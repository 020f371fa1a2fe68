using SeedsSdk.Generator.Driver.Harness;

namespace SeedsSdk.Generator.Driver.Incrementality;

/// <summary>What runs again after an edit: no more than depends on it.</summary>
public sealed class EditTests
{
    private const int Reports = 200;

    private static readonly TestProject Project = Samples.Many(Reports).WithActors(Samples.Actors);

    private static readonly GeneratorRun First = GeneratorHarness.Run(Project);

    [Fact]
    public void The_first_run_runs_everything()
    {
        var run = First;

        Assert.Equal(Reports, run.Count("Read"));
        Assert.Equal(1, run.Count("Authority"));
        Assert.Equal(1, run.Count("Resolve"));
        Assert.InRange(run.Count("Page"), 2, Reports / 2);
        Assert.Equal(1, run.Count("Actors"));
        Assert.Equal(1, run.Count("Index"));
    }

    [Fact]
    public void An_edit_of_CSharp_runs_nothing()
    {
        var run = First.Edit(project => project.WithSource("public class Edited;"));

        Assert.Equal("", run.Work);
    }

    [Fact]
    public void An_edit_checks_its_report_and_what_depends_on_all()
    {
        var run = First.Edit(project => project.With(PathOf(7), Samples.Report(7) + "\nJon Dale said:[4] \"No.\"\n"));

        Assert.StartsWith("Read 1, Resolve 1, Validate 1, Page 1", run.Work, StringComparison.Ordinal);
        Assert.Contains(run.Findings, finding => finding.EndsWith("SEED0201", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(Reports - 1)]
    public void An_edited_report_is_read_and_its_page_printed(int number)
    {
        var run = First.Edit(project => project.With(PathOf(number), Samples.Report(9999)));

        Assert.Equal(1, run.Count("Read"));
        Assert.Equal(1, run.Count("Page"));
        Assert.Equal(1, run.Count("IndexPage"));
        Assert.Equal(1, run.Count("Index"));
        Assert.Equal(0, run.Count("Authority"));
        Assert.Equal(0, run.Count("Actors"));
    }

    [Fact]
    public void A_report_more_is_read_and_its_page_printed()
    {
        var run = First.Edit(project => project.With(PathOf(5000), Samples.Report(5000)));

        Assert.Equal(1, run.Count("Read"));
        Assert.Equal(1, run.Count("Page"));
    }

    /// <summary>Reports that end a page are the worst case: one page becomes two, and later ones must not notice.</summary>
    [Fact]
    public void No_report_more_prints_more_than_the_pages_beside_it()
    {
        var first = First;
        for (var i = 0; i < 24; i++)
        {
            var run = first.Edit(project => project.With($"seeds/2021-03-03-dispatch-0000-{i}.txt", Samples.Report(i)));

            Assert.Equal(1, run.Count("Read"));
            Assert.InRange(run.Count("Page"), 1, 2);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(Reports - 1)]
    public void A_report_less_reads_nothing(int number)
    {
        var run = First.Edit(project => project.Without(PathOf(number)));

        Assert.Equal(0, run.Count("Read"));
        Assert.Equal(1, run.Count("Resolve"));
        Assert.InRange(run.Count("Page"), 0, 2);
    }

    [Fact]
    public void Edits_one_after_another_lose_nothing()
    {
        var project = Samples.Many(40).WithActors(Samples.Actors);
        var run = GeneratorHarness.Run(project.With("notes/other.txt", Harness.Files.Text("not ours"), null));
        for (var i = 0; i < 4; i++)
        {
            run = run.Edit(edited => edited.Without(PathOf(i * 3)))
                .Edit(edited => edited.WithActors(Samples.Actors.Replace("Ana", $"Ana{i}", StringComparison.Ordinal)))
                .Edit(edited => edited.Without("notes/other.txt"))
                .Edit(edited => edited.With(PathOf(1000 + i), Samples.Report(i)))
                .Edit(edited => edited.With("notes/other.txt", Harness.Files.Text("not ours"), null));
        }

        Assert.Contains("Ana3Ruiz", run.Sources["Seeds.Actors.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_report_is_read_once()
    {
        var run = First.Edit(project => project.Renamed(PathOf(50), "seeds/2021-03-03-renamed.txt"));

        Assert.Equal(1, run.Count("Read"));
        Assert.InRange(run.Count("Page"), 1, 4);
        Assert.Contains(run.Sources.Values, source => source.Contains(" Renamed =>", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Sources.Values, source => source.Contains("Dispatch0050", StringComparison.Ordinal));
    }

    [Fact]
    public void An_edited_authority_file_reads_no_report()
    {
        var run = First.Edit(project => project.WithActors("""{ "actors": [ { "name": "Ana Ruiz" } ] }"""));

        Assert.Equal(0, run.Count("Read"));
        Assert.Equal(1, run.Count("Authority"));
        Assert.Equal(1, run.Count("Resolve"));
        Assert.Equal(1, run.Count("Actors"));
        Assert.Equal(0, run.Count("IndexPage"));
    }

    [Fact]
    public void A_reformatted_authority_file_prints_nothing()
    {
        var run = First.Edit(project =>
            project.WithActors(Samples.Actors.Replace("  ", "\t", StringComparison.Ordinal))
        );

        // Findings tell where an actor's entry stands, so it is decided again; what comes of it is the same.
        Assert.Equal(0, run.Count("Read"));
        Assert.Equal(0, run.Count("Page"));
        Assert.Equal(0, run.Count("Actors"));
        Assert.Equal(0, run.Count("Index"));
    }

    [Fact]
    public void A_report_more_renames_no_other_file()
    {
        var first = First;
        var run = first.Edit(project => project.With(PathOf(5000), Samples.Report(5000)));

        Assert.Equal(first.Sources.Keys.Order(), run.Sources.Keys.Order());
        var changed = first
            .Sources.Keys.Where(name => first.Sources[name] != run.Sources[name])
            .Order(StringComparer.Ordinal);
        Assert.Collection(
            changed,
            name => Assert.StartsWith("Seeds.Index.", name, StringComparison.Ordinal),
            name => Assert.StartsWith("Seeds.Reports.", name, StringComparison.Ordinal),
            name => Assert.Equal("Seeds.g.cs", name)
        );
    }

    private static string PathOf(int number) => $"seeds/2021-03-03-dispatch-{number:0000}.txt";
}
