using System.Globalization;
using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>What a report's rows say before its body: notes, affiliations, mentions.</summary>
internal sealed class ReportHead
{
    private readonly CorpusStore _store;
    private readonly List<Citation> _citations = [];
    private readonly List<Affiliation> _affiliations = [];
    private readonly List<Actor> _actors = [];
    private readonly List<CitationSource> _sources = [];
    private (int Number, string? Text)? _note;

    public ReportHead(CorpusStore store, Report report, ref PageRows rows)
    {
        _store = store;
        var more = rows.Next();
        while (more && Read(report, ref rows))
        {
            more = rows.Next();
        }

        CloseNote(report);
        BodyStart = rows.Start;
        Citations = _citations.AsReadOnly();
        Affiliations = _affiliations.AsReadOnly();
        Actors = _actors.AsReadOnly();
    }

    public IReadOnlyList<Citation> Citations { get; }

    public IReadOnlyList<Affiliation> Affiliations { get; }

    public IReadOnlyList<Actor> Actors { get; }

    /// <summary>Offset of the first row behind the head.</summary>
    public int BodyStart { get; }

    private bool Read(Report report, ref PageRows rows)
    {
        switch (rows.Code)
        {
            case PageFormat.Note:
                CloseNote(report);
                ReadNote(rows);
                return true;
            case PageFormat.Source:
                ReadSource(rows);
                return true;
            case PageFormat.Affiliation:
                rows.Expect(4);
                var organization = rows.Raw(3).IsEmpty ? null : Known(rows, 3);
                _affiliations.Add(new Affiliation(Known(rows, 1), rows.Text(2), organization, report));
                return true;
            case PageFormat.Mention:
                rows.Expect(2);
                _actors.Add(Known(rows, 1));
                return true;
            default:
                return false;
        }
    }

    private void ReadNote(in PageRows rows)
    {
        var dangling = rows.Count() == 2;
        rows.Expect(dangling ? 2 : 3);
        var number = rows.Whole(1);
        if (_citations.Exists(note => note.Number == number))
        {
            throw rows.Malformed(string.Create(CultureInfo.InvariantCulture, $"the report has another note {number}"));
        }

        _note = (number, dangling ? null : rows.Text(2));
    }

    private void ReadSource(in PageRows rows)
    {
        rows.Expect(5);
        if (_note is not { Text: not null })
        {
            throw rows.Malformed("the source belongs to no note");
        }

        Platform? platform = rows.Optional(2) is { } name && Platform.TryParse(name, out var known) ? known : null;
        _sources.Add(new CitationSource(rows.Optional(1), platform, rows.Date(3), rows.Optional(4)));
    }

    private void CloseNote(Report report)
    {
        if (_note is var (number, text))
        {
            _citations.Add(new Citation(report, number, text, Array.AsReadOnly(_sources.ToArray())));
            _sources.Clear();
            _note = null;
        }
    }

    private Actor Known(in PageRows rows, int column)
    {
        var id = rows.Text(column);
        var ordinal = _store.Actors.Find(id);
        return ordinal >= 0
            ? _store.Actors[ordinal]
            : throw rows.Malformed($"the actors page has no actor with the id '{id}'");
    }
}
