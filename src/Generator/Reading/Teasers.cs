using System.Text.RegularExpressions;

namespace SeedsSdk.Generator.Reading;

/// <summary>Lines that lead from the beginning of a text to its rest elsewhere. As last line they tell that the rest is missing.</summary>
internal static class Teasers
{
    private static readonly string[] s_rows =
    [
        @"(?:read|see) (?:more|on|the (?:full|whole|rest)\b.{0,30})|(?:continue|keep) reading|weiterlesen", // link under a teaser
        @"\(?continue[sd] (?:on|in|overleaf)\b.{0,40}\)?", // "(continued on page 7)"
        @"<!--\s*more\s*-->", // blog engines
        @"[\[(]?\s?(?:\.\.\.|…|\. \. \.)\s?[\])]?", // "[...]"
    ];

    private static readonly Regex s_line = new(
        "^(?:" + string.Join("|", s_rows) + @")[\s.:»›>→…]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Compiled
    );

    public static bool IsTeaser(string line) => s_line.IsMatch(line);
}
