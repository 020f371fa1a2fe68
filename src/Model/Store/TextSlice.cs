namespace SeedsSdk.Store;

/// <summary>A text within a page, by the rows that hold it. It is decoded each time it is asked for.</summary>
/// <param name="page">The page.</param>
/// <param name="start">Offset of the first byte of the first row.</param>
/// <param name="end">Offset behind the last byte of the last row.</param>
/// <param name="quotedOnly">Whether only the quote's own rows count.</param>
internal readonly struct TextSlice(DataPage page, int start, int end, bool quotedOnly)
{
    public string Decode() => throw new NotSupportedException($"{page()[start..end].Length}{quotedOnly}");
}
