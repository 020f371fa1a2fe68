using System.Globalization;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Tool;

/// <summary>A finding as compilers print theirs: <c>file(line,column): warning SEED0102: …</c>.</summary>
internal static class FindingText
{
    public static string Of(Finding finding)
    {
        var severity = finding.Rule.Severity switch
        {
            FindingSeverity.Error => "error",
            FindingSeverity.Warning => "warning",
            _ => "info",
        };
        var message = string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments]);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{finding.Path}({finding.Line + 1},{finding.Column + 1}): {severity} {finding.Rule.Id}: {message}"
        );
    }
}
