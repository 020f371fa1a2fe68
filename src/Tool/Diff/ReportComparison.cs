using SeedsSdk.Export;

namespace SeedsSdk.Tool.Diff;

/// <summary>Reports that came, went, or say otherwise about themselves.</summary>
internal static class ReportComparison
{
    public static ReportDifferences Compare(ExportIndex before, ExportIndex after) =>
        new(
            [.. ExportIndex.Missing(after.Reports, before.Reports).Select(id => Entry(after, id))],
            [.. ExportIndex.Missing(before.Reports, after.Reports).Select(id => Entry(before, id))],
            [
                .. ExportIndex
                    .Common(before.Reports, after.Reports)
                    .Select(id => new ChangedItem(id, Changes(before.Reports[id], after.Reports[id])))
                    .Where(item => item.Changes.Count > 0),
            ]
        );

    private static ReportEntry Entry(ExportIndex index, string id)
    {
        var report = index.Reports[id];
        return new ReportEntry(id, report.Title, report.Date, index.QuotesByReport[id].Count());
    }

    private static IReadOnlyList<Change> Changes(ExportedReport old, ExportedReport now) =>
        new Changes()
            .Of("title", old.Title, now.Title)
            .Of("date", old.Date, now.Date)
            .Of("publisher", old.Publisher, now.Publisher)
            .Of("path", old.Path, now.Path)
            .OfText("text", Text(old), Text(now))
            .OfMany("note", old.Citations.Select(ExportIndex.Note), now.Citations.Select(ExportIndex.Note))
            .Found;

    /// <summary>Null stands before each section, so that a paragraph that moved to another one counts.</summary>
    private static IEnumerable<string?> Text(ExportedReport report) =>
        report.Sections.SelectMany(section => section.Paragraphs.Prepend(section.Heading).Prepend(null));
}
