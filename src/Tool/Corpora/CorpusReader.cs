using System.Runtime.ExceptionServices;
using SeedsSdk.Generator.Emission;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Pipeline;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Generator.Validation;
using SeedsSdk.Tool.Cli;

namespace SeedsSdk.Tool.Corpora;

/// <summary>Runs the generator's own stages over files: there is no second reader.</summary>
internal static class CorpusReader
{
    /// <summary>Reads reports, with all cores. The result does not depend on how many there are.</summary>
    /// <exception cref="ToolException">A path names neither a file nor a folder.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static CorpusReading Read(CorpusRequest request, WorkProgress progress, CancellationToken cancellation)
    {
        var files = ReportFiles.Find(request.Paths, request.IsPlainText);
        var actorsFile = AuthorityFiles.Of(request);
        progress.Total = files.Count;
        var read = new ReadFile[files.Count];
        var options = EditorConfigs.Above(files.Select(file => file.FilePath).Concat([actorsFile ?? ""]));
        try
        {
            Parallel.For(
                0,
                files.Count,
                new ParallelOptions { CancellationToken = cancellation },
                index =>
                {
                    read[index] = Read(files[index], request.IsPlainText, options, cancellation);
                    progress.Add(1);
                }
            );
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }

        var reports = read.Select(file => file.Report).OfType<ReadReport>().ToArray();
        var (authority, aboutAuthority) = ReadAuthority(actorsFile);
        var (corpus, aboutCorpus) = Load(reports, authority, request.IsPlainText);
        if (AuthorityFiles.IsForMore(request))
        {
            aboutCorpus = [.. aboutCorpus.Where(finding => finding.Rule != Rules.ActorNotMentioned)];
        }

        var aboutReports = read.SelectMany(file => file.Findings);
        return new CorpusReading(
            corpus,
            [
                .. FindingOrder.Sort(
                    files,
                    FindingPolicy.Apply(
                        aboutCorpus.Concat(aboutReports).Concat(aboutAuthority),
                        WithOptions(files, actorsFile, options)
                    )
                ),
            ]
        );
    }

    private static List<(string FilePath, DocumentOptions Options)> WithOptions(
        IReadOnlyList<ReportFile> files,
        string? actorsFile,
        EditorConfigs options
    ) =>
        [
            .. files
                .Select(file => file.FilePath)
                .Concat(actorsFile is null ? [] : [actorsFile])
                .Select(path => (path, options.Of(path))),
        ];

    private static ReadFile Read(
        ReportFile file,
        bool isPlainText,
        EditorConfigs options,
        CancellationToken cancellation
    )
    {
        var (own, check) = ReadText(file.FilePath);
        if (check.Text is not { } text)
        {
            return new ReadFile(null, check.Findings);
        }

        return Safely.Run(
            () =>
            {
                var document = isPlainText
                    ? PlainTextReader.Read(file.ShownPath, text)
                    : DocumentReader.Read(file.ShownPath, text);
                var facts = DocumentExtractor.Extract(document, cancellation);
                var report = new ReadReport(new SourceDocument(file.FilePath, own), facts, options.Of(file.FilePath))
                {
                    Path = file.FilePath.Replace('\\', '/'),
                };
                var rules = isPlainText ? [] : DocumentRules.Check(report);
                return new ReadFile(report, [.. check.Findings, .. rules]);
            },
            failure => new ReadFile(null, [Safely.Report(failure, file.FilePath, file.ShownPath)])
        );
    }

    /// <summary>The tool loads data as generated code does: from pages.</summary>
    private static (Corpus Corpus, IReadOnlyList<Finding> Findings) Load(
        ReadReport[] reports,
        CuratedActors authority,
        bool isPlainText
    ) =>
        Safely.Run(
            () =>
            {
                var decided = CorpusResolver.Decide(
                    Array.ConvertAll(reports, report => report.Facts),
                    authority.Authority
                );
                var resolved = decided.Corpus;
                var pages = PageWriter.Pages(resolved, includeText: true);
                IEnumerable<Finding> rules = isPlainText ? [] : CorpusRules.Check(reports, decided, authority.Places);
                return (Corpus.Load(number => pages[number]), (IReadOnlyList<Finding>)[.. rules]);
            },
            failure => (Corpus.Empty, [Safely.Report(failure, "", "The corpus")])
        );

    private static (CuratedActors Authority, IReadOnlyList<Finding> Findings) ReadAuthority(string? path)
    {
        if (path is null)
        {
            return (CuratedActors.None, []);
        }

        if (!File.Exists(path))
        {
            throw new ToolException($"There is no file '{path}'. --actors names the authority file.");
        }

        var (own, check) = ReadText(path);
        if (check.Text is not { } text)
        {
            return (CuratedActors.None, check.Findings);
        }

        return Safely.Run<(CuratedActors, IReadOnlyList<Finding>)>(
            () =>
            {
                var file = AuthorityReader.Read(text);
                var document = new SourceDocument(path, own);
                var places = AuthorityPlaces.Of(file, document, path.Replace('\\', '/'));
                var rules = AuthorityRules.Check(file, document);
                return (new CuratedActors(file.Authority, places), [.. check.Findings, .. rules]);
            },
            failure => (CuratedActors.None, [Safely.Report(failure, path, path)])
        );
    }

    private static (string Own, CheckedText Checked) ReadText(string path)
    {
        var (text, encoding, name) = TextFile.Read(path);
        return (text, DocumentText.Check(path, text, encoding, name));
    }

    /// <param name="Report">Null where there is nothing to read.</param>
    private sealed record ReadFile(ReadReport? Report, IReadOnlyList<Finding> Findings);
}
