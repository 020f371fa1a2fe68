using System.Text;
using SeedsSdk.Generator.Emission;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Tool;

/// <summary>A corpus that was read from files, and what is wrong with them.</summary>
internal sealed record CorpusReading(Corpus Corpus, IReadOnlyList<Finding> Findings)
{
    public bool HasErrors => Findings.Any(finding => finding.Rule.Severity == FindingSeverity.Error);
}

/// <summary>Runs the generator's own stages over files: there is no second reader.</summary>
internal static class CorpusReader
{
    public static CorpusReading Read(IReadOnlyList<string> paths, string? actorsFile, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        var documents = new List<DocumentFacts>();
        var files = ReportFiles.Find(paths);
        findings.AddRange(
            CorpusRules.Check([.. files.Select(file => new DocumentPath(file.ShownPath, file.FilePath))])
        );
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (ReadText(file, findings) is { } text)
            {
                var document = DocumentReader.Read(file.ShownPath, text);
                var facts = DocumentExtractor.Extract(document, cancellation);
                findings.AddRange(DocumentRules.Check(facts, new SourceDocument(file.FilePath, text)));
                documents.Add(facts);
            }
        }

        var resolved = CorpusResolver.Resolve(documents, ReadAuthority(actorsFile, findings));
        return new CorpusReading(Load(resolved), findings);
    }

    /// <summary>The tool loads data as generated code does: from pages.</summary>
    private static Corpus Load(ResolvedCorpus resolved)
    {
        var actors = Encoding.UTF8.GetBytes(PageWriter.Actors(resolved.Actors));
        var reports = Encoding.UTF8.GetBytes(
            PageWriter.Reports(resolved.Reports.Select(report => PageWriter.Report(report, includeText: true)))
        );
        return Corpus.Load(() => actors, () => reports);
    }

    private static Authority ReadAuthority(string? path, List<Finding> findings)
    {
        if (path is null || ReadText(new ReportFile(path, path), findings) is not { } text)
        {
            return Authority.Empty;
        }

        var file = AuthorityReader.Read(text);
        findings.AddRange(AuthorityRules.Check(file, new SourceDocument(path, text)));
        return file.Authority;
    }

    private static string? ReadText(ReportFile file, List<Finding> findings)
    {
        var (text, encoding, name) = TextFile.Read(file.FilePath);
        var check = DocumentText.Check(file.FilePath, text, encoding, name);
        findings.AddRange(check.Findings);
        return check.Text;
    }
}
