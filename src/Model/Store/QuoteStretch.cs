namespace SeedsSdk.Store;

/// <summary>Quotes that follow each other in the corpus and on a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="First">The first one's place on the page.</param>
/// <param name="Start">Its ordinal.</param>
/// <param name="End">The ordinal behind the last.</param>
internal readonly record struct QuoteStretch(ReportPage Page, int First, int Start, int End)
{
    public bool Has(int ordinal) => ordinal >= Start && ordinal < End;

    /// <summary>The place on the page of one of them.</summary>
    public int PlaceOf(int ordinal) => First + ordinal - Start;
}
