using System.Globalization;
using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>Reads the rows of one report: what stands before its body. See <see cref="BodyReader"/>.</summary>
internal sealed class ReportReader(DataPage page, SortedDictionary<string, ActorData> actors)
{
    private readonly List<CitationData> _citations = [];
    private readonly List<AffiliationData> _affiliations = [];
    private readonly List<string> _mentions = [];

    /// <summary>Reads from the report's first row to the next report's, or to the end of the page.</summary>
    public ReportData Read(ref PageRows rows, out bool more)
    {
        if (rows.Code != PageFormat.Report)
        {
            throw rows.Malformed("a report was expected");
        }

        rows.Expect(7);
        var id = rows.Text(1);
        var path = rows.Text(2);
        var date = rows.Date(3);
        var publisher = rows.Optional(4);
        var withText = rows.Word(5, [PageFormat.WithText, PageFormat.SpansOnly]) == 0;
        var title = rows.Text(6);

        more = rows.Next();
        while (more && ReadHead(ref rows))
        {
            more = rows.Next();
        }

        var body = new BodyReader(page, id, path, rows.Start, withText, actors, _citations);
        while (more && rows.Code != PageFormat.Report)
        {
            body.Read(ref rows);
            more = rows.Next();
        }

        body.Close();
        return new ReportData(
            id,
            path,
            title,
            date,
            publisher,
            withText ? body.Text : null,
            body.Length,
            [.. body.Sections],
            [.. _citations],
            [.. _affiliations],
            [.. body.Statements],
            [.. body.Quotes],
            [.. _mentions]
        );
    }

    private bool ReadHead(ref PageRows rows)
    {
        switch (rows.Code)
        {
            case PageFormat.Note:
                ReadNote(ref rows);
                return true;
            case PageFormat.Source:
                ReadSource(ref rows);
                return true;
            case PageFormat.Affiliation:
                rows.Expect(4);
                _affiliations.Add(
                    new AffiliationData(
                        rows.Known(1, actors),
                        rows.Text(2),
                        rows.Raw(3).IsEmpty ? null : rows.Known(3, actors)
                    )
                );
                return true;
            case PageFormat.Mention:
                rows.Expect(2);
                _mentions.Add(rows.Known(1, actors));
                return true;
            default:
                return false;
        }
    }

    private void ReadNote(ref PageRows rows)
    {
        var dangling = rows.Count == 2;
        rows.Expect(dangling ? 2 : 3);
        var number = rows.Whole(1);
        if (_citations.Exists(note => note.Number == number))
        {
            throw rows.Malformed(string.Create(CultureInfo.InvariantCulture, $"the report has another note {number}"));
        }

        _citations.Add(new CitationData(number, dangling ? null : rows.Text(2), []));
    }

    private void ReadSource(ref PageRows rows)
    {
        rows.Expect(5);
        if (_citations is not [.., { Text: not null } note])
        {
            throw rows.Malformed("the source belongs to no note");
        }

        var source = new CitationSource(rows.Optional(1), rows.Platform(2), rows.Date(3), rows.Optional(4));
        _citations[^1] = note with { Sources = [.. note.Sources, source] };
    }
}
