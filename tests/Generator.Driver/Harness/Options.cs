using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SeedsSdk.Generator.Driver.Harness;

/// <summary>What MSBuild tells the compiler: properties of the project, metadata of its files.</summary>
internal sealed class Options(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(properties.ToDictionary(pair => "build_property." + pair.Key, pair => pair.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        var file = textFile as ProjectFile;
        var role = file is null ? "report" : file.Role;
        var metadata = new Dictionary<string, string>();
        if (role is not null)
        {
            metadata["build_metadata.AdditionalFiles.SeedsReport"] = role;
        }

        if (file?.ItemPath is { } path)
        {
            metadata["build_metadata.AdditionalFiles.SeedsPath"] = path;
        }

        return new Values(metadata);
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(values, KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            _values.TryGetValue(key, out value);
    }
}
