using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>Words that name a platform.</summary>
internal static class PlatformWords
{
    private static readonly WordTest s_isPlatform = new(word => Platforms.Find(word.Text) is not null);

    /// <summary>The platform that a word names, by its canonical name; null for other words.</summary>
    public static string? Find(Word word) => s_isPlatform.Holds(word) ? Platforms.Find(word.Text) : null;
}
