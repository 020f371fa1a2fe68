using SeedsSdk.Generator.Driver.Harness;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Driver.BadInput;

/// <summary>More reports than the compiler can take are an error with their number, SEED0013, and not one of the compiler's.</summary>
public sealed class CorpusSizeTests
{
    private static readonly ReadReport[] s_reports = [Report("a.txt"), Report("b.txt"), Report("c.txt")];

    private static readonly int s_length = s_reports[0].Facts.Document.Text.Length;

    [Fact]
    public void More_than_fit_into_an_assembly()
    {
        var finding = CorpusSize.Check(s_reports, (3 * s_length) - 1)!;

        Assert.Equal(("SEED0013", "c.txt"), (finding.Rule.Id, finding.Place.Path));
        Assert.Equal(["3", $"{3 * s_length}", $"{(3 * s_length) - 1}"], finding.Arguments);
    }

    [Fact]
    public void As_many_as_fit_into_an_assembly()
    {
        Assert.Null(CorpusSize.Check(s_reports, 3 * s_length));
        Assert.Null(CorpusSize.Check(s_reports));
        Assert.Empty(GeneratorHarness.Run(Samples.Project).Findings);
    }

    [Fact]
    public void One_that_does_not_fit_by_itself() =>
        Assert.Equal("a.txt", CorpusSize.Check(s_reports, s_length - 1)!.Place.Path);

    private static ReadReport Report(string path)
    {
        const string Text = "Talks\n\nMay 1, 2021\n\nThe boats came in at noon.\n";
        var facts = DocumentExtractor.Extract(DocumentReader.Read(path, Text), CancellationToken.None);
        return new ReadReport(new SourceDocument(path, Text), facts, DocumentOptions.Default);
    }
}
