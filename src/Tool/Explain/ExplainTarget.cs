using System.Globalization;
using System.Text.RegularExpressions;
using SeedsSdk.Tool.Cli;

namespace SeedsSdk.Tool.Explain;

/// <summary>What <c>FILE[:LINE]</c> means.</summary>
/// <param name="Line">Counts from 1; null for all of the file.</param>
internal sealed partial record ExplainTarget(string File, int? Line)
{
    /// <summary>
    /// What stands behind the file is a line, unless a file is named so as a whole. Editors and compilers write
    /// <c>harbor.txt:5</c>, <c>harbor.txt:5:117</c>, <c>harbor.txt(5)</c>, <c>harbor.txt(5,117):</c>; the column is passed over.
    /// </summary>
    /// <param name="argument">As typed: <c>harbor.txt</c>, <c>harbor.txt:5</c>, <c>C:\seeds\harbor.txt:5</c>.</param>
    /// <param name="exists">Whether there is a file with a name.</param>
    /// <exception cref="ToolException">There is the file, and what stands behind it is no line.</exception>
    public static ExplainTarget Parse(string argument, Func<string, bool> exists)
    {
        if (exists(argument))
        {
            return new ExplainTarget(argument, null);
        }

        var targets = new[] { OneNumber().Match(argument), FileLineColumn().Match(argument) }
            .Select(Target)
            .OfType<ExplainTarget>()
            .ToArray();
        if (targets.FirstOrDefault(target => exists(target.File)) is { } found)
        {
            return found;
        }

        for (var i = argument.Length - 1; i > 0; i--)
        {
            if (argument[i] is ':' or '(' && exists(argument[..i]))
            {
                throw new ToolException(
                    $"'{argument[i..]}' is no line of '{argument[..i]}'. Lines count from 1, as in: seeds explain a.txt:12"
                );
            }
        }

        return targets.LastOrDefault() ?? new ExplainTarget(argument, null);
    }

    private static ExplainTarget? Target(Match match) =>
        int.TryParse(match.Groups["line"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var line)
        && line > 0
            ? new ExplainTarget(match.Groups["file"].Value, line)
            : null;

    [GeneratedRegex(@"^(?<file>.+):(?<line>[0-9]+):?$", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex OneNumber();

    [GeneratedRegex(
        @"^(?<file>.+)(:(?<line>[0-9]+):[0-9]+|\((?<line>[0-9]+)(,[0-9]+)?\)):?$",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline
    )]
    private static partial Regex FileLineColumn();
}
