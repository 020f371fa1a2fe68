using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Cues;

/// <content>Places with the region in which they lie.</content>
internal static partial class SubjectFinder
{
    /// <summary>
    /// The comma in front of the region that a comma closes, where it says which place is meant ("in Toledo, Ohio,"); -1
    /// where it closes none.
    /// </summary>
    private static int RegionOfPlace(SentenceView sentence, int comma)
    {
        var first = comma;
        while (comma - first < LongestRegion && sentence.At(first - 1) is { Kind: TokenKind.Word, IsCapital: true })
        {
            first--;
        }

        if (first == comma || !sentence.Is(first - 1, ','))
        {
            return -1;
        }

        var place = first - 1;
        while (sentence.At(place - 1) is { Kind: TokenKind.Word, IsCapital: true })
        {
            place--;
        }

        return place < first - 1 && sentence.IsPreposition(place - 1) && Regions.Contains(Words(sentence, first, comma))
            ? first - 1
            : -1;
    }

    /// <summary>In words: "West Virginia", "Salah al-Din Governorate".</summary>
    private const int LongestRegion = 3;

    private static string Words(SentenceView sentence, int first, int end) =>
        string.Join(" ", Enumerable.Range(first, end - first).Select(i => sentence.Tokens[i].Text));
}
