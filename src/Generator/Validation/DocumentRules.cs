using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Validation;

/// <summary>The rules about one report.</summary>
internal static class DocumentRules
{
    public static IEnumerable<Finding> Check(ReadReport report) =>
        DocumentText.IsNoText(report.Facts.Document.Text) ? [] : CheckText(report);

    private static IEnumerable<Finding> CheckText(ReadReport report) =>
        CharacterRules
            .Check(report)
            .Concat(Structure(report))
            .Concat(DateRules.Check(report))
            .Concat(CutOffRules.Check(report))
            .Concat(NoteRules.Check(report))
            .Concat(QuoteRules.Check(report));

    private static IEnumerable<Finding> Structure(ReadReport report)
    {
        var (source, facts, _) = report;
        var document = facts.Document;
        if (document.Title.Length == 0)
        {
            yield return source.FindAt(Rules.NoTitle, default);
        }

        if (document.Date is null)
        {
            var line = UnreadDateLine.Find(document);
            if (line is null)
            {
                // The place where the date is missed: behind the title.
                yield return source.Find(Rules.NoDate, document.Title, "");
            }
            else if (line.Reason is { } reason)
            {
                yield return source.Find(Rules.NoDate, line.Range, $" ({reason})");
            }
        }

        // Behind a paywall line: its own finding says that they are left out.
        if (document.TextBehind is { } rest && !SiteText.IsPaywall(rest.Range.Of(document.Text)))
        {
            yield return rest.IsBehindNotes
                ? source.Find(Rules.TextLeftOut, rest.Range, "it stands behind the notes", "put the notes at the end")
                : source.Find(
                    Rules.TextLeftOut,
                    rest.Range,
                    "it looks like text of a web site",
                    "begin it with other words"
                );
        }
    }
}
