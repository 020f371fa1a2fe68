using System.Text;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Emission;

/// <summary>
/// Writes pages, which the model reads: the only writer of <see cref="PageFormat"/>. A page ends with LF.
/// </summary>
internal static class PageWriter
{
    /// <summary>All pages of a corpus in the order of their numbers, for whoever loads them at once.</summary>
    /// <param name="includeText">See <see cref="Report"/>.</param>
    public static byte[][] Pages(ResolvedCorpus corpus, bool includeText) =>
        PageSet.Of(
            Actors(corpus.Actors),
            [
                .. Pagination
                    .Pages(corpus.Reports)
                    .Select(page => Reports(page.Reports.Select(report => Report(report, includeText)))),
            ]
        );

    /// <summary>The page with all actors.</summary>
    public static string Actors(IEnumerable<ResolvedActor> actors)
    {
        var page = Begin(PageFormat.ActorsPage);
        foreach (var actor in actors)
        {
            page.Row(PageFormat.Actor)
                .Column(actor.Id)
                .Column(PageFormat.ActorKinds[(int)actor.Kind])
                .Column(actor.Name)
                .Column(actor.Description)
                .EndRow();
            foreach (var alias in actor.Aliases)
            {
                page.Row(PageFormat.Alias).Column(alias).EndRow();
            }

            foreach (var affiliation in actor.Affiliations)
            {
                page.Row(PageFormat.Affiliation).Column(affiliation.Organization).Column(affiliation.Role).EndRow();
            }
        }

        return page.ToString();
    }

    /// <summary>A page of reports.</summary>
    /// <param name="reports">The rows of each, as <see cref="Report"/> gives them.</param>
    public static string Reports(IEnumerable<string> reports)
    {
        var page = Begin(PageFormat.ReportsPage);
        foreach (var report in reports)
        {
            page.Append(report);
        }

        return page.ToString();
    }

    /// <summary>The rows of one report, which depend on nothing else, for <see cref="Reports"/>.</summary>
    /// <param name="includeText">Whether the whole text is written, or only the quotes and headings with their places.</param>
    public static string Report(ResolvedReport report, bool includeText)
    {
        var rows = new StringBuilder(report.Text.Length + 2048);
        var body = new BodyWriter(rows, report, includeText);
        body.Write();
        var page = new StringBuilder(rows.Length + 2048);
        new HeadWriter(page, report, body, includeText).Write();
        return page.Append(rows).ToString();
    }

    private static StringBuilder Begin(string sort) =>
        new StringBuilder(PageFormat.Name).Column(PageFormat.Version).Column(sort).EndRow();
}
