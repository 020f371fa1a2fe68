using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>Reads the records of a directory. See <see cref="DirectoryFormat"/>.</summary>
internal readonly ref struct DirectoryReader(ReadOnlySpan<byte> directory, DirectoryPlan plan)
{
    /// <summary>Offset of the first id behind its code and tab.</summary>
    private const int ActorIdsAt = 2;

    /// <summary>How far before the end of a report's record its first quote stands.</summary>
    private const int FirstQuoteBack = PageDigits.Ordinal;

    /// <summary>How far before the end of a report's record its first statement stands.</summary>
    private const int FirstStatementBack = 2 * PageDigits.Ordinal;

    private readonly ReadOnlySpan<byte> _directory = directory;

    public int Actors => plan.Actors;

    public int ReportOffset(int report) => PageDigits.ReadOffset(_directory, ReportAt(report));

    public uint ReportHash(int report) => PageDigits.ReadHash(_directory, ReportAt(report) + PageDigits.Offset);

    public uint ReportIdHash(int report) =>
        PageDigits.ReadHash(_directory, ReportAt(report) + PageDigits.Offset + PageDigits.Hash);

    /// <summary>The first statement of a report; behind the last report, that of the next page.</summary>
    public int FirstStatementOf(int report) =>
        report < plan.Reports
            ? PageDigits.ReadOrdinal(_directory, ReportAt(report + 1) - FirstStatementBack)
            : plan.Statements;

    /// <summary>The first quote of a report; behind the last report, that of the next page.</summary>
    public int FirstQuoteOf(int report) =>
        report < plan.Reports ? PageDigits.ReadOrdinal(_directory, ReportAt(report + 1) - FirstQuoteBack) : plan.Quotes;

    public int ReportOfQuote(int quote) => LastReportNotAfter(quote, FirstQuoteBack);

    public int ReportOfStatement(int statement) => LastReportNotAfter(statement, FirstStatementBack);

    public int StatementOffset(int statement) => PageDigits.ReadOffset(_directory, StatementAt(statement));

    /// <summary>The day's number and one; 0 when the statement has none.</summary>
    public int DayOf(int statement) => PageDigits.ReadOrdinal(_directory, StatementAt(statement) + PageDigits.Offset);

    public DateOnly? DateOf(int statement) =>
        DayOf(statement) is > 0 and var day ? DateOnly.FromDayNumber(day - 1) : null;

    /// <summary>The platform's ordinal and one; 0 when the statement has none.</summary>
    public int PlatformOf(int statement) =>
        PageDigits.ReadOrdinal(_directory, StatementAt(statement) + PageDigits.Offset + PageDigits.Ordinal);

    /// <summary>The ordinal and one of who relayed it; 0 for nobody.</summary>
    public int PublisherOf(int statement) =>
        PageDigits.ReadOrdinal(_directory, StatementAt(statement) + PageDigits.Offset + (2 * PageDigits.Ordinal));

    /// <summary>The first of a statement's speakers; they end where the next one's begin.</summary>
    public int FirstSpeakerOf(int statement) =>
        statement < plan.Statements
            ? PageDigits.ReadOrdinal(_directory, StatementAt(statement + 1) - PageDigits.Ordinal)
            : plan.Speakers;

    public int Speaker(int speaker) =>
        PageDigits.ReadOrdinal(_directory, plan.SpeakersAt + (speaker * DirectoryFormat.SpeakerWidth));

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

    public int QuoteOffset(int quote) => PageDigits.ReadOffset(_directory, QuoteAt(quote));

    public int StatementOf(int quote) => PageDigits.ReadOrdinal(_directory, QuoteAt(quote) + PageDigits.Offset);

    public QuoteKind KindOf(int quote) =>
        (QuoteKind)(_directory[QuoteAt(quote) + PageDigits.Offset + PageDigits.Ordinal] - '0');

    public uint QuoteIdHash(int quote) => PageDigits.ReadHash(_directory, QuoteAt(quote + 1) - PageDigits.Hash);

    /// <summary>The id of an actor as it stands in a list.</summary>
    public ReadOnlySpan<byte> ActorId(int actor)
    {
        var start = ActorIdsAt + PageDigits.ReadOffset(_directory, ActorAt(actor));
        var next =
            actor + 1 < plan.Actors
                ? ActorIdsAt + PageDigits.ReadOffset(_directory, ActorAt(actor + 1))
                : plan.PlatformsRow;
        return _directory[start..(next - 1)];
    }

    /// <summary>The actor with an id as it stands in a list; -1 when the page has none.</summary>
    public int FindActor(ReadOnlySpan<byte> id)
    {
        var (low, high) = (0, plan.Actors - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = Compare(ActorId(middle), id);
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
        actor < plan.Actors ? PageDigits.ReadOrdinal(_directory, ActorAt(actor) + PageDigits.Offset) : plan.Mentions;

    /// <summary>The report of a mention.</summary>
    public int Mention(int mention) =>
        PageDigits.ReadOrdinal(_directory, plan.MentionsAt + (mention * DirectoryFormat.MentionWidth));

    public List<string> PlatformNames()
    {
        var rest = _directory[plan.PlatformsAt..];
        return PageText.DecodeList(rest[..rest.IndexOf((byte)'\n')]);
    }

    /// <summary>The report of a quote or statement, by what stands so far before the end of each report's record.</summary>
    private int LastReportNotAfter(int ordinal, int back)
    {
        var (low, high) = (0, plan.Reports - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            (low, high) =
                PageDigits.ReadOrdinal(_directory, ReportAt(middle + 1) - back) <= ordinal
                    ? (middle, high)
                    : (low, middle - 1);
        }

        return low;
    }

    private int ReportAt(int report) => plan.ReportsAt + (report * DirectoryFormat.ReportWidth);

    private int StatementAt(int statement) => plan.StatementsAt + (statement * DirectoryFormat.StatementWidth);

    private int QuoteAt(int quote) => plan.QuotesAt + (quote * DirectoryFormat.QuoteWidth);

    private int ActorAt(int actor) => plan.ActorsAt + (actor * DirectoryFormat.ActorWidth);

    /// <summary>
    /// As SequenceCompareTo does, which is slower for short ids, and which the run time has to compile first at the start of
    /// every program.
    /// </summary>
    private static int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var length = Math.Min(left.Length, right.Length);
        for (var i = 0; i < length; i++)
        {
            if (left[i] != right[i])
            {
                return left[i] - right[i];
            }
        }

        return left.Length - right.Length;
    }
}
