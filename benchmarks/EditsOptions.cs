using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SeedsSdk.Benchmarks;

/// <summary>What MSBuild tells the compiler of the measured project and its files.</summary>
internal sealed class EditsOptions : AnalyzerConfigOptionsProvider
{
    public const string ProjectDirectory = "/projects/app/";

    private static readonly Values s_none = new([]);
    private static readonly Dictionary<string, Values> s_byRole = new()
    {
        ["report"] = OfRole("report"),
        ["actors"] = OfRole("actors"),
    };

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(
            new() { ["build_property.RootNamespace"] = "App", ["build_property.ProjectDir"] = ProjectDirectory }
        );

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_byRole[((EditsFile)textFile).Role];

    private static Values OfRole(string role) => new(new() { ["build_metadata.AdditionalFiles.SeedsReport"] = role });

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(values, KeyComparer);

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            _values.TryGetValue(key, out value);
    }
}
