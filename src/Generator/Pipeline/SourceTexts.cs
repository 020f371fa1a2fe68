using System.Text;
using Microsoft.CodeAnalysis;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>The text of an additional file, as the stages take it.</summary>
internal static class SourceTexts
{
    private const int Utf8CodePage = 65001;

    private static readonly int[] OtherUnicodeCodePages = [1200, 1201, 12000, 12001];

    /// <summary>The file's own text, checked. Nothing is read of a file that cannot be opened.</summary>
    public static (string Own, CheckedText Checked) Read(AdditionalText file, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } source)
        {
            // The compiler opens no binary file (CS2015).
            var unreadable = SourceDocument.FindIn(
                file.Path,
                Rules.BrokenEncoding,
                "the compiler cannot open it as text"
            );
            return ("", new CheckedText(null, EquatableArray<Finding>.Adopt([unreadable])));
        }

        var own = source.ToString();
        var encoding = source.Encoding;
        return (own, DocumentText.Check(file.Path, own, KindOf(encoding), encoding?.WebName ?? "UTF-8"));
    }

    private static TextEncoding KindOf(Encoding? encoding) =>
        encoding is null || encoding.CodePage == Utf8CodePage ? TextEncoding.Utf8
        : OtherUnicodeCodePages.Contains(encoding.CodePage) ? TextEncoding.OtherUnicode
        : TextEncoding.Guessed;
}
