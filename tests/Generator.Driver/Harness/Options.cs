using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SeedsSdk.Generator.Driver.Harness;

/// <summary>What <c>.editorconfig</c> says of a file.</summary>
/// <param name="Section">What the file's path ends with.</param>
internal sealed record EditorSetting(string Section, string Key, string Value);

/// <summary>What MSBuild and <c>.editorconfig</c> tell the compiler of the project and its files.</summary>
internal sealed class Options(IReadOnlyDictionary<string, string> properties, IReadOnlyList<EditorSetting> settings)
    : AnalyzerConfigOptionsProvider
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

        foreach (
            var setting in settings.Where(setting =>
                file?.Path.EndsWith(setting.Section, StringComparison.Ordinal) == true
            )
        )
        {
            metadata[setting.Key] = setting.Value;
        }

        return new Values(metadata);
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(values, KeyComparer);

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            _values.TryGetValue(key, out value);
    }
}
