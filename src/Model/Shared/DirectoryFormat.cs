namespace SeedsSdk.Shared;

/// <summary>
/// What a page's directory is, for its one writer (<see cref="DirectoryWriter"/>) and its one reader in the model. It says
/// where everything stands in the page, so that nothing has to be gone through: it follows from the page's rows, which
/// people read, and is itself for the machine. Two rows; what refers to an actor or a platform does so by its ordinal.
/// </summary>
/// <remarks>
/// <code>
/// @ name name               where statements were made, by first appearance
/// D digits                  the records, behind how many there are of each, the first day, and the fields' widths
/// </code>
/// In the order of the records: reports (offset of the first row, hash of the rows, hash of the id, first statement, first
/// quote), statements (offset, day, platform + 1, publisher + 1, first speaker), quotes (offset, twice the statement and the
/// kind, occurrence, hash of the words), speakers (actor), actors (hash of the id, offset of the id, first mention), mentions
/// (report). Records of one owner end where those of the next begin.
/// <para>
/// A report's offset counts from the page's beginning, all others from their report's; an actor's from that of the first report
/// that names it. A day is 1 for the first one on the page, whose number from 0001-01-01 stands behind the counts. 0 stands for
/// an absent value. A quote's hash and occurrence are what its id is made of, see <see cref="QuoteIds"/>. Actors stand in the
/// order of the hashes of their ids (<see cref="IdHash"/>), of which four digits are kept: where two actors of a corpus have the
/// same, their ids decide.
/// </para>
/// <para>Each field is as wide as its largest value on the page needs; a field that is 0 everywhere has no digit.</para>
/// </remarks>
internal static class DirectoryFormat
{
    public const char Platforms = '@';
    public const char Digits = 'D';

    /// <summary>How many sorts of records there are, each with its count at the front.</summary>
    public const int Sorts = 6;

    /// <summary>How many fields have a width of their own.</summary>
    public const int Fields = 15;

    /// <summary>Counts, first day, widths.</summary>
    public const int HeaderWidth = (Sorts * PageDigits.Ordinal) + PageDigits.Ordinal + Fields;

    /// <summary>Digits of the hash of an actor's id.</summary>
    public const int ActorHash = 4;

    /// <summary>What is kept of the hash of an actor's id.</summary>
    public const uint ActorHashMask = (1u << (ActorHash * PageDigits.Bits)) - 1;
}
