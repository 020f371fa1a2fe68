using System.Globalization;

namespace SeedsSdk.Generator.Tests.Reports;

/// <summary>
/// <c>expected.tsv</c>: the score that each report has reached. It may rise only; run <c>tests/accept-reports</c> to
/// record progress.
/// </summary>
internal static class ExpectedScores
{
    private const string Header = "report\tquotes\tright\tfalse\twrong";

    private static string File => Path.Combine(InventedReports.Folder, "expected.tsv");

    private static string? Accepted => Environment.GetEnvironmentVariable("SEEDS_ACCEPT_REPORTS");

    /// <summary><c>SEEDS_ACCEPT_REPORTS</c>: "1" records what is better, "lower" also what is worse.</summary>
    public static bool IsRecording => Accepted is "1" or "lower";

    public static IReadOnlyDictionary<string, Score> Read() =>
        System.IO.File.ReadAllLines(File).Skip(1).Select(line => line.Split('\t')).ToDictionary(row => row[0], Parse);

    public static void Write(IEnumerable<KeyValuePair<string, Score>> scores)
    {
        var recorded = Read();
        var rows = scores
            .Select(row =>
                Accepted == "lower" || !recorded.TryGetValue(row.Key, out var before)
                    ? row
                    : KeyValuePair.Create(row.Key, row.Value.NotBelow(before))
            )
            .Select(row =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{row.Key}\t{row.Value.Quotes}\t{row.Value.Right}\t{row.Value.False}\t{row.Value.Wrong}"
                )
            );
        System.IO.File.WriteAllText(File, string.Join('\n', [Header, .. rows]) + "\n");
    }

    private static Score Parse(string[] row)
    {
        int Column(int i) => int.Parse(row[i], CultureInfo.InvariantCulture);
        return new Score(Column(1), Column(2), Column(3), Column(4));
    }
}
