namespace SeedsSdk.Store;

/// <summary>A quote whose end has not been seen yet.</summary>
internal sealed record OpenQuote(
    string Id,
    QuoteKind Kind,
    Attribution Attribution,
    int Statement,
    int Section,
    TextPosition Begin,
    int RowsStart
)
{
    /// <summary>Offset behind the last of its rows.</summary>
    public int RowsEnd { get; set; }

    public QuoteData Close(DataPage page, string reportId, string path, TextPosition end) =>
        new(
            reportId + Id,
            Statement,
            Section,
            Kind,
            new SourceSpan(path, Begin.Offset, end.Offset - Begin.Offset, Begin.Line, Begin.Column),
            new TextSlice(page, RowsStart, RowsEnd, quotedOnly: true),
            Attribution
        );
}
