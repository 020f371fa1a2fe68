using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Validation;

/// <summary>Where a report names the platform of some words.</summary>
internal static class PlatformWord
{
    /// <summary>The last word before an offset, in its paragraph, that names a platform; null where none does.</summary>
    public static TextRange? Before(int offset, string platform, Document document)
    {
        var paragraph = document
            .Sections.SelectMany(section => section.Paragraphs)
            .FirstOrDefault(range => range.Contains(offset));
        for (var end = offset; end > paragraph.Start; end--)
        {
            if (!IsWordEnd(document.Text, end))
            {
                continue;
            }

            var start = end - 1;
            while (start > paragraph.Start && char.IsLetter(document.Text[start - 1]))
            {
                start--;
            }

            var word = TextRange.FromBounds(start, end);
            if (Platforms.Find(word.Of(document.Text)) == platform)
            {
                return word;
            }

            end = start + 1;
        }

        return null;
    }

    private static bool IsWordEnd(string text, int end) =>
        char.IsLetter(text[end - 1]) && (end == text.Length || !char.IsLetter(text[end]));
}
