using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Common;

/// <summary>Names of platforms as they stand in running text and in notes.</summary>
internal static class Platforms
{
    /// <summary>The platform that a word names, by its canonical name: "Twitter" gives "X".</summary>
    public static string? Find(string word) =>
        word.Length > 0 && (char.IsUpper(word[0]) || char.IsDigit(word[0])) && PlatformNames.IsKnown(word)
            ? PlatformNames.Canonical(word)
            : null;

    public static bool IsKnown(string name) => PlatformNames.IsKnown(name);

    /// <summary>The one platform that a phrase names ("his Telegram channel"); null where it names none, or several.</summary>
    public static string? FindIn(string phrase)
    {
        if (PlatformNames.IsKnown(phrase))
        {
            return PlatformNames.Canonical(phrase);
        }

        var found = phrase
            .Split([' ', '\u00A0', ',', '(', ')', '/', ':'], StringSplitOptions.RemoveEmptyEntries)
            .Select(Find)
            .Where(name => name is not null)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return found.Count == 1 ? found[0] : null;
    }
}
