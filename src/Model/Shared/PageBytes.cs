using System.Text;

namespace SeedsSdk.Shared;

/// <summary>A page's bytes as the compiler makes them of a literal.</summary>
internal static class PageBytes
{
    /// <summary>Strict: a page that is not valid UTF-16 could not become a u8 literal.</summary>
    private static readonly UTF8Encoding s_utf8 = new(false, throwOnInvalidBytes: true);

    public static byte[] Of(string text) => s_utf8.GetBytes(text);
}
