namespace SeedsSdk.Generator.Resolution;

/// <summary>The characters that transliterations write for hamza and ayn, and English for an elision.</summary>
internal static class Apostrophes
{
    private const string All =
        "'`\u00B4\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8\u02CA\u02CB\u2018\u2019\u201A\u201B\u2032\u2035";

    public static bool Contains(char unit) => All.IndexOf(unit) >= 0;
}
