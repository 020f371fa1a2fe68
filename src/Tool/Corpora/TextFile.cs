using System.Text;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Tool.Corpora;

/// <summary>
/// Decodes files as the compiler does: by byte order mark, else as UTF-8, where bytes that are none become U+FFFD. (On
/// Windows the compiler takes such a file for one of the system's code page; there it depends on the machine.)
/// </summary>
internal static class TextFile
{
    private const int Utf8CodePage = 65001;

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static (string Text, TextEncoding Encoding, string Name) Read(string path)
    {
        using var reader = new StreamReader(path, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        var text = reader.ReadToEnd();
        var isUtf8 = reader.CurrentEncoding.CodePage == Utf8CodePage;
        return (text, isUtf8 ? TextEncoding.Utf8 : TextEncoding.OtherUnicode, reader.CurrentEncoding.WebName);
    }
}
