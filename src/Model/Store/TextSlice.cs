using System.Text;
using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>A text within a page, by the rows that hold it. It is decoded each time it is asked for.</summary>
/// <param name="page">The page.</param>
/// <param name="start">Offset of the first byte of the first row.</param>
/// <param name="end">Offset behind the last byte of the last row.</param>
/// <param name="quotedOnly">Whether only the rows of quotes count.</param>
internal readonly struct TextSlice(ReportPage page, int start, int end, bool quotedOnly)
{
    public string Decode()
    {
        var rows = page.Bytes[start..end];
        if (rows.IndexOf((byte)'\n') < 0)
        {
            return IsText(rows) ? PageText.TryDecode(Field(rows)) ?? throw Changed() : "";
        }

        var text = new StringBuilder(rows.Length);
        while (!rows.IsEmpty)
        {
            var length = rows.IndexOf((byte)'\n');
            var row = length < 0 ? rows : rows[..length];
            rows = length < 0 ? default : rows[(length + 1)..];
            if (IsText(row) && !PageText.TryAppend(text, Field(row)))
            {
                throw Changed();
            }
        }

        return text.ToString();
    }

    private bool IsText(ReadOnlySpan<byte> row) =>
        (row.IsEmpty ? '\0' : (char)row[0]) switch
        {
            PageFormat.Quote or PageFormat.QuoteGoesOn => true,
            PageFormat.Outside
            or PageFormat.Heading
            or PageFormat.HeadingGoesOn
            or PageFormat.Paragraph
            or PageFormat.ParagraphGoesOn => !quotedOnly,
            _ => false,
        };

    /// <summary>Text is the last column wherever there is text.</summary>
    private static ReadOnlySpan<byte> Field(ReadOnlySpan<byte> row) => row[(row.LastIndexOf((byte)'\t') + 1)..];

    // The reader has seen every row; it can only be another page by now.
    private static CorpusFormatException Changed() => new("A page changed after it was read.");
}
