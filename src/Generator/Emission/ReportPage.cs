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
    public string Method => MethodFor("Reports", Key);

    /// <summary>
    /// Hyphens and slashes become underscores, one and two: an id has them only between letters and digits. What C# does
    /// not take (letters outside the basic plane) is told apart by a hash.
    /// </summary>
    public static string MethodFor(string prefix, string key)
    {
        var method = new StringBuilder(prefix).Append('_');
        foreach (var unit in key)
        {
            _ = unit switch
            {
                '-' => method.Append('_'),
                '/' => method.Append("__"),
                _ when char.IsLetterOrDigit(unit) => method.Append(unit),
                _ => method.Append("___"),
            };
        }

        return key.Any(char.IsSurrogate) ? $"{method}_{StableHash.Hex(key)}" : method.ToString();
    }
}
