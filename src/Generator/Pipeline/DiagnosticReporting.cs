using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>From findings to the compiler's diagnostics.</summary>
internal static class DiagnosticReporting
{
    private static readonly Dictionary<string, DiagnosticDescriptor> Descriptors = Rules.All.ToDictionary(
        rule => rule.Id,
        Descriptor,
        StringComparer.Ordinal
    );

    public static Diagnostic ToDiagnostic(Finding finding) =>
        Diagnostic.Create(
            Descriptors[finding.Rule.Id],
            Place(finding),
            finding.Arguments.Select(argument => (object)argument).ToArray()
        );

    private static Location Place(Finding finding) =>
        finding.Path.Length == 0
            ? Location.None
            : Location.Create(
                finding.Path,
                new TextSpan(finding.Range.Start, finding.Range.Length),
                new LinePositionSpan(
                    new LinePosition(finding.Line, finding.Column),
                    new LinePosition(finding.EndLine, finding.EndColumn)
                )
            );

    private static DiagnosticDescriptor Descriptor(Rule rule) =>
        new(rule.Id, rule.Title, rule.Message, "SeedsSdk", Severity(rule.Severity), isEnabledByDefault: true);

    private static DiagnosticSeverity Severity(FindingSeverity severity) =>
        severity switch
        {
            FindingSeverity.Error => DiagnosticSeverity.Error,
            FindingSeverity.Warning => DiagnosticSeverity.Warning,
            FindingSeverity.Info => DiagnosticSeverity.Info,
            _ => DiagnosticSeverity.Hidden,
        };
}
