using System.Text;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Emission;

/// <summary>Writes the statements of a report, each before the first of its quotes, and the quotes.</summary>
internal sealed class StatementWriter(StringBuilder page, ResolvedReport report)
{
    // From 1, in the order of their rows; 0 for what is not written yet.
    private readonly int[] _numbers = new int[report.Statements.Count];
    private readonly Dictionary<int, ResolvedSource> _sources = FirstSources(report);
    private int _written;
    private int _last = -1;

    /// <param name="words">What of its words stands in this row.</param>
    public void WriteQuote(ResolvedQuote quote, TextRange words)
    {
        var number = _numbers[quote.Statement];
        if (number == 0)
        {
            WriteStatement(quote.Statement);
        }

        var why = quote.Attribution;
        page.Row(PageFormat.Quote)
            .Column(report.Text, words)
            .Column(why.Cue)
            .Column(why.AsWritten, AsWritten(report.Statements[quote.Statement]))
            .Column(Numbers.Text(why.Confidence))
            .Column(RuleOf(quote))
            .Column(quote.Kind == QuoteKind.Direct ? null : PageFormat.QuoteKinds[(int)quote.Kind])
            .Column(number == 0 || quote.Statement == _last ? null : Numbers.Text(number))
            .EndShortRow();
        _last = quote.Statement;
    }

    /// <summary>Writes the statements that no quote is from.</summary>
    public void WriteOthers()
    {
        for (var i = 0; i < report.Statements.Count; i++)
        {
            if (_numbers[i] == 0)
            {
                WriteStatement(i);
            }
        }
    }

    private void WriteStatement(int index)
    {
        var statement = report.Statements[index];
        ResolvedSource? source = null;
        if (statement.Citation is { } number)
        {
            _ = _sources.TryGetValue(number, out source);
        }

        _numbers[index] = ++_written;
        page.Row(PageFormat.Statement)
            .Column(statement.Speakers)
            .Column(statement.Citation is { } citation ? Numbers.Text(citation) : null)
            .Column(statement.Form == StatementForm.Statement ? null : PageFormat.StatementForms[(int)statement.Form])
            .Column(statement.Platform, source?.Platform)
            .Column(statement.Date?.ToString(), source?.Date?.ToString())
            .IdColumn(statement.Publisher)
            .EndShortRow();
    }

    /// <summary>The first source of each note that has one.</summary>
    private static Dictionary<int, ResolvedSource> FirstSources(ResolvedReport report)
    {
        var sources = new Dictionary<int, ResolvedSource>();
        foreach (var citation in report.Citations)
        {
            if (citation.Text is not null && citation.Sources.Count > 0)
            {
                sources[citation.Number] = citation.Sources[0];
            }
        }

        return sources;
    }

    private static string? AsWritten(ResolvedStatement statement) =>
        statement.Speakers.Count == 1 ? ImpliedValues.AsWritten(statement.Speakers[0]) : null;

    private static string? RuleOf(ResolvedQuote quote)
    {
        var rule = quote.Attribution.Rule;
        return rule == ImpliedValues.Rule(quote.Kind == QuoteKind.Direct, quote.Attribution.Cue) ? null
            : rule == PageFormat.CueBehindRule ? PageFormat.CueBehind
            : rule;
    }
}
