using System.Collections.ObjectModel;
using System.Globalization;

namespace SeedsSdk.Store;

/// <summary>Makes the objects of a corpus and ties them together, both ways.</summary>
internal sealed class CorpusGraph
{
    private readonly Dictionary<string, ActorLinks> _actors = new(StringComparer.Ordinal);
    private readonly List<Statement> _statements = [];
    private readonly List<Quote> _quotes = [];

    private CorpusGraph(CorpusData data)
    {
        Actors = Array.ConvertAll(data.Actors, actor => new Actor(actor));
        foreach (var actor in Actors)
        {
            _actors.Add(actor.Id, new ActorLinks(actor));
        }

        foreach (var actor in data.Actors)
        {
            AddCurated(actor);
        }

        Reports = Array.ConvertAll(data.Reports, AddReport);
        Statements = [.. _statements];
        Quotes = [.. _quotes];
        foreach (var links in _actors.Values)
        {
            links.Tie();
        }
    }

    public Actor[] Actors { get; }

    public Report[] Reports { get; }

    public Statement[] Statements { get; }

    public Quote[] Quotes { get; }

    public static CorpusGraph Build(CorpusData data) => new(data);

    private Report AddReport(ReportData data)
    {
        var report = new Report(data);
        report.Actors = Array.AsReadOnly(Array.ConvertAll(data.Actors, id => _actors[id].Actor));
        foreach (var id in data.Actors)
        {
            _actors[id].Reports.Add(report);
        }

        report.Affiliations = Array.AsReadOnly(Array.ConvertAll(data.Affiliations, row => AddAffiliation(row, report)));
        report.Statements = Array.AsReadOnly(
            data.Statements.Select((row, index) => AddStatement(row, index, report)).ToArray()
        );
        report.Quotes = Array.AsReadOnly(Array.ConvertAll(data.Quotes, row => AddQuote(row, report)));
        TieQuotes(report);
        return report;
    }

    private void AddCurated(ActorData data)
    {
        foreach (var row in data.Affiliations)
        {
            AddAffiliation(data.Id, row.Role, row.Organization, null);
        }
    }

    private Affiliation AddAffiliation(AffiliationData row, Report report) =>
        AddAffiliation(row.Actor, row.Role, row.Organization, report);

    private Affiliation AddAffiliation(string actor, string? role, string? organizationId, Report? report)
    {
        var organization = organizationId is null ? null : _actors[organizationId];
        var affiliation = new Affiliation(_actors[actor].Actor, role, organization?.Actor, report);
        _actors[actor].Affiliations.Add(affiliation);
        organization?.Members.Add(affiliation);
        return affiliation;
    }

    private Statement AddStatement(StatementData row, int index, Report report)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{report.Id}/s{index + 1}");
        var speakers = Array.ConvertAll(row.Speakers, speaker => _actors[speaker].Actor);
        var publisher = row.Publisher is null ? null : _actors[row.Publisher];
        var statement = new Statement(report, id, row, Array.AsReadOnly(speakers), publisher?.Actor);
        foreach (var speaker in speakers)
        {
            _actors[speaker.Id].Statements.Add(statement);
        }

        publisher?.PublishedStatements.Add(statement);
        _statements.Add(statement);
        return statement;
    }

    private Quote AddQuote(QuoteData row, Report report)
    {
        var quote = new Quote(row, report.Statements[row.Statement], report.Sections[row.Section]);
        foreach (var speaker in quote.Speakers)
        {
            _actors[speaker.Id].Quotes.Add(quote);
        }

        _quotes.Add(quote);
        return quote;
    }

    private static void TieQuotes(Report report)
    {
        var byStatement = report.Quotes.ToLookup(quote => quote.Statement);
        foreach (var statement in report.Statements)
        {
            statement.Quotes = ReadOnly(byStatement[statement]);
        }

        var bySection = report.Quotes.ToLookup(quote => quote.Section);
        foreach (var section in report.Sections)
        {
            section.Quotes = ReadOnly(bySection[section]);
        }

        var statementsByCitation = report.Statements.ToLookup(statement => statement.Citation);
        var quotesByCitation = report.Quotes.ToLookup(quote => quote.Citation);
        foreach (var citation in report.Citations)
        {
            citation.Statements = ReadOnly(statementsByCitation[citation]);
            citation.Quotes = ReadOnly(quotesByCitation[citation]);
        }
    }

    private static ReadOnlyCollection<T> ReadOnly<T>(IEnumerable<T> items) => Array.AsReadOnly(items.ToArray());

    /// <summary>What refers to one actor, gathered while the reports are made.</summary>
    private sealed class ActorLinks(Actor actor)
    {
        public Actor Actor { get; } = actor;

        public List<Quote> Quotes { get; } = [];

        public List<Statement> Statements { get; } = [];

        public List<Statement> PublishedStatements { get; } = [];

        public List<Report> Reports { get; } = [];

        public List<Affiliation> Affiliations { get; } = [];

        public List<Affiliation> Members { get; } = [];

        public void Tie()
        {
            Actor.Quotes = ReadOnly(Quotes);
            Actor.Statements = ReadOnly(Statements);
            Actor.PublishedStatements = ReadOnly(PublishedStatements);
            Actor.Reports = ReadOnly(Reports);
            Actor.Affiliations = ReadOnly(Affiliations);
            Actor.Members = ReadOnly(Members);
        }
    }
}
