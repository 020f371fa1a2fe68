namespace SeedsSdk.Tool.Diff;

/// <summary>Values of enumerations as the export has them.</summary>
internal static class DiffWords
{
#pragma warning disable CA1308 // These are words of a format, and not keys to be compared.
    public static string Of<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
