using System.Text;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Emission;

/// <summary>Writes what stands before the body of a report: what it is, its notes, its actors and their affiliations.</summary>
/// <param name="body">The body, written: from its text outside of headings and paragraphs, title and notes follow.</param>
internal sealed class HeadWriter(StringBuilder page, ResolvedReport report, BodyWriter body, bool includeText)
{
    public void Write()
    {
        page.Row(PageFormat.Report).Column(report.Id).Column(report.Date);
        WritePath();
        page.Column(report.Publisher)
            .Column(report.Title, ImpliedValues.Title(body.FirstOutside.Of(report.Text)))
            .Column(includeText ? null : PageFormat.SpansOnly)
            .EndShortRow();
        var notes = new NoteLines(body.LastOutside.Of(report.Text));
        foreach (var citation in report.Citations)
        {
            WriteCitation(citation, notes);
        }

        WriteActors();
    }

    private void WritePath()
    {
        var path = report.Path;
        if (ImpliedValues.FolderOf(path, report.Id) is { } folder)
        {
            page.Column(folder);
        }
        else if (path.EndsWith("/", StringComparison.Ordinal))
        {
            // No path of a file, and it must not look like a folder.
            page.Column(path.Substring(0, path.Length - 1)).Append(@"\u002f");
        }
        else
        {
            page.Column(path, ImpliedValues.Path("", report.Id));
        }
    }

    private void WriteCitation(ResolvedCitation citation, NoteLines notes)
    {
        var number = Numbers.Text(citation.Number);
        page.Row(PageFormat.Note).Column(number);
        if (citation.Text is null)
        {
            page.Append('\t').Append(PageFormat.None).EndShortRow();
            return;
        }

        page.Column(citation.Text, notes.Of(number));
        var isInRow = citation.Sources.Count > 0 && SaysAnything(citation.Sources[0]);
        if (isInRow)
        {
            WriteSource(citation.Sources[0]);
        }

        page.EndShortRow();
        foreach (var source in citation.Sources.Skip(isInRow ? 1 : 0))
        {
            page.Row(PageFormat.Source);
            WriteSource(source);
            page.EndShortRow();
        }
    }

    /// <summary>Whether any column of it is not empty.</summary>
    private static bool SaysAnything(ResolvedSource source) =>
        source.Name is { Length: > 0 }
        || source.Date is not null
        || source.Address is { Length: > 0 }
        || source.Platform is not null;

    private void WriteSource(ResolvedSource source) =>
        page.Column(source.Name)
            .Column(source.Date)
            .Column(source.Address)
            .Column(source.Platform, ImpliedValues.Platform(source.Name));

    /// <summary>
    /// An actor a row, each where it first appears. An affiliation stands in the row of its actor if its turn is there,
    /// and with it its organization if that is the next to appear.
    /// </summary>
    private void WriteActors()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var next = 0;
        for (var i = 0; i < report.Actors.Count; i++)
        {
            var actor = report.Actors[i];
            _ = known.Add(actor);
            page.Row(PageFormat.Mention).IdColumn(actor);
            for (; next < report.Affiliations.Count && IsOf(report.Affiliations[next], actor); next++)
            {
                var held = report.Affiliations[next];
                if (held.Organization is { } organization && !known.Contains(organization))
                {
                    if (i + 1 == report.Actors.Count || report.Actors[i + 1] != organization)
                    {
                        break;
                    }

                    _ = known.Add(organization);
                    i++;
                }

                page.Column(held.Role).IdColumn(held.Organization);
            }

            page.EndShortRow();
            for (; next < report.Affiliations.Count && IsKnown(report.Affiliations[next], known); next++)
            {
                WriteAffiliation(report.Affiliations[next]);
            }
        }

        for (; next < report.Affiliations.Count; next++)
        {
            WriteAffiliation(report.Affiliations[next]);
        }
    }

    private void WriteAffiliation(ResolvedAffiliation held) =>
        page.Row(PageFormat.Affiliation)
            .IdColumn(held.Actor)
            .Column(held.Role)
            .IdColumn(held.Organization)
            .EndShortRow();

    /// <summary>Whether it can stand in the row of an actor, where an empty role would be none.</summary>
    private static bool IsOf(ResolvedAffiliation held, string actor) => held.Actor == actor && held.Role.Length > 0;

    private static bool IsKnown(ResolvedAffiliation held, HashSet<string> known) =>
        known.Contains(held.Actor) && (held.Organization is null || known.Contains(held.Organization));
}
