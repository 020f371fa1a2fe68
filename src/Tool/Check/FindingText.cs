using System.Globalization;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Tool.Check;

/// <summary>A finding as compilers print theirs: <c>file(line,column): warning SEED0102: …</c>.</summary>
internal static class FindingText
{
    public static string Of(Finding finding)
    {
        var severity = finding.Severity switch
        {
            FindingSeverity.Error => "error",
            FindingSeverity.Warning => "warning",
            _ => "info",
        };
        var place = string.Create(
            CultureInfo.InvariantCulture,
            $"{finding.Path}({finding.Place.Line + 1},{finding.Place.Column + 1})"
        );
        var start = finding.Path.Length == 0 ? "seeds" : place;
        return finding.Suppression is { } reason
            ? $"{start}: suppressed {finding.Rule.Id} ({reason}): {Message(finding)}"
            : $"{start}: {severity} {finding.Rule.Id}: {Message(finding)}";
    }

    /// <summary>The rule's message with what it says about this place.</summary>
    public static string Message(Finding finding) =>
        string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments]);
}
