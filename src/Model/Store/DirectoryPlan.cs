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

    /// <summary>Offset of the first platform's name.</summary>
    public readonly int PlatformsAt;

    public readonly int Reports;
    public readonly int Statements;
    public readonly int Quotes;
    public readonly int Speakers;
    public readonly int Actors;
    public readonly int Mentions;

    /// <summary>The number of the day that a statement's 1 stands for.</summary>
    public readonly int FirstDay;

    // Digits of the fields.
    public readonly int ReportOffset;
    public readonly int FirstStatement;
    public readonly int FirstQuote;
    public readonly int StatementOffset;
    public readonly int Day;
    public readonly int Platform;
    public readonly int Publisher;
    public readonly int FirstSpeaker;
    public readonly int QuoteOffset;
    public readonly int StatementAndKind;
    public readonly int Occurrence;
    public readonly int Speaker;
    public readonly int ActorOffset;
    public readonly int FirstMention;
    public readonly int Mention;

    // Bytes of a record, and where the first of each sort begins.
    public readonly int ReportWidth;
    public readonly int StatementWidth;
    public readonly int QuoteWidth;
    public readonly int ActorWidth;
    public readonly int ReportsAt;
    public readonly int StatementsAt;
    public readonly int QuotesAt;
    public readonly int SpeakersAt;
    public readonly int ActorsAt;
    public readonly int MentionsAt;
    public readonly int End;

    private DirectoryPlan(ReadOnlySpan<byte> directory, int page, int digits)
    {
        var at = digits + 2;
        Page = page;
        PlatformsAt = Math.Min(2, digits - 1);
        Reports = PageDigits.Read(directory, at, PageDigits.Ordinal);
        Statements = PageDigits.Read(directory, at + PageDigits.Ordinal, PageDigits.Ordinal);
        Quotes = PageDigits.Read(directory, at + (2 * PageDigits.Ordinal), PageDigits.Ordinal);
        Speakers = PageDigits.Read(directory, at + (3 * PageDigits.Ordinal), PageDigits.Ordinal);
        Actors = PageDigits.Read(directory, at + (4 * PageDigits.Ordinal), PageDigits.Ordinal);
        Mentions = PageDigits.Read(directory, at + (5 * PageDigits.Ordinal), PageDigits.Ordinal);
        FirstDay = PageDigits.Read(directory, at + (6 * PageDigits.Ordinal), PageDigits.Ordinal);
        at += 7 * PageDigits.Ordinal;
        ReportOffset = PageDigits.Read(directory, at++, 1);
        FirstStatement = PageDigits.Read(directory, at++, 1);
        FirstQuote = PageDigits.Read(directory, at++, 1);
        StatementOffset = PageDigits.Read(directory, at++, 1);
        Day = PageDigits.Read(directory, at++, 1);
        Platform = PageDigits.Read(directory, at++, 1);
        Publisher = PageDigits.Read(directory, at++, 1);
        FirstSpeaker = PageDigits.Read(directory, at++, 1);
        QuoteOffset = PageDigits.Read(directory, at++, 1);
        StatementAndKind = PageDigits.Read(directory, at++, 1);
        Occurrence = PageDigits.Read(directory, at++, 1);
        Speaker = PageDigits.Read(directory, at++, 1);
        ActorOffset = PageDigits.Read(directory, at++, 1);
        FirstMention = PageDigits.Read(directory, at++, 1);
        Mention = PageDigits.Read(directory, at++, 1);
        ReportWidth = ReportOffset + (2 * PageDigits.Hash) + FirstStatement + FirstQuote;
        StatementWidth = StatementOffset + Day + Platform + Publisher + FirstSpeaker;
        QuoteWidth = QuoteOffset + StatementAndKind + Occurrence + PageDigits.Hash;
        ActorWidth = DirectoryFormat.ActorHash + ActorOffset + FirstMention;
        ReportsAt = at;
        StatementsAt = ReportsAt + (Reports * ReportWidth);
        QuotesAt = StatementsAt + (Statements * StatementWidth);
        SpeakersAt = QuotesAt + (Quotes * QuoteWidth);
        ActorsAt = SpeakersAt + (Speakers * Speaker);
        MentionsAt = ActorsAt + (Actors * ActorWidth);
        End = MentionsAt + (Mentions * Mention);
    }

    /// <returns>Null when it is no directory.</returns>
    public static DirectoryPlan? Of(ReadOnlySpan<byte> directory, int page)
    {
        var digits = directory.IndexOf((byte)'\n') + 1;
        if (digits == 0 || digits + 2 + DirectoryFormat.HeaderWidth > directory.Length)
        {
            return null;
        }

        var plan = new DirectoryPlan(directory, page, digits);
        return plan.End + 1 == directory.Length ? plan : null;
    }
}
