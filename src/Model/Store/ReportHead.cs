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
    private readonly HashSet<Actor> _known = [];
    private readonly List<CitationSource> _sources = [];
    private readonly NoteTexts _notes;
    private (int Number, string? Text, bool IsDangling)? _note;

    public ReportHead(CorpusStore store, Report report, NoteTexts notes, ref PageRows rows)
    {
        (_store, _notes) = (store, notes);
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
                rows.Expect(1, 4);
                AddAffiliation(report, rows, Known(rows, 1), 2);
                return true;
            case PageFormat.Mention:
                ReadMention(report, rows);
                return true;
            default:
                return false;
        }
    }

    private void ReadMention(Report report, in PageRows rows)
    {
        var actor = Known(rows, 1);
        Mention(actor);
        var columns = rows.Count();
        for (var column = 2; column < columns; column += 2)
        {
            if (AddAffiliation(report, rows, actor, column) is { } organization)
            {
                Mention(organization);
            }
        }
    }

    /// <summary>Adds an affiliation by the columns of role and organization.</summary>
    private Actor? AddAffiliation(Report report, in PageRows rows, Actor actor, int column)
    {
        var organization = rows.Raw(column + 1).IsEmpty ? null : Known(rows, column + 1);
        _affiliations.Add(new Affiliation(actor, rows.Text(column), organization, report));
        return organization;
    }

    private void Mention(Actor actor)
    {
        if (_known.Add(actor))
        {
            _actors.Add(actor);
        }
    }

    private void ReadNote(in PageRows rows)
    {
        rows.Expect(1, 7);
        var number = rows.Whole(1);
        if (_citations.Exists(note => note.Number == number))
        {
            throw rows.Malformed(string.Create(CultureInfo.InvariantCulture, $"the report has another note {number}"));
        }

        var isDangling = rows.IsNone(2);
        _note = (number, rows.Raw(2).IsEmpty ? null : rows.Optional(2, null), isDangling);
        if (rows.Count() > 3)
        {
            if (isDangling)
            {
                throw rows.Malformed("a note that there is not has no source");
            }

            AddSource(rows, 3);
        }
    }

    private void ReadSource(in PageRows rows)
    {
        rows.Expect(1, 5);
        if (_note is not { IsDangling: false })
        {
            throw rows.Malformed("the source belongs to no note");
        }

        AddSource(rows, 1);
    }

    /// <summary>Adds a source by the first of its columns.</summary>
    private void AddSource(in PageRows rows, int column)
    {
        var name = rows.Optional(column);
        var written = rows.Optional(column + 3, ImpliedValues.Platform(name));
        Platform? platform = Platform.TryParse(written, out var known) ? known : null;
        _sources.Add(new CitationSource(name, platform, rows.Date(column + 1), rows.Optional(column + 2)));
    }

    private void CloseNote(Report report)
    {
        if (_note is var (number, text, isDangling))
        {
            var sources = Array.AsReadOnly(_sources.ToArray());
            _citations.Add(new Citation(report, number, text, isDangling ? null : _notes, sources));
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
