using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>Words that name a platform.</summary>
internal static class PlatformWords
{
    private static readonly WordTable s_firstOfTwo = new("truth rocket tik whats");

    private static readonly WordTest s_isPlatform = new(word => Platforms.Find(word.Text) is not null);

    private static readonly WordTest s_mayBePlatform = new(word =>
        word.Text.IndexOf('.') > 1 || s_isPlatform.Holds(word) || (word.IsCapitalized && s_firstOfTwo.Contains(word))
    );

    /// <summary>Words that are as well other words, also with a capital.</summary>
    private static readonly WordTable s_alsoOtherWords = new(
        "x signal threads discord element minds hoop rumble gab vk"
    );

    /// <summary>"Signal", "Element": a platform only where somebody is on it.</summary>
    public static bool IsAlsoOtherWord(Word word) => s_alsoOtherWords.Contains(word);

    /// <summary>The platform that two words name: "Truth Social".</summary>
    public static string? Find(Word first, Word second) =>
        s_firstOfTwo.Contains(first) && second.IsCapitalized ? Platforms.Find($"{first.Text} {second.Text}") : null;

    /// <summary>Names of platforms, and what may be the address of a site.</summary>
    public static bool MayBePlatform(Word word) => s_mayBePlatform.Holds(word);

    /// <summary>The platform that a word names, by its canonical name; null for other words.</summary>
    public static string? Find(Word word) => s_isPlatform.Holds(word) ? Platforms.Find(word.Text) : null;
}
