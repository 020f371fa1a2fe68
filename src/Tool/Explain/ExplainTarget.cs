using System.Globalization;

namespace SeedsSdk.Tool.Explain;

/// <summary>What <c>FILE[:LINE]</c> means.</summary>
/// <param name="Line">Counts from 1; null for all of the file.</param>
internal sealed record ExplainTarget(string File, int? Line)
{
    /// <summary>
    /// The last colon with digits behind it divides file and line, unless a file is named so as a whole. A drive letter's
    /// colon does not: it has a separator behind it.
    /// </summary>
    /// <param name="argument">As typed: <c>harbor.txt</c>, <c>harbor.txt:5</c>, <c>C:\seeds\harbor.txt:5</c>.</param>
    /// <param name="exists">Whether there is a file with a name.</param>
    public static ExplainTarget Parse(string argument, Func<string, bool> exists)
    {
        var colon = argument.LastIndexOf(':');
        return
            colon > 0
            && int.TryParse(argument.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            && line > 0
            && !exists(argument)
            ? new ExplainTarget(argument[..colon], line)
            : new ExplainTarget(argument, null);
    }
}
