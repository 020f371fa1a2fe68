using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Emission;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>Reads the MSBuild properties that <c>SeedsSdk.props</c> makes visible.</summary>
internal sealed class SettingsReader
{
    private readonly AnalyzerConfigOptions _options;
    private readonly List<Finding> _findings = [];

    private SettingsReader(AnalyzerConfigOptions options) => _options = options;

    public static Settings Read(AnalyzerConfigOptionsProvider provider, ParseOptions? parseOptions)
    {
        var reader = new SettingsReader(provider.GlobalOptions);
        var @namespace = reader.Namespace();
        var emission = new EmissionOptions(
            @namespace,
            reader.Class(@namespace),
            string.Equals(reader.Choice("SeedsVisibility", "internal", "public"), "public", StringComparison.Ordinal),
            reader.Switch("SeedsIncludeText")
        );
        var enabled = reader.Switch("SeedsEnabled");
        if (enabled && LanguageGate.Check(parseOptions) is { } tooOld)
        {
            // One clear message, and none about what cannot be had anyway.
            return new Settings(false, emission, EquatableArray<Finding>.Adopt([tooOld]));
        }

        return new Settings(
            enabled,
            emission,
            enabled ? reader._findings.ToEquatableArray() : EquatableArray<Finding>.Empty
        );
    }

    private string? Property(string name) =>
        _options.TryGetValue("build_property." + name, out var value) && value.Trim() is { Length: > 0 } text
            ? text
            : null;

    private string Namespace()
    {
        // A project may be called anything, so its name is made to fit; what somebody wrote for us is taken at its word.
        var fallback = (Property("_SeedsRootNamespace") ?? Property("RootNamespace")) is { } root
            ? Identifiers.Namespace(root)
            : "";
        var own = Property("SeedsNamespace");
        if (ModelTypes.AreHiddenBy(own ?? fallback))
        {
            const string Other = ModelTypes.Namespace + ".Reports";
            return Malformed(
                "SeedsNamespace",
                own ?? fallback,
                "a namespace that the types of SeedsSdk leave free",
                Other
            );
        }

        return own is null || Identifiers.IsValidNamespace(own)
            ? own ?? fallback
            : Malformed("SeedsNamespace", own, "the name of a C# namespace", fallback);
    }

    private string Class(string @namespace)
    {
        const string Fallback = "Seeds";
        var own = Property("SeedsClass") ?? Fallback;
        return !Identifiers.IsValid(own) ? Malformed("SeedsClass", own, "the name of a C# class", Fallback)
            : own.All(letter => letter is >= 'a' and <= 'z') // C# keeps such names for its keywords (CS8981)
                ? Malformed("SeedsClass", own, "a name with a capital letter or a digit", Fallback)
            : SeedsClassEmitter.IsMember(own)
                ? Malformed("SeedsClass", own, "a name that the members of the class leave free", Fallback)
            : ModelTypes.AreHiddenBy(@namespace, own)
                ? Malformed("SeedsClass", own, "a name that the types of SeedsSdk leave free", Fallback)
            : own;
    }

    private bool Switch(string name) => string.Equals(Choice(name, "true", "false"), "true", StringComparison.Ordinal);

    /// <returns>One of the two; the first when the property is not set.</returns>
    private string Choice(string name, string standard, string other)
    {
        var value = Property(name);
        if (value is null || string.Equals(value, standard, StringComparison.OrdinalIgnoreCase))
        {
            return standard;
        }

        return string.Equals(value, other, StringComparison.OrdinalIgnoreCase)
            ? other
            : Malformed(name, value, $"'{standard}' or '{other}'", standard);
    }

    private string Malformed(string name, string value, string expected, string fallback)
    {
        _findings.Add(SourceDocument.FindIn("", Rules.MalformedSetting, name, value, expected, fallback));
        return fallback;
    }
}
