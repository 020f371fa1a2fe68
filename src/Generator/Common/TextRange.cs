namespace SeedsSdk.Generator.Common;

/// <summary>A half-open range of UTF-16 offsets into a document's text with LF line ends.</summary>
internal readonly record struct TextRange(int Start, int Length)
{
    public int End => Start + Length;

    public static TextRange FromBounds(int start, int end) => new(start, end - start);

    public bool Contains(int offset) => offset >= Start && offset < End;

    public bool Contains(TextRange other) => other.Start >= Start && other.End <= End;

    public string Of(string text) => text.Substring(Start, Length);
}
