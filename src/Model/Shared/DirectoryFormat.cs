namespace SeedsSdk.Shared;

/// <summary>
/// What a page's directory is, for its one writer (<see cref="DirectoryWriter"/>) and its one reader in the model. It says
/// where everything stands in the page, so that nothing has to be gone through: it follows from the page's rows, which
/// people read, and is itself for the machine. Three rows; what refers to an actor or a platform does so by its ordinal.
/// </summary>
/// <remarks>
/// <code>
/// W id id id                who occurs in the page, in the order of the bytes
/// @ name name               where statements were made, by first appearance
/// D digits                  the records, each of the widths below, behind how many there are of each
/// </code>
/// In the order of the records: reports (offset of the first row, hash of the rows, hash of the id, first statement, first
/// quote), statements (offset, day + 1, platform + 1, publisher + 1, first speaker), quotes (offset, statement, kind, hash
/// of the id), speakers (actor), actors (offset of the id behind <c>W</c>, first mention), mentions (report). Days count
/// from 0001-01-01; 0 stands for an absent value. Records of one owner end where those of the next begin.
/// </remarks>
internal static class DirectoryFormat
{
    public const char Actors = 'W';
    public const char Platforms = '@';
    public const char Digits = 'D';

    /// <summary>How many sorts of records there are, each with its count at the front.</summary>
    public const int Sorts = 6;

    public const int HeaderWidth = Sorts * PageDigits.Ordinal;
    public const int ReportWidth = PageDigits.Offset + PageDigits.Hash + PageDigits.Hash + (2 * PageDigits.Ordinal);
    public const int StatementWidth = PageDigits.Offset + (4 * PageDigits.Ordinal);
    public const int QuoteWidth = PageDigits.Offset + PageDigits.Ordinal + KindWidth + PageDigits.Hash;
    public const int SpeakerWidth = PageDigits.Ordinal;
    public const int ActorWidth = PageDigits.Offset + PageDigits.Ordinal;
    public const int MentionWidth = PageDigits.Ordinal;
    public const int KindWidth = 1;
}
