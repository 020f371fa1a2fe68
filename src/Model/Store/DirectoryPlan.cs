using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>Where a directory's records of each sort begin, and how many there are. See <see cref="DirectoryFormat"/>.</summary>
internal sealed class DirectoryPlan
{
    /// <summary>The number of the index page.</summary>
    public required int Page { get; init; }

    /// <summary>Offset of the first platform's name.</summary>
    public required int PlatformsAt { get; init; }

    public required int Reports { get; init; }

    public required int Statements { get; init; }

    public required int Quotes { get; init; }

    public required int Speakers { get; init; }

    public required int Actors { get; init; }

    public required int Mentions { get; init; }

    public required int ReportsAt { get; init; }

    public int StatementsAt => ReportsAt + (Reports * DirectoryFormat.ReportWidth);

    public int QuotesAt => StatementsAt + (Statements * DirectoryFormat.StatementWidth);

    public int SpeakersAt => QuotesAt + (Quotes * DirectoryFormat.QuoteWidth);

    public int ActorsAt => SpeakersAt + (Speakers * DirectoryFormat.SpeakerWidth);

    public int MentionsAt => ActorsAt + (Actors * DirectoryFormat.ActorWidth);

    /// <returns>Null when it is no directory.</returns>
    public static DirectoryPlan? Of(ReadOnlySpan<byte> directory, int page)
    {
        var platforms = directory.IndexOf((byte)'\n') + 1;
        var digits = platforms + directory[platforms..].IndexOf((byte)'\n') + 1;
        var counts = digits + 2;
        if (platforms == 0 || digits == platforms || counts + DirectoryFormat.HeaderWidth > directory.Length)
        {
            return null;
        }

        var plan = new DirectoryPlan
        {
            Page = page,
            PlatformsAt = Math.Min(platforms + 2, digits - 1),
            Reports = Count(directory, counts, 0),
            Statements = Count(directory, counts, 1),
            Quotes = Count(directory, counts, 2),
            Speakers = Count(directory, counts, 3),
            Actors = Count(directory, counts, 4),
            Mentions = Count(directory, counts, 5),
            ReportsAt = counts + DirectoryFormat.HeaderWidth,
        };
        return plan.MentionsAt + (plan.Mentions * DirectoryFormat.MentionWidth) + 1 == directory.Length ? plan : null;
    }

    private static int Count(ReadOnlySpan<byte> directory, int counts, int sort) =>
        PageDigits.Read(directory, counts + (sort * PageDigits.Ordinal), PageDigits.Ordinal);
}
