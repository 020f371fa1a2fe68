using System.Text.RegularExpressions;
using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Validation;

/// <summary>Characters as a web page's source has them, where a page was saved and its text was not taken.</summary>
internal static class HtmlEntities
{
    private static readonly Dictionary<string, string> s_named = new(StringComparer.Ordinal)
    {
        ["quot"] = "\"",
        ["amp"] = "&",
        ["apos"] = "'",
        ["nbsp"] = "a no-break space",
        ["lt"] = "<",
        ["gt"] = ">",
        ["ldquo"] = "“",
        ["rdquo"] = "”",
        ["lsquo"] = "‘",
        ["rsquo"] = "’",
        ["laquo"] = "«",
        ["raquo"] = "»",
        ["ndash"] = "–",
        ["mdash"] = "—",
        ["hellip"] = "…",
        ["#34"] = "\"",
        ["#39"] = "'",
        ["#160"] = "a no-break space",
        ["#8211"] = "–",
        ["#8212"] = "—",
        ["#8216"] = "‘",
        ["#8217"] = "’",
        ["#8220"] = "“",
        ["#8221"] = "”",
        ["#8230"] = "…",
    };

    private static readonly Regex s_entity = new("&(?<name>#?[0-9a-z]{2,6});", RegexOptions.CultureInvariant);

    public static IEnumerable<(TextRange Range, string Meant)> FindAll(string text)
    {
        if (text.IndexOf('&') < 0)
        {
            yield break;
        }

        foreach (Match match in s_entity.Matches(text))
        {
            if (s_named.TryGetValue(match.Groups["name"].Value, out var meant))
            {
                yield return (new TextRange(match.Index, match.Length), meant);
            }
        }
    }
}
