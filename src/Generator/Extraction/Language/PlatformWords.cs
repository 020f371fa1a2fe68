using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>Words that name a platform.</summary>
internal static class PlatformWords
{
    private static readonly WordTest s_isPlatform = new(word => Platforms.Find(word.Text) is not null);

    private static readonly WordTest s_mayBePlatform = new(word =>
        word.Text.IndexOf('.') > 1 || s_isPlatform.Holds(word)
    );

    /// <summary>Names of platforms, and what may be the address of a site.</summary>
    public static bool MayBePlatform(Word word) => s_mayBePlatform.Holds(word);

    /// <summary>The platform that a word names, by its canonical name; null for other words.</summary>
    public static string? Find(Word word) => s_isPlatform.Holds(word) ? Platforms.Find(word.Text) : null;
}
