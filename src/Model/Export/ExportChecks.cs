using System.Globalization;
using System.Text.Json;

namespace SeedsSdk.Export;

/// <summary>What the types alone do not say: nothing is null that must not be, ids are there once, and each leads somewhere.</summary>
internal sealed class ExportChecks
{
    private readonly HashSet<string> _reports = new(StringComparer.Ordinal);
    private readonly HashSet<string> _actors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _statements = new(StringComparer.Ordinal);
    private readonly HashSet<string> _quotes = new(StringComparer.Ordinal);
    private readonly HashSet<(string Report, int Number)> _citations = [];

    private ExportChecks() { }

    /// <exception cref="JsonException">Something is missing, or there twice. The message says where.</exception>
    public static void Check(ExportedCorpus export)
    {
        var checks = new ExportChecks();
        Each(export.Reports, () => "$.reports", checks.Report);
        Each(export.Actors, () => "$.actors", (actor, path) => Known(checks._actors, actor.Id, path));
        Each(export.Actors, () => "$.actors", checks.Actor);
        Each(export.Statements, () => "$.statements", checks.Statement);
        Each(export.Quotes, () => "$.quotes", checks.Quote);
    }

    private void Report(ExportedReport report, Func<string> path)
    {
        Known(_reports, report.Id, path);
        Present(report.Path, () => $"{path()}.path");
        Present(report.Title, () => $"{path()}.title");
        Each(report.Sections, () => $"{path()}.sections", Section);
        Each(
            report.Citations,
            () => $"{path()}.citations",
            (citation, own) =>
            {
                if (!_citations.Add((report.Id, citation.Number)))
                {
                    throw Fault("the number is there twice", $"{own()}.number");
                }

                Each(citation.Sources, () => $"{own()}.sources", (_, _) => { });
            }
        );
    }

    private static void Section(ExportedSection section, Func<string> path) =>
        Each(section.Paragraphs, () => $"{path()}.paragraphs", (_, _) => { });

    private void Actor(ExportedActor actor, Func<string> path)
    {
        Present(actor.Name, () => $"{path()}.name");
        Each(actor.Aliases, () => $"{path()}.aliases", (_, _) => { });
        Each(
            actor.Affiliations,
            () => $"{path()}.affiliations",
            (affiliation, own) =>
            {
                Leads(_actors, affiliation.Organization, () => $"{own()}.organization");
                Leads(_reports, affiliation.Report, () => $"{own()}.report");
            }
        );
    }

    private void Statement(ExportedStatement statement, Func<string> path)
    {
        Known(_statements, statement.Id, path);
        Present(statement.Report, () => $"{path()}.report");
        Leads(_reports, statement.Report, () => $"{path()}.report");
        Leads(_actors, statement.Publisher, () => $"{path()}.publisher");
        Each(statement.Speakers, () => $"{path()}.speakers", (speaker, own) => Leads(_actors, speaker, own));
        Note(statement.Report, statement.Citation, path);
    }

    private void Quote(ExportedQuote quote, Func<string> path)
    {
        Known(_quotes, quote.Id, path);
        Present(quote.Report, () => $"{path()}.report");
        Leads(_reports, quote.Report, () => $"{path()}.report");
        Present(quote.Statement, () => $"{path()}.statement");
        Leads(_statements, quote.Statement, () => $"{path()}.statement");
        Each(quote.Speakers, () => $"{path()}.speakers", (speaker, own) => Leads(_actors, speaker, own));
        Present(quote.Text, () => $"{path()}.text");
        Present(quote.Verbatim, () => $"{path()}.verbatim");
        Present(quote.Span, () => $"{path()}.span");
        Present(quote.Attribution, () => $"{path()}.attribution");
        Present(quote.Attribution.Rule, () => $"{path()}.attribution.rule");
        Note(quote.Report, quote.Citation, path);
    }

    private void Note(string report, int? number, Func<string> path)
    {
        if (number is { } known && !_citations.Contains((report, known)))
        {
            throw Fault(
                string.Create(CultureInfo.InvariantCulture, $"the report has no citation {known}"),
                $"{path()}.citation"
            );
        }
    }

    private static void Each<T>(IReadOnlyList<T> items, Func<string> path, Action<T, Func<string>> check)
        where T : class
    {
        Present(items, path);
        for (var i = 0; i < items.Count; i++)
        {
            var index = i;
            string Own() => string.Create(CultureInfo.InvariantCulture, $"{path()}[{index}]");
            Present(items[i], Own);
            check(items[i], Own);
        }
    }

    private static void Known(HashSet<string> ids, string id, Func<string> path)
    {
        Present(id, () => $"{path()}.id");
        if (!ids.Add(id))
        {
            throw Fault($"the id '{id}' is there twice", $"{path()}.id");
        }
    }

    private static void Leads(HashSet<string> ids, string? id, Func<string> path)
    {
        if (id is not null && !ids.Contains(id))
        {
            throw Fault($"there is nothing with the id '{id}'", path());
        }
    }

    private static void Present(object? value, Func<string> path)
    {
        if (value is null)
        {
            throw Fault("the value is null, and must not be", path());
        }
    }

    private static JsonException Fault(string problem, string path) => new($"{problem} (at {path})", path, null, null);
}
