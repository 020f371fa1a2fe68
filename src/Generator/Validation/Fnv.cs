namespace SeedsSdk.Generator.Validation;

/// <summary>FNV-1a with 64 bits (Fowler, Noll, Vo), over UTF-16 units: the same on every machine.</summary>
internal static class Fnv
{
    public const ulong Start = 14695981039346656037;

    public static ulong Add(ulong hash, char unit) => unchecked((hash ^ unit) * 1099511628211);

    public static ulong Add(ulong hash, ulong other) => unchecked((hash ^ other) * 1099511628211);

    public static ulong Add(ulong hash, string text)
    {
        foreach (var unit in text)
        {
            hash = Add(hash, unit);
        }

        return hash;
    }
}
