using System.Diagnostics;
using System.Globalization;

namespace SeedsSdk;

/// <summary>A numbered note of a report: the evidence for its statements.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Citation
{
    private readonly Store.NoteTexts? _notes;
    private string? _text;
    private IReadOnlyList<Statement>? _statements;
    private IReadOnlyList<Quote>? _quotes;

    // The text is null where it stands in the report's own; there are no notes to look in for a dangling one.
    internal Citation(
        Report report,
        int number,
        string? text,
        Store.NoteTexts? notes,
        IReadOnlyList<CitationSource> sources
    )
    {
        Report = report;
        Number = number;
        Sources = sources;
        (_text, _notes) = (text, notes);
    }

    /// <summary>The number by which the report's text refers to it.</summary>
    public int Number { get; }

    /// <summary>The note as written, without its number; null when the report has the marker but no such note.</summary>
    public string? Text => _text ?? (_notes is null ? null : Store.Once.Set(ref _text, _notes.Of(Number)));

    /// <summary>What the note names, in its order; empty when it names nothing or <see cref="IsDangling"/>.</summary>
    public IReadOnlyList<CitationSource> Sources { get; }

    /// <summary>Whether the report's text refers to the number, but the report has no such note.</summary>
    public bool IsDangling => _notes is null;

    /// <summary>The report whose note it is.</summary>
    public Report Report { get; }

    /// <summary>The statements that rest on it, in document order.</summary>
    public IReadOnlyList<Statement> Statements =>
        _statements
        ?? Store.Once.Set(
            ref _statements,
            Array.AsReadOnly(Report.Statements.Where(statement => statement.Citation == this).ToArray())
        );

    /// <summary>The quotes that rest on it, in document order.</summary>
    public IReadOnlyList<Quote> Quotes =>
        _quotes
        ?? Store.Once.Set(
            ref _quotes,
            Array.AsReadOnly(Report.Quotes.Where(quote => quote.Citation == this).ToArray())
        );

    /// <summary>Number and note as the report prints them: <c>[3] Telegram, January 26, 2024.</c></summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"[{Number}] {Text ?? "(no such note)"}");
}
