using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>
/// Where a directory's records of each sort begin, and how many there are. See <see cref="DirectoryFormat"/>. Fields: at the
/// start of a program each accessor would have to be compiled.
/// </summary>
internal sealed class DirectoryPlan
{
    /// <summary>The number of the index page.</summary>
    public readonly int Page;

    /// <summary>Offset of the row of platforms.</summary>
    public readonly int PlatformsRow;

    /// <summary>Offset of the first platform's name.</summary>
    public readonly int PlatformsAt;

    public readonly int Reports;
    public readonly int Statements;
    public readonly int Quotes;
    public readonly int Speakers;
    public readonly int Actors;
    public readonly int Mentions;
    public readonly int ReportsAt;
    public readonly int StatementsAt;
    public readonly int QuotesAt;
    public readonly int SpeakersAt;
    public readonly int ActorsAt;
    public readonly int MentionsAt;

    private DirectoryPlan(ReadOnlySpan<byte> directory, int page, int platforms, int digits)
    {
        var counts = digits + 2;
        Page = page;
        PlatformsRow = platforms;
        PlatformsAt = Math.Min(platforms + 2, digits - 1);
        Reports = PageDigits.ReadOrdinal(directory, counts);
        Statements = PageDigits.ReadOrdinal(directory, counts + PageDigits.Ordinal);
        Quotes = PageDigits.ReadOrdinal(directory, counts + (2 * PageDigits.Ordinal));
        Speakers = PageDigits.ReadOrdinal(directory, counts + (3 * PageDigits.Ordinal));
        Actors = PageDigits.ReadOrdinal(directory, counts + (4 * PageDigits.Ordinal));
        Mentions = PageDigits.ReadOrdinal(directory, counts + (5 * PageDigits.Ordinal));
        ReportsAt = counts + DirectoryFormat.HeaderWidth;
        StatementsAt = ReportsAt + (Reports * DirectoryFormat.ReportWidth);
        QuotesAt = StatementsAt + (Statements * DirectoryFormat.StatementWidth);
        SpeakersAt = QuotesAt + (Quotes * DirectoryFormat.QuoteWidth);
        ActorsAt = SpeakersAt + (Speakers * DirectoryFormat.SpeakerWidth);
        MentionsAt = ActorsAt + (Actors * DirectoryFormat.ActorWidth);
    }

    /// <returns>Null when it is no directory.</returns>
    public static DirectoryPlan? Of(ReadOnlySpan<byte> directory, int page)
    {
        var platforms = directory.IndexOf((byte)'\n') + 1;
        var digits = platforms + directory[platforms..].IndexOf((byte)'\n') + 1;
        if (platforms == 0 || digits == platforms || digits + 2 + DirectoryFormat.HeaderWidth > directory.Length)
        {
            return null;
        }

        var plan = new DirectoryPlan(directory, page, platforms, digits);
        return plan.MentionsAt + (plan.Mentions * DirectoryFormat.MentionWidth) + 1 == directory.Length ? plan : null;
    }
}
