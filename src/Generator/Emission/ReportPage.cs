using System.Text;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Emission;

/// <summary>Some reports in a row that become one generated file.</summary>
internal sealed record ReportPage(EquatableArray<ResolvedReport> Reports)
{
    /// <summary>The id of the first report: the others may come and go.</summary>
    public string Key => Reports[0].Id;

    /// <summary>The C# method that gives the page.</summary>
    public string Method => MethodFor(Key);

    /// <summary>One to one: an id has single hyphens and slashes between letters and digits, and nothing else.</summary>
    public static string MethodFor(string key)
    {
        var method = new StringBuilder("Reports_");
        foreach (var unit in key)
        {
            _ = unit switch
            {
                '-' => method.Append('_'),
                '/' => method.Append("__"),
                _ => method.Append(unit),
            };
        }

        return method.ToString();
    }
}
