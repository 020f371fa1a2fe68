using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>Reads the records of a directory. See <see cref="DirectoryFormat"/>.</summary>
internal readonly ref struct DirectoryReader(ReadOnlySpan<byte> directory, DirectoryPlan plan)
{
    /// <summary>Offset of the first id behind its code and tab.</summary>
    private const int ActorIdsAt = 2;

    private readonly ReadOnlySpan<byte> _directory = directory;

    public int Actors => plan.Actors;

    public int ReportOffset(int report) => Read(ReportAt(report), PageDigits.Offset);

    public ulong ReportHash(int report) =>
        PageDigits.ReadLong(_directory, ReportAt(report) + PageDigits.Offset, PageDigits.LongHash);

    public uint ReportIdHash(int report) =>
        (uint)Read(ReportAt(report) + PageDigits.Offset + PageDigits.LongHash, PageDigits.Hash);

    /// <summary>The first statement of a report; behind the last report, that of the next page.</summary>
    public int FirstStatementOf(int report) =>
        report < plan.Reports
            ? Read(ReportAt(report + 1) - (2 * PageDigits.Ordinal), PageDigits.Ordinal)
            : plan.Statements;

    /// <summary>The first quote of a report; behind the last report, that of the next page.</summary>
    public int FirstQuoteOf(int report) =>
        report < plan.Reports ? Read(ReportAt(report + 1) - PageDigits.Ordinal, PageDigits.Ordinal) : plan.Quotes;

    public int ReportOfQuote(int quote)
    {
        var (low, high) = (0, plan.Reports - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            (low, high) = FirstQuoteOf(middle) <= quote ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    public int ReportOfStatement(int statement)
    {
        var (low, high) = (0, plan.Reports - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            (low, high) = FirstStatementOf(middle) <= statement ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    public int StatementOffset(int statement) => Read(StatementAt(statement), PageDigits.Offset);

    /// <summary>The day's number and one; 0 when the statement has none.</summary>
    public int DayOf(int statement) => Read(StatementAt(statement) + PageDigits.Offset, PageDigits.Ordinal);

    public DateOnly? DateOf(int statement) =>
        DayOf(statement) is > 0 and var day ? DateOnly.FromDayNumber(day - 1) : null;

    /// <summary>The platform's ordinal and one; 0 when the statement has none.</summary>
    public int PlatformOf(int statement) =>
        Read(StatementAt(statement) + PageDigits.Offset + PageDigits.Ordinal, PageDigits.Ordinal);

    /// <summary>The ordinal and one of who relayed it; 0 for nobody.</summary>
    public int PublisherOf(int statement) =>
        Read(StatementAt(statement) + PageDigits.Offset + (2 * PageDigits.Ordinal), PageDigits.Ordinal);

    /// <summary>The first of a statement's speakers; they end where the next one's begin.</summary>
    public int FirstSpeakerOf(int statement) =>
        statement < plan.Statements
            ? Read(StatementAt(statement + 1) - PageDigits.Ordinal, PageDigits.Ordinal)
            : plan.Speakers;

    public int Speaker(int speaker) =>
        Read(plan.SpeakersAt + (speaker * DirectoryFormat.SpeakerWidth), PageDigits.Ordinal);

    public bool IsBy(int statement, int actor)
    {
        var end = FirstSpeakerOf(statement + 1);
        for (var i = FirstSpeakerOf(statement); i < end; i++)
        {
            if (Speaker(i) == actor)
            {
                return true;
            }
        }

        return false;
    }

    public int QuoteOffset(int quote) => Read(QuoteAt(quote), PageDigits.Offset);

    public int StatementOf(int quote) => Read(QuoteAt(quote) + PageDigits.Offset, PageDigits.Ordinal);

    public QuoteKind KindOf(int quote) =>
        (QuoteKind)Read(QuoteAt(quote) + PageDigits.Offset + PageDigits.Ordinal, DirectoryFormat.KindWidth);

    public uint QuoteIdHash(int quote) => (uint)Read(QuoteAt(quote + 1) - PageDigits.Hash, PageDigits.Hash);

    /// <summary>The id of an actor as it stands in a list.</summary>
    public ReadOnlySpan<byte> ActorId(int actor)
    {
        var id = _directory[(ActorIdsAt + Read(ActorAt(actor), PageDigits.Offset))..];
        return id[..id.IndexOfAny((byte)PageFormat.ListSeparator, (byte)'\n')];
    }

    /// <summary>The actor with an id as it stands in a list; -1 when the page has none.</summary>
    public int FindActor(ReadOnlySpan<byte> id)
    {
        var (low, high) = (0, plan.Actors - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = ActorId(middle).SequenceCompareTo(id);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>The first of the mentions of an actor; they end where the next one's begin.</summary>
    public int FirstMentionOf(int actor) =>
        actor < plan.Actors ? Read(ActorAt(actor) + PageDigits.Offset, PageDigits.Ordinal) : plan.Mentions;

    /// <summary>The report of a mention.</summary>
    public int Mention(int mention) =>
        Read(plan.MentionsAt + (mention * DirectoryFormat.MentionWidth), PageDigits.Ordinal);

    public List<string> PlatformNames()
    {
        var rest = _directory[plan.PlatformsAt..];
        return PageText.DecodeList(rest[..rest.IndexOf((byte)'\n')]);
    }

    private int ReportAt(int report) => plan.ReportsAt + (report * DirectoryFormat.ReportWidth);

    private int StatementAt(int statement) => plan.StatementsAt + (statement * DirectoryFormat.StatementWidth);

    private int QuoteAt(int quote) => plan.QuotesAt + (quote * DirectoryFormat.QuoteWidth);

    private int ActorAt(int actor) => plan.ActorsAt + (actor * DirectoryFormat.ActorWidth);

    private int Read(int at, int digits) => PageDigits.Read(_directory, at, digits);
}
