using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Tool.Corpora;

/// <summary>
/// The <c>.editorconfig</c> and <c>.globalconfig</c> files that hold for reports, read by the compiler's own reader: a section means here what it
/// means in a build.
/// </summary>
internal sealed class EditorConfigs
{
    private static readonly string[] s_names = [".editorconfig", ".globalconfig"];

    private readonly AnalyzerConfigSet? _configs;
    private readonly ConcurrentDictionary<string, DocumentOptions> _options = new(StringComparer.Ordinal);

    private EditorConfigs(AnalyzerConfigSet? configs) => _configs = configs;

    /// <summary>Those in the folders of some files and above.</summary>
    /// <exception cref="IOException">One of them cannot be read.</exception>
    public static EditorConfigs Above(IEnumerable<string> files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.Length > 0))
        {
            for (
                var folder = Path.GetDirectoryName(Path.GetFullPath(file));
                folder is not null && folders.Add(folder);
                folder = Path.GetDirectoryName(folder)
            ) { }
        }

        var configs = folders
            .SelectMany(folder => s_names.Select(name => Path.Combine(folder, name)))
            .Where(File.Exists)
            .ToArray();
        return new EditorConfigs(configs.Length == 0 ? null : Parse(configs));
    }

    public DocumentOptions Of(string file) =>
        _configs is null ? DocumentOptions.Default : _options.GetOrAdd(file, Read);

    private static AnalyzerConfigSet Parse(string[] paths) =>
        AnalyzerConfigSet.Create(
            paths.Select(path => AnalyzerConfig.Parse(File.ReadAllText(path), Slashes(path))).ToArray()
        );

    /// <summary>The document's own settings; where they leave a rule's severity open, the project's.</summary>
    private DocumentOptions Read(string file)
    {
        var own = DocumentOptionsReader.Read(
            _configs!.GetOptionsForSourcePath(Slashes(Path.GetFullPath(file))).AnalyzerOptions
        );
        var global = _configs.GlobalConfigOptions.TreeOptions;
        return global.IsEmpty ? own : own.WithDefaults(global.Select(set => (set.Key, Level(set.Value))));
    }

    private static FindingSeverity? Level(ReportDiagnostic level) =>
        level switch
        {
            ReportDiagnostic.Error => FindingSeverity.Error,
            ReportDiagnostic.Warn => FindingSeverity.Warning,
            ReportDiagnostic.Info => FindingSeverity.Info,
            ReportDiagnostic.Hidden => FindingSeverity.Hidden,
            _ => null,
        };

    private static string Slashes(string path) => path.Replace('\\', '/');
}
