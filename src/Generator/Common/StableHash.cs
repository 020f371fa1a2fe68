namespace SeedsSdk.Generator.Common;

/// <summary>
/// A hash that is the same on every machine and in every process, which <see cref="string.GetHashCode()"/> is not:
/// page borders and fallback names come from it, and they are part of the output.
/// </summary>
internal static class StableHash
{
    /// <summary>FNV-1a over UTF-16 code units, with a final mix: FNV alone leaves the low bits of similar texts alike.</summary>
    public static uint Of(string text)
    {
        var hash = 2166136261u;
        foreach (var unit in text)
        {
            hash = unchecked((hash ^ unit) * 16777619u);
        }

        hash ^= hash >> 16;
        hash = unchecked(hash * 0x85EBCA6Bu);
        hash ^= hash >> 13;
        hash = unchecked(hash * 0xC2B2AE35u);
        return hash ^ (hash >> 16);
    }

    /// <summary>Eight hexadecimal digits.</summary>
    public static string Hex(string text) => Of(text).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
}
