using System.Text;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Emission;

/// <summary>The data of a page in the format that Model reads.</summary>
internal static class PageText
{
    public static string OfReports(EquatableArray<ResolvedReport> reports, bool includeText)
    {
        var text = new StringBuilder();
        foreach (var report in reports)
        {
            text.Append(report.Id).Append('\t').Append(includeText ? report.Text.Length : 0).Append('\n');
        }

        return text.ToString();
    }

    public static string OfActors(EquatableArray<ResolvedActor> actors)
    {
        var text = new StringBuilder();
        foreach (var actor in actors)
        {
            text.Append(actor.Id).Append('\t').Append(actor.Name).Append('\n');
        }

        return text.ToString();
    }
}
