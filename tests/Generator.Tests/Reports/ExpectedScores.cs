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

    public static bool IsRecording => Environment.GetEnvironmentVariable("SEEDS_ACCEPT_REPORTS") == "1";

    public static IReadOnlyDictionary<string, Score> Read() =>
        System.IO.File.ReadAllLines(File).Skip(1).Select(line => line.Split('\t')).ToDictionary(row => row[0], Parse);

    public static void Write(IEnumerable<KeyValuePair<string, Score>> scores)
    {
        var rows = scores.Select(row =>
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
