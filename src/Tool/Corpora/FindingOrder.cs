using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Tool.Corpora;

/// <summary>Puts findings in the order in which a reader meets their places.</summary>
internal static class FindingOrder
{
    /// <param name="files">In the order of the corpus.</param>
    /// <param name="findings">About these files first, then about others, those of the project as a whole before all.</param>
    public static IEnumerable<Finding> Sort(IReadOnlyList<ReportFile> files, IEnumerable<Finding> findings)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < files.Count; i++)
        {
            places[files[i].FilePath] = i;
        }

        return findings
            .OrderBy(PlaceOf)
            .ThenBy(finding => finding.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Place.Line)
            .ThenBy(finding => finding.Place.Column)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal);

        int PlaceOf(Finding finding) =>
            finding.Path.Length == 0 ? -1
            : places.TryGetValue(finding.Path, out var place) ? place
            : int.MaxValue;
    }
}
