using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Validation;

/// <summary>The paragraphs of a report, each as a hash of its words; those that are long enough to compare.</summary>
internal static class ParagraphHashes
{
    /// <summary>In letters and digits: shorter paragraphs are alike by chance.</summary>
    private const int ShortestParagraph = 40;

    /// <returns>Each once, in the order of the paragraphs.</returns>
    public static ulong[] Of(Document document)
    {
        var found = new List<ulong>();
        var words = new List<FoldedWord>();
        foreach (var section in document.Sections)
        {
            foreach (var paragraph in section.Paragraphs)
            {
                words.Clear();
                FoldedWords.Read(document.Text, paragraph, words);
                if (words.Sum(word => word.Letters) >= ShortestParagraph)
                {
                    found.Add(words.Aggregate(Fnv.Start, static (hash, word) => Fnv.Add(hash, word.Hash)));
                }
            }
        }

        return [.. found.Distinct()];
    }
}
