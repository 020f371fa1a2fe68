using System.Text;
using Microsoft.CodeAnalysis;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>The text of an additional file, as the stages take it.</summary>
internal static class SourceTexts
{
    private const int Utf8CodePage = 65001;

    private static readonly int[] OtherUnicodeCodePages = [1200, 1201, 12000, 12001];

    /// <summary>The file's own text, checked. A file that cannot be opened is one with nothing in it.</summary>
    public static (string Own, CheckedText Checked) Read(AdditionalText file, CancellationToken cancellation)
    {
        var source = file.GetText(cancellation);
        var own = source?.ToString() ?? "";
        var encoding = source?.Encoding;
        return (own, DocumentText.Check(file.Path, own, KindOf(encoding), encoding?.WebName ?? "UTF-8"));
    }

    private static TextEncoding KindOf(Encoding? encoding) =>
        encoding is null || encoding.CodePage == Utf8CodePage ? TextEncoding.Utf8
        : OtherUnicodeCodePages.Contains(encoding.CodePage) ? TextEncoding.OtherUnicode
        : TextEncoding.Guessed;
}
