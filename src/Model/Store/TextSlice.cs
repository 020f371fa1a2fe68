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
    /// <summary>The words of the quote on whose row the rows stand. It goes on in further rows behind rows without text.</summary>
    public static string WordsOf(ReportPage page, PageRows rows)
    {
        var (start, end) = (rows.Start, rows.End);
        while (
            rows.Next()
            && rows.Code is not (PageFormat.Quote or PageFormat.Statement)
            && (rows.Code == PageFormat.QuoteGoesOn || rows.Raw(1).IsEmpty)
        )
        {
            end = rows.Code == PageFormat.QuoteGoesOn ? rows.End : end;
        }

        return new TextSlice(page, start, end, quotedOnly: true).Decode();
    }

    public string Decode()
    {
        var rows = page.Bytes[start..end];
        if (rows.IndexOf((byte)'\n') >= 0)
        {
            return Decode(rows);
        }

        return !rows.IsEmpty && IsText((char)rows[0]) ? PageText.TryDecode(Field(rows)) ?? throw Changed() : "";
    }

    /// <summary>Of several rows: seldom needed, and compiled when it is.</summary>
    private string Decode(ReadOnlySpan<byte> rows)
    {
        var text = new StringBuilder(rows.Length);
        var last = '\0';
        while (!rows.IsEmpty)
        {
            var length = rows.IndexOf((byte)'\n');
            var row = length < 0 ? rows : rows[..length];
            rows = length < 0 ? default : rows[(length + 1)..];
            var code = row.IsEmpty ? '\0' : (char)row[0];
            if (code is PageFormat.Heading or PageFormat.Paragraph && PageFormat.HasBlankLineBehind(last))
            {
                _ = text.Append(PageFormat.BlankLine);
            }

            last = IsText(code) || code == PageFormat.Outside ? code : last;
            if (IsText(code) && !PageText.TryAppend(text, Field(row)))
            {
                throw Changed();
            }
        }

        return text.ToString();
    }

    private bool IsText(char code) =>
        code switch
        {
            PageFormat.Quote or PageFormat.QuoteGoesOn => true,
            PageFormat.Outside
            or PageFormat.Heading
            or PageFormat.HeadingGoesOn
            or PageFormat.Paragraph
            or PageFormat.ParagraphGoesOn => !quotedOnly,
            _ => false,
        };

    /// <summary>Text is the first column behind the code wherever there is text.</summary>
    private static ReadOnlySpan<byte> Field(ReadOnlySpan<byte> row)
    {
        if (row.Length < 2)
        {
            return default;
        }

        var field = row[2..];
        var end = field.IndexOf((byte)'\t');
        return end < 0 ? field : field[..end];
    }

    // The reader has seen every row; it can only be another page by now.
    private static CorpusFormatException Changed() => new("A page changed after it was read.");
}
