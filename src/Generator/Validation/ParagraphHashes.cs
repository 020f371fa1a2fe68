using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Validation;

/// <summary>The paragraphs of a report, each as a hash of its letters and digits; those that are long enough to compare.</summary>
internal static class ParagraphHashes
{
    /// <summary>In letters and digits: shorter paragraphs are alike by chance.</summary>
    private const int ShortestParagraph = 40;

    /// <returns>Each once, in the order of the paragraphs.</returns>
    public static ulong[] Of(Document document)
    {
        var found = new List<ulong>();
        foreach (var section in document.Sections)
        {
            foreach (var paragraph in section.Paragraphs)
            {
                var (hash, letters) = (Fnv.Start, 0);
                for (var i = paragraph.Start; i < paragraph.End; i++)
                {
                    if (char.IsLetterOrDigit(document.Text[i]))
                    {
                        hash = Fnv.Add(hash, char.ToLowerInvariant(document.Text[i]));
                        letters++;
                    }
                }

                if (letters >= ShortestParagraph)
                {
                    found.Add(hash);
                }
            }
        }

        return [.. found.Distinct()];
    }
}
