using System.Diagnostics;
using SeedsSdk.Shared;
using SeedsSdk.Store;

namespace SeedsSdk;

/// <summary>
/// Words that a report gives verbatim between quotation marks. A quote is what a report says that somebody said.
/// Quotes are equal when their ids are: within a corpus that is the same object, across corpora it need not be.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Quote : IEquatable<Quote>
{
    private readonly CorpusStore _store;
    private readonly ReportPage _page;
    private readonly int _ordinal;
    private Statement? _statement;
    private Report? _report;
    private Attribution? _attribution;
    private string? _id;
    private string? _verbatim;
    private string? _text;

    // The ordinal is that within the page.
    internal Quote(CorpusStore store, ReportPage page, int ordinal) =>
        (_store, _page, _ordinal) = (store, page, ordinal);

    /// <summary>
    /// Stable: made of the report's id, the words and their occurrence, so that it outlives changes elsewhere in the
    /// report: <c>2024-01-29-coalition-talks#1c05ab7e</c>.
    /// </summary>
    public string Id => _id ?? Once.Set(ref _id, ReadId());

    /// <summary>
    /// The words for display: white space folded to single spaces, without the comma of the carrying sentence at the end
    /// and without the marks that reopen a quotation's further paragraphs.
    /// </summary>
    public string Text => _text ?? Once.Set(ref _text, QuoteText.Display(_verbatim ?? TextSlice.WordsOf(_page, Row())));

    /// <summary>Exactly the text between the quotation marks: <c>quote.Report.Text[quote.Span]</c>.</summary>
    public string Verbatim => _verbatim ?? Once.Set(ref _verbatim, TextSlice.WordsOf(_page, Row()));

    /// <summary>Whether a main clause is quoted, or less.</summary>
    public QuoteKind Kind => _page.Directory().KindOf(_ordinal);

    /// <summary>Where the words stand in the report, without their quotation marks.</summary>
    public SourceSpan Span => Report.Body.SpanOf(OrdinalInReport);

    /// <summary>Why the quote has its speaker.</summary>
    public Attribution Attribution => _attribution ?? Once.Set(ref _attribution, ReadAttribution());

    /// <summary>The statement that the words are from.</summary>
    public Statement Statement => _statement ??= _store.StatementOf(_page, _page.Directory().StatementOf(_ordinal));

    /// <summary>The section in which the quote begins.</summary>
    public Section Section => Report.Body.SectionOf(OrdinalInReport);

    /// <summary>The report that quotes.</summary>
    public Report Report => _report ??= _store.ReportOf(_page, _page.Directory().ReportOfQuote(_ordinal));

    /// <summary>Everybody whose words they are, in the order of the report; empty when nobody could be found.</summary>
    public IReadOnlyList<Actor> Speakers => Statement.Speakers;

    /// <summary>The only speaker; null when there are several or none.</summary>
    public Actor? Speaker => Statement.Speaker;

    /// <summary>Who relayed the words, when that is not the speaker; otherwise null.</summary>
    public Actor? Publisher => Statement.Publisher;

    /// <summary>Where it was said; null when unknown.</summary>
    public Platform? Platform
    {
        get
        {
            var directory = _page.Directory();
            return directory.PlatformOf(directory.StatementOf(_ordinal)) is > 0 and var platform
                ? _page.Platforms()[platform - 1]
                : null;
        }
    }

    /// <summary>The day on which it was said; null when unknown.</summary>
    public DateOnly? Date
    {
        get
        {
            var directory = _page.Directory();
            return directory.DateOf(directory.StatementOf(_ordinal));
        }
    }

    /// <summary>The note that it rests on; null when the report gives none.</summary>
    public Citation? Citation => Statement.Citation;

    /// <summary>Whether these are the actor's words, alone or jointly with others.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    public bool IsBy(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var directory = _page.Directory();
        var statement = directory.StatementOf(_ordinal);
        var end = directory.FirstSpeakerOf(statement + 1);
        for (var i = directory.FirstSpeakerOf(statement); i < end; i++)
        {
            if (_store.ActorOf(_page, directory.Speaker(i)).Equals(actor))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(Quote? other) =>
        ReferenceEquals(this, other) || (other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Quote);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Whether both are the same quote.</summary>
    public static bool operator ==(Quote? left, Quote? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different quotes.</summary>
    public static bool operator !=(Quote? left, Quote? right) => !(left == right);

    /// <summary>Speakers, date and the first words: <c>Hadi al-Farsi, 2024-01-26: "We will stay …"</c>.</summary>
    public override string ToString() =>
        $"{Display.Names(Speakers)}{Display.Date(Date, ", {0}")}: \"{Display.Shorten(Text, 60)}\"";

    private int OrdinalInReport
    {
        get
        {
            var directory = _page.Directory();
            return _ordinal - directory.FirstQuoteOf(directory.ReportOfQuote(_ordinal));
        }
    }

    private PageRows Row()
    {
        var directory = _page.Directory();
        var row = _page.RowsFrom(directory.QuoteOffset(_ordinal), directory.ReportOfQuote(_ordinal));
        if (!row.Next() || row.Code != PageFormat.Quote)
        {
            throw row.Malformed("a quote was expected");
        }

        row.Expect(1, 8);
        return row;
    }

    private string ReadId()
    {
        var directory = _page.Directory();
        return QuoteIds.Of(Report.Id, directory.QuoteHash(_ordinal), directory.OccurrenceOf(_ordinal));
    }

    private Attribution ReadAttribution()
    {
        var row = Row();
        var cue = row.Optional(2);
        var rule =
            row.Raw(5).IsEmpty ? ImpliedValues.Rule(Kind == QuoteKind.Direct, cue)
            : row.Is(5, PageFormat.CueBehind) ? PageFormat.CueBehindRule
            : row.Text(5);
        var asWritten = row.Raw(3).IsEmpty ? AsWritten() : row.Optional(3, null);
        return new Attribution(rule, cue, asWritten, row.Whole(4));
    }

    /// <summary>What an empty column says of the speaker as written.</summary>
    private string? AsWritten()
    {
        var directory = _page.Directory();
        var statement = directory.StatementOf(_ordinal);
        var first = directory.FirstSpeakerOf(statement);
        return directory.FirstSpeakerOf(statement + 1) == first + 1
            ? ImpliedValues.AsWritten(_store.ActorOf(_page, directory.Speaker(first)).Id)
            : null;
    }
}
