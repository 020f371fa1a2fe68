using System.Diagnostics;
using System.Globalization;

namespace SeedsSdk;

/// <summary>A numbered note of a report: the evidence for its statements.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Citation
{
    internal Citation(Report report, int number, string? text, IReadOnlyList<CitationSource> sources)
    {
        Report = report;
        Number = number;
        Text = text;
        Sources = sources;
    }

    /// <summary>The number by which the report's text refers to it.</summary>
    public int Number { get; }

    /// <summary>The note as written, without its number; null when the report has the marker but no such note.</summary>
    public string? Text { get; }

    /// <summary>What the note names, in its order; empty when it names nothing or <see cref="IsDangling"/>.</summary>
    public IReadOnlyList<CitationSource> Sources { get; }

    /// <summary>Whether the report's text refers to the number, but the report has no such note.</summary>
    public bool IsDangling => Text is null;

    /// <summary>The report whose note it is.</summary>
    public Report Report { get; }

    /// <summary>The statements that rest on it, in document order.</summary>
    public IReadOnlyList<Statement> Statements { get; internal set; } = [];

    /// <summary>The quotes that rest on it, in document order.</summary>
    public IReadOnlyList<Quote> Quotes { get; internal set; } = [];

    /// <summary>Number and note as the report prints them: <c>[3] Telegram, January 26, 2024.</c></summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"[{Number}] {Text ?? "(no such note)"}");
}
