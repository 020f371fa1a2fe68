using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>What the analyzer reports of a project, by file. Worked out when it is first asked for.</summary>
internal sealed class ProjectFindings
{
    private readonly Settings _settings;
    private readonly SeedsItem[] _items;
    private ILookup<string, Finding>? _findings;
    private Lazy<UseRules>? _uses;

    private ProjectFindings(Settings settings, SeedsItem[] items)
    {
        _settings = settings;
        _items = items;
    }

    /// <returns>Null where the project has switched us off or has none of our files.</returns>
    public static ProjectFindings? Of(AnalyzerOptions options, Compilation compilation)
    {
        var parseOptions = compilation.SyntaxTrees.FirstOrDefault()?.Options;
        var settings = SettingsReader.Read(options.AnalyzerConfigOptionsProvider, parseOptions);
        var items = options
            .AdditionalFiles.Select(file => SeedsItem.From(file, options.AnalyzerConfigOptionsProvider))
            .OfType<SeedsItem>()
            .ToArray();
        return settings.Enabled && items.Length > 0 ? new ProjectFindings(settings, items) : null;
    }

    /// <summary>The findings in a file; with an empty path, those that lie in none.</summary>
    public IEnumerable<Finding> In(string path, CancellationToken cancellation)
    {
        Decide(cancellation);
        return _findings![path];
    }

    /// <summary>Whether the reports answer a question of the project's C#; null where they do.</summary>
    public Diagnostic? Answer(CatalogUse use, CancellationToken cancellation)
    {
        Decide(cancellation);
        var (rule, arguments) = use.IsOfReports
            ? (Rules.NoSuchReport, _uses!.Value.AskReport(use.Key, use.Question))
            : (Rules.NoSuchActor, _uses!.Value.AskActor(use.Key, use.Question));
        return arguments is null ? null : DiagnosticReporting.ToDiagnostic(rule, use.Location, arguments);
    }

    private void Decide(CancellationToken cancellation)
    {
        lock (_items)
        {
            if (_findings is null)
            {
                var (findings, corpus) = All(cancellation);
                _uses = new Lazy<UseRules>(() => new UseRules(corpus)); // most projects ask for nothing by name
                _findings = findings
                    .Where(ValidateStep.IsAnalyzers)
                    .ToLookup(finding => finding.Path, StringComparer.Ordinal);
            }
        }
    }

    private (IEnumerable<Finding> Findings, ResolvedCorpus Corpus) All(CancellationToken cancellation)
    {
        _ = ReadAhead.Run(_items, cancellation);
        var documents = _items
            .Where(item => item.Kind == SeedsItemKind.Report)
            .Select(item => DocumentStep.Run(item, cancellation))
            .ToArray();
        var authority = AuthorityStep.Run([.. _items.Where(item => item.Kind == SeedsItemKind.Actors)], cancellation);
        var corpus = ResolveStep.Run(documents, authority.Curated, cancellation);
        return (ValidateStep.Run(_settings, documents, authority, corpus, cancellation), corpus.Corpus);
    }
}
