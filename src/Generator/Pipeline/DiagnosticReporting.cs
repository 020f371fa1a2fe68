using System.Collections.Immutable;
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

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        Rules.All.Select(rule => Descriptors[rule.Id]).ToImmutableArray();

    public static Diagnostic ToDiagnostic(Finding finding) =>
        Diagnostic.Create(
            Descriptors[finding.Rule.Id],
            ToLocation(finding.Place),
            Severity(finding.Severity),
            finding.Related.Select(ToLocation),
            properties: null,
            finding.Arguments.Select(argument => (object)argument).ToArray()
        );

    /// <summary>A finding in C#.</summary>
    public static Diagnostic ToDiagnostic(Rule rule, Location location, string[] arguments) =>
        Diagnostic.Create(Descriptors[rule.Id], location, arguments.Select(argument => (object)argument).ToArray());

    private static Location ToLocation(Place place) =>
        place.Path.Length == 0
            ? Location.None
            : Location.Create(
                place.Path,
                new TextSpan(place.Range.Start, place.Range.Length),
                new LinePositionSpan(
                    new LinePosition(place.Line, place.Column),
                    new LinePosition(place.EndLine, place.EndColumn)
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
