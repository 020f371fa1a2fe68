using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Validation;

/// <summary>Notes and their markers: each needs the other.</summary>
internal static class NoteRules
{
    public static IEnumerable<Finding> Check(ReadReport report) =>
        Markers(report).Concat(Order(report)).Concat(report.Facts.Document.Notes.SelectMany(note => Of(note, report)));

    /// <summary>Each number once: the note is missing once, however often it is referred to.</summary>
    private static IEnumerable<Finding> Markers(ReadReport report)
    {
        var document = report.Facts.Document;
        var numbers = new HashSet<int>(document.Notes.Select(note => note.Number));
        var missing = document
            .Markers.Where(marker => !numbers.Contains(marker.Number))
            .GroupBy(marker => marker.Number)
            .ToList();
        if (document.Notes.Count == 0 && missing.Count > 1)
        {
            // One finding: somebody forgot all notes and not one after the other.
            yield return report.Source.Find(
                Rules.MarkerWithoutNote,
                missing[0].First().Range,
                Numbers.Text(missing[0].Key),
                $": this report has no notes at all, and markers with {Numbers.Text(missing.Count)} numbers"
            );
            yield break;
        }

        foreach (var marker in missing)
        {
            yield return report.Source.Find(
                Rules.MarkerWithoutNote,
                marker.First().Range,
                Numbers.Text(marker.Key),
                NoteInText(marker.Key, document) is { } note
                        ? $": line {report.Source.LineNumber(note)} looks like it and stands in the middle of the text"
                    : document.Notes.Count == 0 ? ": this report has no notes"
                    : marker.Key > document.Notes.Max(note => note.Number)
                        ? $": the last one is [{Numbers.Text(document.Notes.Max(note => note.Number))}]"
                    : ""
            );
        }
    }

    /// <summary>A paragraph that begins like a note and is none, since notes are the last lines.</summary>
    private static TextRange? NoteInText(int number, Document document)
    {
        foreach (var paragraph in document.Sections.SelectMany(section => section.Paragraphs))
        {
            if (NoteReader.NumberOf(document.Text, paragraph) == number)
            {
                return paragraph;
            }
        }

        return null;
    }

    private static IEnumerable<Finding> Order(ReadReport report)
    {
        var (source, facts, _) = report;
        var firsts = new Dictionary<int, Note>();
        foreach (var note in facts.Document.Notes)
        {
            if (firsts.TryGetValue(note.Number, out var first))
            {
                yield return source
                    .Find(
                        Rules.NoteTwice,
                        MarkerOf(note, facts.Document),
                        Numbers.Text(note.Number),
                        source.LineNumber(first.Range)
                    )
                    .With(source.PlaceOf(MarkerOf(first, facts.Document)));
                continue;
            }

            firsts.Add(note.Number, note);
        }

        var notes = firsts.Values.OrderBy(note => note.Range.Start).ToArray();
        foreach (var (note, neighbor) in OutOfOrder.In(notes, note => note.Number))
        {
            yield return source
                .Find(
                    Rules.NotesOutOfOrder,
                    MarkerOf(note, facts.Document),
                    Numbers.Text(note.Number),
                    note.Number < neighbor.Number ? "behind" : "before",
                    Numbers.Text(neighbor.Number)
                )
                .With(source.PlaceOf(MarkerOf(neighbor, facts.Document)));
        }
    }

    private static IEnumerable<Finding> Of(Note note, ReadReport report)
    {
        var (source, facts, _) = report;
        var document = facts.Document;
        var number = Numbers.Text(note.Number);
        if (
            !document.Markers.Any(marker => marker.Number == note.Number)
            && !MalformedMarkers.IsInRun(note.Number, document)
            && ReferenceEquals(note, document.Notes.First(first => first.Number == note.Number)) // the others are told
        )
        {
            yield return source.Find(
                Rules.NoteWithoutMarker,
                MarkerOf(note, document),
                number,
                MalformedMarkers.Of(note.Number, document) is { } meant
                    ? $" ('{meant.Of(document.Text)}' in line {source.LineNumber(meant)} is none: write [{number}])"
                    : ""
            );
        }

        if (note.Sources.Count == 0 || note.Sources.Any(one => one.Name is null))
        {
            var date = DateParser.Find(document.Text, note.Range) is { } written
                ? written.Range.Of(document.Text)
                : "January 26, 2024";
            yield return source.Find(
                Rules.NoteWithoutSource,
                note.Range,
                number,
                note.Text.Length == 0 ? "no text"
                    : note.Sources.Count > 1 ? "a date without a source"
                    : "no more than a date",
                date
            );
        }

        foreach (var date in UnreadDates.In(document.Text, note.Range))
        {
            yield return source.Find(
                Rules.NoteDateUnreadable,
                date.Range,
                date.Range.Of(document.Text),
                number,
                date.Reason
            );
        }

        if (
            document.Date is { } reported
            && note.Sources.Select(one => one.Date).Where(date => date is not null).Max() is { } latest
            && latest > DateRules.Latest(document, reported)
        )
        {
            yield return source
                .Find(Rules.NoteDateAfterReport, note.Range, number, latest.ToString(), reported.ToString())
                .With(document.DateRange.Length > 0 ? [source.PlaceOf(document.DateRange)] : []);
        }
    }

    /// <summary><c>[3]</c> at the beginning of a note.</summary>
    private static TextRange MarkerOf(Note note, Document document) =>
        new(note.Range.Start, document.Text.IndexOf(']', note.Range.Start) - note.Range.Start + 1);
}
