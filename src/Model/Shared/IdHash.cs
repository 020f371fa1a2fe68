namespace SeedsSdk.Shared;

/// <summary>A hash of an id that is the same on every machine and in every process; it stands in compiled data.</summary>
internal static class IdHash
{
    /// <summary>FNV-1a over UTF-16 code units, with a final mix: FNV alone leaves the low bits of similar texts alike.</summary>
    public static uint Of(ReadOnlySpan<char> id)
    {
        var hash = 2166136261u;
        foreach (var unit in id)
        {
            hash = unchecked((hash ^ unit) * 16777619u);
        }

        hash ^= hash >> 16;
        hash = unchecked(hash * 0x85EBCA6Bu);
        hash ^= hash >> 13;
        hash = unchecked(hash * 0xC2B2AE35u);
        return hash ^ (hash >> 16);
    }
}
