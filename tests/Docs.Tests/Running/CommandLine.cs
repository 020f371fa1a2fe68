using System.Text.RegularExpressions;

namespace SeedsSdk.Docs.Tests.Running;

/// <summary>A line of a shell, in words: blanks divide, quotation marks hold together.</summary>
internal static partial class CommandLine
{
    public static string[] Words(string line) =>
        [
            .. Word()
                .Matches(line)
                .Select(word => word.Groups["single"].Value + word.Groups["double"].Value + word.Groups["plain"].Value),
        ];

    [GeneratedRegex("""'(?<single>[^']*)'|"(?<double>[^"]*)"|(?<plain>[^\s'"]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
