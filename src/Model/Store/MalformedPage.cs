namespace SeedsSdk.Store;

/// <summary>Says which row of which page is not as it was compiled.</summary>
internal static class MalformedPage
{
    /// <summary>The row is told by the offset at which it begins in the page.</summary>
    public static CorpusFormatException At(ReadOnlySpan<byte> bytes, string page, int offset, string problem)
    {
        var row = 1;
        foreach (var unit in bytes[..Math.Clamp(offset, 0, bytes.Length)])
        {
            row += unit == '\n' ? 1 : 0;
        }

        return new CorpusFormatException(page, row, problem);
    }

    public static CorpusFormatException Changed(ReadOnlySpan<byte> bytes, string page, int offset) =>
        At(bytes, page, offset, "the rows are not the ones that were compiled: compile the reports again");
}
