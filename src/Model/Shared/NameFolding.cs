namespace SeedsSdk.Shared;

/// <summary>When two spellings are one name.</summary>
internal static class NameFolding
{
    public static string Fold(string name) => Whitespace.Fold(name).ToLowerInvariant();

    public static string Skeleton(string name) => Fold(name);

    public static bool Matches(string a, string b) => string.Equals(Fold(a), Fold(b), StringComparison.Ordinal);
}
