using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Extraction;

/// <summary>
/// A quote over several paragraphs as what stands in each of them, for readers that know spans inside a paragraph only:
/// without the mark that opens the quotation again.
/// </summary>
internal static class QuotePieces
{
    /// <summary>One range for a quote of one paragraph.</summary>
    public static IEnumerable<TextRange> Of(Document document, TextRange span)
    {
        if (document.Text.IndexOf('\n', span.Start, span.Length) < 0)
        {
            yield return span;
            yield break;
        }

        foreach (var section in document.Sections)
        {
            foreach (var paragraph in section.Paragraphs)
            {
                var start = Math.Max(paragraph.Start, span.Start);
                var end = Math.Min(paragraph.End, span.End);
                start += start > span.Start ? MarkLength(document.Text, start, end) : 0;
                if (start < end)
                {
                    yield return TextRange.FromBounds(start, end);
                }
            }
        }
    }

    private static int MarkLength(string text, int start, int end)
    {
        if (start >= end)
        {
            return 0;
        }

        return text[start] is '\'' or '`' && start + 1 < end && text[start + 1] == text[start] ? 2
            : text[start] is '"' or '“' or '”' or '„' or '«' or '»' or '\'' or '‘' or '’' or '\u201F' ? 1
            : 0;
    }
}
