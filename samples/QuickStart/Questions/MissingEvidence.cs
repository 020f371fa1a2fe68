using SeedsSdk;

namespace QuickStart.Questions;

internal static class MissingEvidence
{
    public static void Show()
    {
        // Notes are data. A marker without its note is a citation too: what is missing can be asked for.
        var answers =
            from report in Seeds.Reports
            from citation in report.Citations
            where citation.IsDangling || citation.Sources.Any(source => source.Name is null)
            select new[]
            {
                $"{report.Date:yyyy} [{citation.Number}]",
                citation.IsDangling ? "no such note" : "a source without a name",
                Words.Of(citation.Quotes),
            };

        Page.Show("Which evidence is missing?", ["Note", "Fault", "Quotes that rest on it"], answers);
    }
}
