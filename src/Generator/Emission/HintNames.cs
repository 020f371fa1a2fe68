using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Emission;

/// <summary>Names of the generated files: by content, so that a new report renames none of the others.</summary>
internal static class HintNames
{
    private const int MaximumLength = 80;

    public static string Index(EmissionOptions options) => $"{options.Class}.g.cs";

    public static string Actors(EmissionOptions options) => $"{options.Class}.Actors.g.cs";

    public static string Page(EmissionOptions options, string key) => $"{options.Class}.Reports.{FileName(key)}.g.cs";

    public static string IndexPage(EmissionOptions options, string key) =>
        key.Length == 0 ? $"{options.Class}.Index.g.cs" : $"{options.Class}.Index.{FileName(key)}.g.cs";

    /// <summary>What every host takes for a file name; where an id has anything else, its hash tells it apart.</summary>
    private static string FileName(string id)
    {
        var clean = new string(id.Select(unit => IsPlain(unit) ? unit : '_').ToArray());
        return clean.Length <= MaximumLength && string.Equals(clean, id, StringComparison.Ordinal)
            ? clean
            : $"{clean.Substring(0, Math.Min(clean.Length, MaximumLength))}.{StableHash.Hex(id)}";
    }

    private static bool IsPlain(char unit) => unit is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-';
}
