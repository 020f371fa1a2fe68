using System.Text;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Emission;

/// <summary>
/// Writes pages, which the model reads: the only writer of <see cref="PageFormat"/>. A page ends with LF.
/// </summary>
internal static class PageWriter
{
    /// <summary>In characters, of the rows of a report: more is fine.</summary>
    private const int TypicalLength = 8192;

    /// <summary>All pages of a corpus in the order of their numbers, for whoever loads them at once.</summary>
    /// <param name="includeText">See <see cref="Report"/>.</param>
    public static byte[][] Pages(ResolvedCorpus corpus, bool includeText) =>
        PageSet.Of(
            Actors(corpus.Actors),
            [.. Pagination.Pages(corpus.Reports).Select(page => Reports(page.Reports, includeText))]
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
    /// <param name="includeText">See <see cref="Report"/>.</param>
    public static string Reports(IEnumerable<ResolvedReport> reports, bool includeText)
    {
        var page = Begin(PageFormat.ReportsPage);
        var body = new StringBuilder(TypicalLength);
        var buffer = new char[TypicalLength];
        foreach (var report in reports)
        {
            Append(page, report, includeText, body, ref buffer);
        }

        return page.ToString();
    }

    /// <inheritdoc cref="Reports(IEnumerable{ResolvedReport}, bool)"/>
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

    /// <summary>The rows of one report, which depend on nothing else.</summary>
    /// <param name="report">What they say.</param>
    /// <param name="includeText">Whether the whole text is written, or only the quotes and headings with their places.</param>
    public static string Report(ResolvedReport report, bool includeText)
    {
        var page = new StringBuilder(report.Text.Length + TypicalLength);
        var buffer = Array.Empty<char>();
        Append(page, report, includeText, new StringBuilder(report.Text.Length + TypicalLength), ref buffer);
        return page.ToString();
    }

    /// <summary>The head follows from the body and stands before it.</summary>
    /// <param name="rows">For the body: whatever is in it is gone.</param>
    /// <param name="buffer">To copy it, which <see cref="StringBuilder"/> here does by a string of its own; grows as needed.</param>
    private static void Append(
        StringBuilder page,
        ResolvedReport report,
        bool includeText,
        StringBuilder rows,
        ref char[] buffer
    )
    {
        var body = new BodyWriter(rows.Clear(), report, includeText);
        body.Write();
        new HeadWriter(page, report, body, includeText).Write();
        if (buffer.Length < rows.Length)
        {
            buffer = new char[rows.Capacity];
        }

        rows.CopyTo(0, buffer, 0, rows.Length);
        page.Append(buffer, 0, rows.Length);
    }

    private static StringBuilder Begin(string sort) =>
        new StringBuilder(PageFormat.Name).Column(PageFormat.Version).Column(sort).EndRow();
}
