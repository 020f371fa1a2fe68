using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>Reads the records of a directory. See <see cref="DirectoryFormat"/>.</summary>
internal readonly ref struct DirectoryReader(ReadOnlySpan<byte> directory, DirectoryPlan plan)
{
    private readonly ReadOnlySpan<byte> _directory = directory;

    public int Actors => plan.Actors;

    public int ReportOffset(int report) => PageDigits.Read(_directory, ReportAt(report), plan.ReportOffset);

    public uint ReportHash(int report) => PageDigits.ReadHash(_directory, ReportAt(report) + plan.ReportOffset);

    public uint ReportIdHash(int report) =>
        PageDigits.ReadHash(_directory, ReportAt(report) + plan.ReportOffset + PageDigits.Hash);

    /// <summary>The first statement of a report; behind the last report, that of the next page.</summary>
    public int FirstStatementOf(int report) =>
        report < plan.Reports
            ? PageDigits.Read(
                _directory,
                ReportAt(report + 1) - plan.FirstQuote - plan.FirstStatement,
                plan.FirstStatement
            )
            : plan.Statements;

    /// <summary>The first quote of a report; behind the last report, that of the next page.</summary>
    public int FirstQuoteOf(int report) =>
        report < plan.Reports
            ? PageDigits.Read(_directory, ReportAt(report + 1) - plan.FirstQuote, plan.FirstQuote)
            : plan.Quotes;

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

    /// <summary>From the beginning of its report.</summary>
    public int StatementOffset(int statement) =>
        PageDigits.Read(_directory, StatementAt(statement), plan.StatementOffset);

    /// <summary>The day's number and one; 0 when the statement has none.</summary>
    public int DayOf(int statement)
    {
        var day = PageDigits.Read(_directory, StatementAt(statement) + plan.StatementOffset, plan.Day);
        return day == 0 ? 0 : day + plan.FirstDay;
    }

    public DateOnly? DateOf(int statement) =>
        DayOf(statement) is > 0 and var day ? DateOnly.FromDayNumber(day - 1) : null;

    /// <summary>The platform's ordinal and one; 0 when the statement has none.</summary>
    public int PlatformOf(int statement) =>
        PageDigits.Read(_directory, StatementAt(statement) + plan.StatementOffset + plan.Day, plan.Platform);

    /// <summary>The ordinal and one of who relayed it; 0 for nobody.</summary>
    public int PublisherOf(int statement) =>
        PageDigits.Read(_directory, StatementAt(statement + 1) - plan.FirstSpeaker - plan.Publisher, plan.Publisher);

    /// <summary>The first of a statement's speakers; they end where the next one's begin.</summary>
    public int FirstSpeakerOf(int statement) =>
        statement < plan.Statements
            ? PageDigits.Read(_directory, StatementAt(statement + 1) - plan.FirstSpeaker, plan.FirstSpeaker)
            : plan.Speakers;

    public int Speaker(int speaker) =>
        PageDigits.Read(_directory, plan.SpeakersAt + (speaker * plan.Speaker), plan.Speaker);

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

    /// <summary>From the beginning of its report.</summary>
    public int QuoteOffset(int quote) => PageDigits.Read(_directory, QuoteAt(quote), plan.QuoteOffset);

    public int StatementOf(int quote) =>
        PageDigits.Read(_directory, QuoteAt(quote) + plan.QuoteOffset, plan.StatementAndKind) >>> 1;

    public QuoteKind KindOf(int quote) =>
        (QuoteKind)(PageDigits.Read(_directory, QuoteAt(quote) + plan.QuoteOffset, plan.StatementAndKind) & 1);

    /// <summary>How many quotes before it in its report have the same hash.</summary>
    public int OccurrenceOf(int quote) =>
        PageDigits.Read(_directory, QuoteAt(quote + 1) - PageDigits.Hash - plan.Occurrence, plan.Occurrence);

    /// <summary>The quote of a report with a hash and an occurrence; -1 when there is none.</summary>
    public int FindQuote(int report, uint hash, int before)
    {
        var end = FirstQuoteOf(report + 1);
        var quote = FirstQuoteOf(report);
        for (var at = QuoteAt(quote + 1) - PageDigits.Hash; quote < end; quote++, at += plan.QuoteWidth)
        {
            if (PageDigits.ReadHash(_directory, at) == hash && OccurrenceOf(quote) == before)
            {
                return quote;
            }
        }

        return -1;
    }

    /// <summary>The hash that the quote's id is made of.</summary>
    public uint QuoteHash(int quote) => PageDigits.ReadHash(_directory, QuoteAt(quote + 1) - PageDigits.Hash);

    public uint ActorHash(int actor) => (uint)PageDigits.Read(_directory, ActorAt(actor), DirectoryFormat.ActorHash);

    /// <summary>Where an actor's id stands, from the beginning of the first report that mentions it.</summary>
    public int ActorOffset(int actor) =>
        PageDigits.Read(_directory, ActorAt(actor) + DirectoryFormat.ActorHash, plan.ActorOffset);

    /// <summary>The first of the mentions of an actor; they end where the next one's begin.</summary>
    public int FirstMentionOf(int actor) =>
        actor < plan.Actors
            ? PageDigits.Read(_directory, ActorAt(actor + 1) - plan.FirstMention, plan.FirstMention)
            : plan.Mentions;

    /// <summary>The report of a mention.</summary>
    public int Mention(int mention) =>
        PageDigits.Read(_directory, plan.MentionsAt + (mention * plan.Mention), plan.Mention);

    public List<string> PlatformNames()
    {
        var rest = _directory[plan.PlatformsAt..];
        return PageText.DecodeList(rest[..rest.IndexOf((byte)'\n')]);
    }

    private int ReportAt(int report) => plan.ReportsAt + (report * plan.ReportWidth);

    private int StatementAt(int statement) => plan.StatementsAt + (statement * plan.StatementWidth);

    private int QuoteAt(int quote) => plan.QuotesAt + (quote * plan.QuoteWidth);

    private int ActorAt(int actor) => plan.ActorsAt + (actor * plan.ActorWidth);
}
