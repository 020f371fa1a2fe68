using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Tests.Validation.Broken;

/// <summary>
/// Good files with one small edit each: every one has its whole list of findings in <c>expected.tsv</c>, with line and
/// column. <c>SEEDS_ACCEPT_SNAPSHOTS=1</c> writes the table anew; read its difference before you keep it.
/// </summary>
public sealed class BrokenFileTests
{
    private static readonly string s_table = Path.Combine(
        Repository.Root,
        "tests/Generator.Tests/Validation/Broken/expected.tsv"
    );

    [Fact]
    public void Good_files_have_no_finding()
    {
        Assert.All(GoodFiles.Reports, report => Assert.Equal("", OfReport(report.Path, report.Text)));
        Assert.Equal("", OfAuthority(GoodFiles.Authority));
    }

    [Fact]
    public void Every_broken_file_has_its_findings()
    {
        var found = All().ToArray();
        if (Environment.GetEnvironmentVariable("SEEDS_ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(s_table, string.Concat(found.Select(row => row + "\n")));
        }

        Assert.Equal(File.ReadAllLines(s_table), found);
        Assert.True(found.Length >= 200, $"{found.Length} broken files");
        Assert.Equal(found.Length, found.Select(row => row.Split('\t')[0]).Distinct(StringComparer.Ordinal).Count());
    }

    private static IEnumerable<string> All()
    {
        foreach (var (path, text) in GoodFiles.Reports)
        {
            foreach (var (name, broken) in ReportMutations.Of(text))
            {
                yield return $"{path}: {name}\t{OfReport(path, broken)}";
            }
        }

        foreach (var (name, broken) in AuthorityMutations.Of(GoodFiles.Authority))
        {
            yield return $"actors.json: {name}\t{OfAuthority(broken)}";
        }
    }

    private static string OfReport(string path, string text)
    {
        var check = DocumentText.Check(path, text, TextEncoding.Utf8, "utf-8");
        if (check.Text is null)
        {
            return Describe(check.Findings);
        }

        var facts = DocumentExtractor.Extract(DocumentReader.Read(path, check.Text));
        var report = new ReadReport(new SourceDocument(path, text), facts, DocumentOptions.Default);
        return Describe(check.Findings.Concat(DocumentRules.Check(report)));
    }

    private static string OfAuthority(string text)
    {
        var check = DocumentText.Check("actors.json", text, TextEncoding.Utf8, "utf-8");
        return check.Text is null
            ? Describe(check.Findings)
            : Describe(
                check.Findings.Concat(
                    AuthorityRules.Check(AuthorityReader.Read(check.Text), new SourceDocument("actors.json", text))
                )
            );
    }

    private static string Describe(IEnumerable<Finding> findings) =>
        string.Join(
            "; ",
            findings
                .OrderBy(finding => finding.Place.Range.Start)
                .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
                .Select(finding => $"{finding.Place.Line + 1},{finding.Place.Column + 1} {finding.Rule.Id}")
        );
}
