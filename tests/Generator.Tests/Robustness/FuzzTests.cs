using SeedsSdk.Robustness.Inputs;
using Xunit.Sdk;

namespace SeedsSdk.Generator.Tests.Robustness;

/// <summary>Thousands of spoilt reports. A failure names the report and the seed that shows it again.</summary>
public sealed class FuzzTests
{
    private const int TimesPerReport = 100;

    public static TheoryData<string> Paths => [.. ReportTexts.Paths];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_report_as_it_is_holds(string path) => Checks.Hold(ReportTexts.Read(path));

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_spoilt_report_holds(string path)
    {
        var report = ReportTexts.Read(path);
        for (var seed = 0; seed < TimesPerReport; seed++)
        {
            var text = Mutator.Decoded(new Mutator(seed).Mutate(Excerpt(report, seed)));
            try
            {
                Checks.Hold(text);
            }
            catch (Exception failure)
            {
                throw new XunitException($"{path}, seed {seed}: {failure}\n---\n{text}", failure);
            }
        }
    }

    /// <summary>Of a long report a stretch that differs by seed: mutations are few, and time is short.</summary>
    private static string Excerpt(string report, int seed)
    {
        const int Longest = 1800;
        if (report.Length <= Longest)
        {
            return report;
        }

        var start = (int)((long)seed * (report.Length - Longest) / TimesPerReport);
        return report.Substring(start, Longest);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_report_cut_off_anywhere_holds(string path)
    {
        var report = ReportTexts.Read(path);
        for (var end = 1; end < Math.Min(report.Length, 4000); end += 197)
        {
            Checks.Hold(Mutator.Decoded(report[..end]));
        }
    }
}
