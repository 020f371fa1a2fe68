using System.Globalization;
using SeedsSdk.Eval.Texts;

namespace SeedsSdk.Eval.Reports;

/// <summary>Holds what stands around the quotes against the truth: title, date, notes, affiliations.</summary>
internal static class HeadCheck
{
    /// <summary>What is wrong, one line each.</summary>
    public static IEnumerable<string> Check(ReportTruth truth, ExportedReport report, ExportLookup export)
    {
        if (FoldedNames.Fold(report.Title) != FoldedNames.Fold(truth.Title))
        {
            yield return $"title \"{report.Title}\"";
        }

        if (report.Date != truth.Date)
        {
            yield return $"date {report.Date ?? "–"} for {truth.Date ?? "–"}";
        }

        var notes = new Dictionary<int, IReadOnlyList<TrueSource>>();
        foreach (var citation in report.Citations ?? [])
        {
            if (citation.Sources is { Count: > 0 } sources)
            {
                notes[citation.Number] = sources;
            }
        }

        foreach (var note in truth.Footnotes ?? [])
        {
            var found = notes.GetValueOrDefault(note.Number) ?? [];
            if (!found.Select(Compared).SequenceEqual(note.All.Select(Compared)))
            {
                yield return string.Create(
                    CultureInfo.InvariantCulture,
                    $"note {note.Number}: {Shown(found)} for {Shown(note.All)}"
                );
            }
        }

        foreach (var affiliation in truth.Affiliations ?? [])
        {
            if (!export.ActorsCalled(affiliation.Actor).Any(actor => Has(actor, affiliation, report, export)))
            {
                yield return $"affiliation {affiliation.Actor}: {affiliation.Role} of {affiliation.Organization}";
            }
        }
    }

    private static (string? Name, string? Date) Compared(TrueSource source) =>
        (NameOf(source) is { } name ? FoldedNames.Fold(name) : null, source.Date);

    private static string? NameOf(TrueSource source) =>
        FoldedNames.Platform(string.IsNullOrEmpty(source.Platform) ? source.Name : source.Platform);

    private static string Shown(IReadOnlyList<TrueSource> sources) =>
        sources.Count == 0
            ? "no source"
            : string.Join("; ", sources.Select(source => $"{NameOf(source) ?? "–"}, {source.Date ?? "–"}"));

    private static bool Has(ExportedActor actor, TrueAffiliation wanted, ExportedReport report, ExportLookup export) =>
        (actor.Affiliations ?? []).Any(affiliation =>
            (affiliation.Report is null || affiliation.Report == report.Id)
            && FoldedNames.Fold(affiliation.Role).Contains(FoldedNames.Fold(wanted.Role), StringComparison.Ordinal)
            && export.KeysOf(affiliation.Organization).Contains(FoldedNames.Key(wanted.Organization))
        );
}
