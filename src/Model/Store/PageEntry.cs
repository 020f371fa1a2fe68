namespace SeedsSdk.Store;

/// <summary>What the root says of a page of reports.</summary>
/// <param name="Key">The id of its first report; empty for a page without reports.</param>
/// <param name="Index">Which index page its directory stands in, from 0.</param>
/// <param name="Offset">Where the directory begins there.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Hash">Of the directory.</param>
internal sealed record PageEntry(string Key, int Index, int Offset, int Length, ulong Hash)
{
    public int Reports { get; init; }

    public int Statements { get; init; }

    public int Quotes { get; init; }
}

/// <summary>How many reports, statements and quotes stand before a page.</summary>
internal readonly record struct PageStart(int Report, int Statement, int Quote);
