using System.Diagnostics;
using SeedsSdk.Shared;
using SeedsSdk.Store;

namespace SeedsSdk;

/// <summary>
/// One document: who said what, where, when and on what evidence.
/// Reports are equal when their ids are: within a corpus that is the same object, across corpora it need not be.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Report : IEquatable<Report>
{
    private readonly CorpusStore _store;
    private readonly ReportPage _page;
    private readonly int _ordinal;
    private readonly bool _withText;
    private string? _path;
    private string? _title;
    private ReportHead? _head;
    private ReportBody? _body;
    private ReportText? _text;
    private IReadOnlyList<Statement>? _statements;
    private IReadOnlyList<Quote>? _quotes;

    // The ordinal is that within the page.
    internal Report(CorpusStore store, ReportPage page, int ordinal)
    {
        (_store, _page, _ordinal) = (store, page, ordinal);
        var rows = page.RowsOf(ordinal);
        if (!rows.Next() || rows.Code != PageFormat.Report)
        {
            throw rows.Malformed("a report was expected");
        }

        rows.Expect(1, 7);
        Id = rows.Text(1);
        Date = rows.Date(2);
        Publisher = rows.Optional(4);
        _withText = rows.Raw(6).IsEmpty;
        if (!_withText && !rows.Is(6, PageFormat.SpansOnly))
        {
            throw rows.Malformed($"'{PageFormat.SpansOnly}' or nothing was expected in the last column");
        }
    }

    /// <summary>Stable: from the document's file name, e.g. <c>2024-01-29-coalition-talks</c>.</summary>
    public string Id { get; }

    /// <summary>The document's path, relative to the project that compiled it, with forward slashes.</summary>
    public string Path => _path ?? Once.Set(ref _path, ReadPath());

    /// <summary>The title as written; empty when the document has none.</summary>
    public string Title => _title ?? Once.Set(ref _title, ReadTitle());

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
    public ReportText Text => TextOrNull!;

#nullable restore annotations

    /// <summary>The parts in document order. The first is the lead, which has no heading and may be empty.</summary>
    public IReadOnlyList<Section> Sections => Body.Sections;

    /// <summary>The notes by number; also those that the text refers to and the report does not have.</summary>
    public IReadOnlyList<Citation> Citations => Head.Citations;

    /// <summary>Who has which role in what, as this report states it, in document order.</summary>
    public IReadOnlyList<Affiliation> Affiliations => Head.Affiliations;

    /// <summary>The statements that the report tells of, in document order.</summary>
    public IReadOnlyList<Statement> Statements => _statements ?? Once.Set(ref _statements, FindStatements());

    /// <summary>The quotes in document order.</summary>
    public IReadOnlyList<Quote> Quotes => _quotes ?? Once.Set(ref _quotes, QuotesFrom(0, null));

    /// <summary>Everybody who speaks, relays or is mentioned, in the order of first appearance.</summary>
    public IReadOnlyList<Actor> Actors => Head.Actors;

    private ReportText? TextOrNull => _withText ? _text ?? Once.Set(ref _text, new ReportText(Path, Body)) : null;

    internal ReportHead Head => _head ?? Once.Set(ref _head, ReadHead());

    internal ReportBody Body => _body ?? Once.Set(ref _body, ReadBody());

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

    /// <param name="first">Counted within the report.</param>
    /// <param name="count">Null for all that follow.</param>
    internal IReadOnlyList<Quote> QuotesFrom(int first, int? count)
    {
        var directory = _page.Directory();
        var start = directory.FirstQuoteOf(_ordinal);
        var number = count ?? directory.FirstQuoteOf(_ordinal + 1) - start - first;
        return number == 0
            ? []
            : new ItemList<Quote>(_store.Quotes, _store.Order.OrdinalOfQuote(_page, start + first), number);
    }

    private ItemList<Statement> FindStatements()
    {
        var directory = _page.Directory();
        var first = directory.FirstStatementOf(_ordinal);
        var count = directory.FirstStatementOf(_ordinal + 1) - first;
        var start = count == 0 ? 0 : _store.Order.OrdinalOfStatement(_page, first);
        return new ItemList<Statement>(_store.Statements, start, count);
    }

    private string ReadPath()
    {
        var rows = _page.RowsOf(_ordinal);
        _ = rows.Next();
        var path = rows.Raw(3);
        return path.IsEmpty ? ImpliedValues.Path("", Id)
            : path[^1] == '/' ? ImpliedValues.Path(rows.Text(3), Id)
            : rows.Optional(3, null) ?? "";
    }

    private string ReadTitle()
    {
        var rows = _page.RowsOf(_ordinal);
        _ = rows.Next();
        if (!_withText || !rows.Raw(5).IsEmpty)
        {
            return rows.Optional(5, null) ?? "";
        }

        var rest = rows.Rest();
        var outside = rest.IndexOf("\n-\t"u8);
        if (outside < 0)
        {
            return "";
        }

        rest = rest[(outside + 3)..];
        var end = rest.IndexOf((byte)'\n');
        return PageText.TryDecodeLine(end < 0 ? rest : rest[..end]) ?? throw rows.Malformed("an escape is broken");
    }

    private ReportHead ReadHead()
    {
        var rows = _page.RowsOf(_ordinal);
        _ = rows.Next();
        return new ReportHead(_store, this, new NoteTexts(_page, _ordinal), ref rows);
    }

    private ReportBody ReadBody()
    {
        var rows = _page.RowsOf(_ordinal);
        var start = Head.BodyStart;
        return new ReportBody(this, _page, _withText, start, _page.RowsFrom(start - rows.Start, _ordinal));
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
