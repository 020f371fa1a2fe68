using System.Text;
using Microsoft.CodeAnalysis.Text;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>The text of an additional file, as the stages take it.</summary>
internal static class SourceTexts
{
    private const int Utf8CodePage = 65001;

    private static readonly int[] OtherUnicodeCodePages = [1200, 1201, 12000, 12001];

    /// <summary>The file's own text, checked.</summary>
    public static (string Own, CheckedText Checked) Read(string path, SourceText source)
    {
        var own = source.ToString();
        var encoding = source.Encoding;
        return (own, DocumentText.Check(path, own, KindOf(encoding), encoding?.WebName ?? "UTF-8"));
    }

    /// <summary>The compiler opens no binary file (CS2015).</summary>
    public static Finding Unreadable(string path) =>
        SourceDocument.FindIn(path, Rules.BrokenEncoding, "the compiler cannot open it as text");

    private static TextEncoding KindOf(Encoding? encoding) =>
        encoding is null || encoding.CodePage == Utf8CodePage ? TextEncoding.Utf8
        : OtherUnicodeCodePages.Contains(encoding.CodePage) ? TextEncoding.OtherUnicode
        : TextEncoding.Guessed;
}
