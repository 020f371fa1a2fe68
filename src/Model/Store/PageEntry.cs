namespace SeedsSdk.Store;

/// <summary>What the root says of a page of reports. Fields: at the start of a program each accessor would have to be compiled.</summary>
internal sealed class PageEntry
{
    /// <summary>The id of its first report; empty for a page without reports.</summary>
    public required string Key;

    /// <summary>Which index page its directory stands in, from 0.</summary>
    public required int Index;

    /// <summary>Where the directory begins there.</summary>
    public required int Offset;

    /// <summary>How many bytes it has.</summary>
    public required int Length;

    /// <summary>Of the directory.</summary>
    public required uint Hash;

    public required int Reports;

    public required int Statements;

    public required int Quotes;
}
