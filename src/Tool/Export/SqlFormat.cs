using System.Text;

namespace SeedsSdk.Tool.Export;

/// <summary>
/// A script of standard SQL that makes the tables and fills them, in one transaction. It runs as it is in SQLite and in
/// PostgreSQL (with <c>standard_conforming_strings</c>, its default: a backslash is a character like any other).
/// </summary>
internal sealed class SqlFormat : IExportFormat
{
    public string Name => "sql";

    public string Description => "a script of tables and rows for SQLite and PostgreSQL";

    public void Write(Corpus corpus, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), bufferSize: 1 << 14, leaveOpen: true);
        text.NewLine = "\n";
        text.WriteLine("BEGIN;");
        text.Write(SqlTables.Script);
        var rows = new SqlRows(text);
        WriteActors(rows, corpus);
        foreach (var report in corpus.Reports)
        {
            WriteReport(rows, report);
        }

        foreach (var affiliation in corpus.Actors.SelectMany(actor => actor.Affiliations))
        {
            rows.Add(
                "affiliations",
                affiliation.Actor.Id,
                affiliation.Organization?.Id,
                affiliation.Role,
                affiliation.Report?.Id
            );
        }

        foreach (var statement in corpus.Statements)
        {
            WriteStatement(rows, statement);
        }

        WriteQuotes(rows, corpus);
        text.WriteLine("COMMIT;");
    }

    private static void WriteActors(SqlRows rows, Corpus corpus)
    {
        foreach (var actor in corpus.Actors)
        {
            rows.Add("actors", actor.Id, actor.Name, Words.Of(actor.Kind), actor.Description);
            foreach (var alias in actor.Aliases)
            {
                rows.Add("actor_aliases", actor.Id, alias);
            }
        }
    }

    private static void WriteReport(SqlRows rows, Report report)
    {
        rows.Add("reports", report.Id, report.Path, report.Title, report.Date, report.Publisher);
        for (var i = 0; i < report.Sections.Count; i++)
        {
            var section = report.Sections[i];
            rows.Add("sections", report.Id, i + 1, section.Heading);
            for (var p = 0; p < section.Paragraphs.Count; p++)
            {
                rows.Add("paragraphs", report.Id, i + 1, p + 1, section.Paragraphs[p]);
            }
        }

        foreach (var citation in report.Citations)
        {
            rows.Add("citations", report.Id, citation.Number, citation.Text);
            for (var i = 0; i < citation.Sources.Count; i++)
            {
                var source = citation.Sources[i];
                rows.Add(
                    "citation_sources",
                    report.Id,
                    citation.Number,
                    i + 1,
                    source.Name,
                    source.Platform?.Name,
                    source.Date,
                    source.Address
                );
            }
        }
    }

    private static void WriteStatement(SqlRows rows, Statement statement)
    {
        rows.Add(
            "statements",
            statement.Id,
            statement.Report.Id,
            statement.Publisher?.Id,
            Words.Of(statement.Form),
            statement.Platform?.Name,
            statement.Date,
            statement.Citation?.Number
        );
        for (var i = 0; i < statement.Speakers.Count; i++)
        {
            rows.Add("statement_speakers", statement.Id, i + 1, statement.Speakers[i].Id);
        }
    }

    private static void WriteQuotes(SqlRows rows, Corpus corpus)
    {
        foreach (var quote in corpus.Quotes)
        {
            rows.Add(
                "quotes",
                quote.Id,
                quote.Statement.Id,
                Words.Of(quote.Kind),
                quote.Text,
                quote.Verbatim,
                quote.Section.Heading,
                quote.Span.Start,
                quote.Span.Length,
                quote.Span.Line,
                quote.Span.Column,
                quote.Attribution.Rule,
                quote.Attribution.Cue,
                quote.Attribution.AsWritten,
                quote.Attribution.Confidence
            );
        }
    }
}
