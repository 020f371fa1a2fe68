using System.Diagnostics;
using System.Globalization;
using SeedsSdk.Shared;
using SeedsSdk.Store;

namespace SeedsSdk;

/// <summary>One speech act as a report tells it: who said something, when and where. It holds the quotes.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Statement
{
    private readonly CorpusStore _store;
    private readonly ReportPage _page;
    private readonly int _ordinal;
    private IReadOnlyList<Actor>? _speakers;
    private IReadOnlyList<Quote>? _quotes;

    // The ordinal is that within the page.
    internal Statement(CorpusStore store, ReportPage page, int ordinal) =>
        (_store, _page, _ordinal) = (store, page, ordinal);

    /// <summary>
    /// Names the statement within its corpus: <c>2024-01-29-coalition-talks/s3</c>. It counts the report's statements, so
    /// it may change when the report does; a quote's id does not.
    /// </summary>
    public string Id
    {
        get
        {
            var directory = _page.Directory();
            var first = directory.FirstStatementOf(directory.ReportOfStatement(_ordinal));
            return string.Create(CultureInfo.InvariantCulture, $"{Report.Id}/s{_ordinal - first + 1}");
        }
    }

    /// <summary>Everybody who speaks, in the order of the report; empty when nobody could be found.</summary>
    public IReadOnlyList<Actor> Speakers => _speakers ?? Once.Set(ref _speakers, ReadSpeakers());

    /// <summary>The only speaker; null when there are several or none.</summary>
    public Actor? Speaker => Speakers.Count == 1 ? Speakers[0] : null;

    /// <summary>Who relayed the words, when that is not the speaker: the channel of a poster; otherwise null.</summary>
    public Actor? Publisher =>
        _page.Directory().PublisherOf(_ordinal) is > 0 and var publisher ? _store.ActorOf(_page, publisher - 1) : null;

    /// <summary>In which form it was made.</summary>
    public StatementForm Form => (StatementForm)Row().Word(3, PageFormat.StatementForms);

    /// <summary>Where it was made; null when neither the text nor the citation says so.</summary>
    public Platform? Platform =>
        _page.Directory().PlatformOf(_ordinal) is > 0 and var platform ? _page.Platforms()[platform - 1] : null;

    /// <summary>The day on which it was made; null when neither the text nor the citation says so.</summary>
    public DateOnly? Date => _page.Directory().DateOf(_ordinal);

    /// <summary>The note that it rests on; null when the report gives none.</summary>
    public Citation? Citation
    {
        get
        {
            var row = Row();
            if (row.Raw(2).IsEmpty)
            {
                return null;
            }

            return Report.FindCitation(row.Whole(2))
                ?? throw row.Malformed("the report has no note with the statement's number");
        }
    }

    /// <summary>What it is quoted with, in document order.</summary>
    public IReadOnlyList<Quote> Quotes => _quotes ?? Once.Set(ref _quotes, FindQuotes());

    /// <summary>The report that tells of it.</summary>
    public Report Report => _store.ReportOf(_page, _page.Directory().ReportOfStatement(_ordinal));

    /// <summary>Speakers, form, platform, date and number of quotes on one line.</summary>
    public override string ToString()
    {
        var platform = Platform is { } known ? $" on {known}" : "";
        return $"{Display.Names(Speakers)}: {Form}{platform}{Display.Date(Date, ", {0}")} ({Display.Count(Quotes.Count, "quote", "quotes")})";
    }

    private PageRows Row()
    {
        var directory = _page.Directory();
        var row = _page.RowsFrom(directory.StatementOffset(_ordinal), directory.ReportOfStatement(_ordinal));
        if (!row.Next() || row.Code != PageFormat.Statement)
        {
            throw row.Malformed("a statement was expected");
        }

        row.Expect(1, 7);
        return row;
    }

    private IReadOnlyList<Actor> ReadSpeakers()
    {
        var directory = _page.Directory();
        var first = directory.FirstSpeakerOf(_ordinal);
        var speakers = new Actor[directory.FirstSpeakerOf(_ordinal + 1) - first];
        for (var i = 0; i < speakers.Length; i++)
        {
            speakers[i] = _store.ActorOf(_page, directory.Speaker(first + i));
        }

        return Array.AsReadOnly(speakers);
    }

    private IReadOnlyList<Quote> FindQuotes()
    {
        var directory = _page.Directory();
        var report = directory.ReportOfStatement(_ordinal);
        var found = new List<int>();
        for (var quote = directory.FirstQuoteOf(report); quote < directory.FirstQuoteOf(report + 1); quote++)
        {
            if (directory.StatementOf(quote) == _ordinal)
            {
                found.Add(_store.Order.OrdinalOfQuote(_page, quote));
            }
        }

        return new ItemList<Quote>(_store.Quotes, [.. found]);
    }
}
