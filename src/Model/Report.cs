using System.Diagnostics;
using SeedsSdk.Store;

namespace SeedsSdk;

/// <summary>
/// One document: who said what, where, when and on what evidence.
/// Reports are equal when their ids are: within a corpus that is the same object, across corpora it need not be.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Report : IEquatable<Report>
{
    internal Report(ReportData data)
    {
        Id = data.Id;
        Path = data.Path;
        Title = data.Title;
        Date = data.Date;
        Publisher = data.Publisher;
        Text = data.Text is { } text ? new ReportText(data.Path, text, data.TextLength) : null;
        Sections = Array.AsReadOnly(
            Array.ConvertAll(data.Sections, section => new Section(this, section.Heading, section.Paragraphs))
        );
        Citations = Array.AsReadOnly(
            Array.ConvertAll(
                data.Citations,
                note => new Citation(this, note.Number, note.Text, Array.AsReadOnly(note.Sources))
            )
        );
    }

    /// <summary>Stable: from the document's file name, e.g. <c>2024-01-29-coalition-talks</c>.</summary>
    public string Id { get; }

    /// <summary>The document's path, relative to the project that compiled it, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The title as written; empty when the document has none.</summary>
    public string Title { get; }

    /// <summary>The date that the report gives itself; null when it gives none.</summary>
    public DateOnly? Date { get; }

    /// <summary>Who published the report; null when the document does not say.</summary>
    public string? Publisher { get; }

    // Neither nullable nor not: whoever compiles the texts in (the default) always has them and need not ask, whoever
    // leaves them out must. So the compiler is told nothing, and the documentation says it.
#nullable disable annotations
    /// <summary>
    /// The whole text. It is null when the reports were compiled with <c>SeedsIncludeText=false</c>; each quote then
    /// still has its own words.
    /// </summary>
    public ReportText Text { get; }

#nullable restore annotations

    /// <summary>The parts in document order. The first is the lead, which has no heading and may be empty.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>The notes by number; also those that the text refers to and the report does not have.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>Who has which role in what, as this report states it, in document order.</summary>
    public IReadOnlyList<Affiliation> Affiliations { get; internal set; } = [];

    /// <summary>The statements that the report tells of, in document order.</summary>
    public IReadOnlyList<Statement> Statements { get; internal set; } = [];

    /// <summary>The quotes in document order.</summary>
    public IReadOnlyList<Quote> Quotes { get; internal set; } = [];

    /// <summary>Everybody who speaks, relays or is mentioned, in the order of first appearance.</summary>
    public IReadOnlyList<Actor> Actors { get; internal set; } = [];

    /// <summary>The note with a number; null when the report neither has it nor refers to it.</summary>
    /// <param name="number">The number in the marker: 7 for <c>[7]</c>.</param>
    public Citation? FindCitation(int number)
    {
        for (var i = 0; i < Citations.Count; i++)
        {
            if (Citations[i].Number == number)
            {
                return Citations[i];
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public bool Equals(Report? other) =>
        ReferenceEquals(this, other) || (other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Report);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Whether both are the same report.</summary>
    public static bool operator ==(Report? left, Report? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different reports.</summary>
    public static bool operator !=(Report? left, Report? right) => !(left == right);

    /// <summary>Title, date and number of quotes on one line.</summary>
    public override string ToString() =>
        $"{(Title.Length == 0 ? Id : Title)}{Display.Date(Date, ", {0}")} ({Display.Count(Quotes.Count, "quote", "quotes")})";
}
