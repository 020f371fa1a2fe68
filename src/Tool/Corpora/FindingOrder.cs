using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Tool.Corpora;

/// <summary>Puts findings in the order in which a reader meets their places.</summary>
internal static class FindingOrder
{
    /// <param name="files">In the order of the corpus.</param>
    /// <param name="findings">About these files.</param>
    public static IEnumerable<Finding> Sort(IReadOnlyList<ReportFile> files, IEnumerable<Finding> findings)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < files.Count; i++)
        {
            places[files[i].FilePath] = i;
        }

        return findings
            .OrderBy(finding => places[finding.Path])
            .ThenBy(finding => finding.Line)
            .ThenBy(finding => finding.Column)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal);
    }
}
