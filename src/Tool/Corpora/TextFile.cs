using System.Text;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Tool.Corpora;

/// <summary>Decodes files as the compiler does: by byte order mark, else as UTF-8, else by a guess that is told.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding s_strictUtf8 = new(false, throwOnInvalidBytes: true);

    public static (string Text, TextEncoding Encoding, string Name) Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            return Decode(bytes.AsSpan(3));
        }

        if (bytes is [0xFF, 0xFE, ..])
        {
            return (Encoding.Unicode.GetString(bytes.AsSpan(2)), TextEncoding.OtherUnicode, "UTF-16");
        }

        return bytes is [0xFE, 0xFF, ..]
            ? (Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)), TextEncoding.OtherUnicode, "UTF-16 (big endian)")
            : Decode(bytes);
    }

    private static (string Text, TextEncoding Encoding, string Name) Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return (s_strictUtf8.GetString(bytes), TextEncoding.Utf8, "UTF-8");
        }
        catch (DecoderFallbackException)
        {
            return (Encoding.Latin1.GetString(bytes), TextEncoding.Guessed, "ISO-8859-1");
        }
    }
}
