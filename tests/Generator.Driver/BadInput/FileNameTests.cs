using SeedsSdk.Generator.Driver.Harness;

namespace SeedsSdk.Generator.Driver.BadInput;

/// <summary>File names of every sort: the members compile, and each gives its own report.</summary>
public sealed class FileNameTests
{
    private static GeneratorRun Run(params string[] paths) =>
        GeneratorHarness
            .Run(
                paths.Aggregate(TestProject.Empty, (project, path) => project.With(path, $"Of {path}\n\nMay 1, 2021\n"))
            )
            .Compiles();

    [Theory]
    [InlineData("seeds/class.txt", "Class")]
    [InlineData("seeds/namespace.txt", "Namespace")]
    [InlineData("seeds/2021-05-01-await.txt", "Await")]
    [InlineData("seeds/Equals.txt", "EqualsReport")]
    [InlineData("seeds/Count.txt", "CountReport")]
    [InlineData("seeds/ToString.txt", "ToStringReport")]
    [InlineData("seeds/get-type.txt", "GetTypeReport")]
    [InlineData("seeds/find-all.txt", "FindAllReport")]
    [InlineData("seeds/item.txt", "ItemReport")]
    [InlineData("seeds/enumerator.txt", "EnumeratorReport")]
    [InlineData("seeds/report-catalog.txt", "ReportCatalogReport")]
    [InlineData("seeds/2024.txt", "Report2024")]
    [InlineData("seeds/2024-01-29.txt", "Report2024_01_29")]
    [InlineData("seeds/محادثات التحالف.txt", "محادثات_التحالف")]
    [InlineData("seeds/Überfahrt_nach-Ærø.txt", "ÜberfahrtNachÆrø")]
    [InlineData("seeds/a'b \"c\" <d> & {e}; #f $(g) %41.txt", "AbCDEFG41")]
    [InlineData("seeds/Where.txt", "Where")]
    public void A_file_name_becomes_a_member(string path, string member)
    {
        var run = Run(path);

        Assert.Empty(run.Errors);
        Assert.Equal($"Of {path}", run.Query($"Seeds.Reports.{member}.Title"));
    }

    /// <summary>No theory: attributes are UTF-8 and cannot hold half a surrogate pair.</summary>
    [Fact]
    public void A_file_name_without_a_letter_still_gives_a_report()
    {
        foreach (var path in new[] { "seeds/\U0001F6A2.txt", "seeds/---.txt", "seeds/\uD83D.txt" })
        {
            var run = Run(path);
            const string Named = "typeof(Seeds.ReportCatalog).GetProperties().Any(p => p.Name.StartsWith(\"Report\"))";

            Assert.Equal("1", run.Query("Seeds.Reports.Count"));
            Assert.Equal("True", run.Query(Named));
        }
    }

    [Fact]
    public void Every_character_there_is_can_stand_in_a_file_name()
    {
        var paths = Enumerable
            .Range(1, 0xFFFF)
            .Where(unit => unit is not ('/' or '\\' or ':') && (unit < 0x3400 || unit % 97 == 0))
            .Chunk(50)
            .Select((units, index) => $"seeds/x{string.Concat(units.Select(unit => (char)unit))}{index}.txt");

        Run([.. paths]);
    }

    [Fact]
    public void Two_files_of_one_name_in_two_folders()
    {
        var run = Run("seeds/a/2021-05-01-talks.txt", "seeds/b/2021-05-01-talks.txt", "seeds/other.txt");

        Assert.Equal(["seeds/b/2021-05-01-talks.txt(1,1): SEED0007"], run.Findings);
        Assert.Equal("Of seeds/a/2021-05-01-talks.txt", run.Query("Seeds.Reports[\"a/2021-05-01-talks\"].Title"));
        Assert.Equal("Of seeds/b/2021-05-01-talks.txt", run.Query("Seeds.Reports.Talks20210501_B.Title"));
    }

    [Fact]
    public void One_slug_on_two_dates()
    {
        var run = Run("seeds/2021-05-01-talks.txt", "seeds/2021-06-01-talks.txt");

        Assert.Empty(run.Errors);
        Assert.Equal("Of seeds/2021-06-01-talks.txt", run.Query("Seeds.Reports.Talks20210601.Title"));
    }

    [Fact]
    public void Names_that_differ_only_in_case()
    {
        var run = Run("seeds/Talks.txt", "seeds/talks.txt", "seeds/TALKS.txt");

        Assert.Equal(2, run.Findings.Count);
        Assert.Equal("3", run.Query("Seeds.Reports.Count"));
    }

    [Fact]
    public void Nothing_of_the_machine_gets_into_the_output()
    {
        var run = GeneratorHarness
            .Run(
                TestProject
                    .Empty.With("seeds/a.txt", "A\n\nMay 1, 2021\n")
                    .With("C:\\Users\\me\\b.txt", "B\n\nMay 1, 2021\n")
            )
            .Compiles();

        Assert.DoesNotContain(run.Sources.Values, source => source.Contains("Users", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Sources.Values, source => source.Contains("projects", StringComparison.Ordinal));
        Assert.Equal("seeds/a.txt", run.Query("Seeds.Reports.A.Path"));
        Assert.Equal("b.txt", run.Query("Seeds.Reports.B.Path"));
    }

    /// <summary>The compiler cuts a value off at '#' and ';': the project's folder, and the item's own path.</summary>
    [Theory]
    [InlineData("seeds/a#1.txt", "seeds/a")]
    [InlineData("seeds/a #1; b.txt", "seeds/a")]
    [InlineData("seeds/in; out/a.txt", "seeds/in")]
    [InlineData("seeds/a.txt", "seeds/a.txt")]
    public void A_path_that_was_cut_off_is_completed(string path, string cut)
    {
        var file = new ProjectFile(
            "/in seeds/a #2;/app/" + path,
            Files.Text("A\n\nMay 1, 2021\n\nAna Ruiz said: \"No.\"\n"),
            "report"
        )
        {
            ItemPath = cut,
        };
        var run = GeneratorHarness
            .Run(TestProject.Empty.With(file).WithProperty("ProjectDir", "/in seeds/a "))
            .Compiles();

        Assert.Equal(path, run.Query("Seeds.Reports[0].Path"));
    }
}
