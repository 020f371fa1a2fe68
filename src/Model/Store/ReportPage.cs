using System.Diagnostics.CodeAnalysis;
using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>
/// A page of reports, read in place: its directory says where everything is. Ordinals are those within the page. Directory
/// and rows are held against their hashes when they are first read.
/// </summary>
/// <param name="pages">Gives all pages.</param>
/// <param name="number">The page's number.</param>
/// <param name="entry">What the root says of it.</param>
/// <param name="position">Among the corpus's pages of reports, from 0.</param>
internal sealed class ReportPage(PageSource pages, int number, PageEntry entry, int position)
{
    // Fields: at the start of a program each accessor would have to be compiled.
    public readonly int Position = position;
    public readonly int Reports = entry.Reports;
    public readonly int Statements = entry.Statements;
    public readonly int Quotes = entry.Quotes;

    private DirectoryPlan? _plan;
    private bool[]? _verified;
    private Platform[]? _platforms;

    public readonly string Name = entry.Key.Length == 0 ? "page without reports" : "page of " + entry.Key;

    public ReadOnlySpan<byte> Bytes => pages(number);

    public ReportPage At(int otherPosition) => new(pages, number, entry, otherPosition);

    /// <summary>Opens the directory.</summary>
    public DirectoryReader Directory()
    {
        var plan = _plan ?? Plan();
        return new DirectoryReader(pages(plan.Page).Slice(entry.Offset, entry.Length), plan);
    }

    /// <summary>The rows of a report.</summary>
    public PageRows RowsOf(int report) => RowsFrom(0, report);

    /// <summary>The rows of a report from an offset, which counts from the report's beginning.</summary>
    public PageRows RowsFrom(int offset, int report)
    {
        var directory = Directory();
        var bytes = Bytes;
        var first = directory.ReportOffset(report);
        var end = report + 1 < Reports ? directory.ReportOffset(report + 1) : bytes.Length;
        var verified = _verified ??= new bool[Reports];
        if (!verified[report])
        {
            if (end > bytes.Length || first > end || Crc32C.Of(bytes[first..end]) != directory.ReportHash(report))
            {
                throw MalformedPage.Changed(bytes, Name, first);
            }

            verified[report] = true;
        }

        return new PageRows(bytes, Name, first + offset, end);
    }

    /// <summary>
    /// The actor whose id has a hash, of which the directory keeps so much; -1 when the page names nobody with it. The id
    /// decides, as it stands in a list, unless it is null: then no other actor of the corpus has the same hash.
    /// </summary>
    public int FindActor(uint hash, byte[]? id)
    {
        var directory = Directory();
        var actors = _plan!.Actors;
        var (low, high) = (0, actors);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = directory.ActorHash(middle) < hash ? (middle + 1, high) : (low, middle);
        }

        for (; low < actors && directory.ActorHash(low) == hash; low++)
        {
            if (id is null || ActorId(low).SequenceEqual(id))
            {
                return low;
            }
        }

        return -1;
    }

    /// <summary>The id of an actor as it stands in a list.</summary>
    public ReadOnlySpan<byte> ActorId(int actor)
    {
        var directory = Directory();
        var report = directory.Mention(directory.FirstMentionOf(actor));
        var bytes = RowsFrom(directory.ActorOffset(actor), report).Rest();
        var length = 0;
        while (length < bytes.Length && bytes[length] > PageFormat.ListSeparator)
        {
            length++;
        }

        return bytes[..length];
    }

    /// <summary>The platforms that the page's statements name.</summary>
    public Platform[] Platforms()
    {
        if (_platforms is { } known)
        {
            return known;
        }

        var items = Directory().PlatformNames();
        var platforms = new Platform[items.Count];
        for (var i = 0; i < platforms.Length; i++)
        {
            _ = Platform.TryParse(items[i], out platforms[i]);
        }

        return _platforms = platforms;
    }

    [MemberNotNull(nameof(_plan))]
    private DirectoryPlan Plan()
    {
        var index = RootPage.FirstIndexNumber + entry.Index;
        var bytes = pages(index);
        if (
            entry.Offset > bytes.Length - entry.Length
            || Crc32C.Of(bytes.Slice(entry.Offset, entry.Length)) != entry.Hash
            || DirectoryPlan.Of(bytes.Slice(entry.Offset, entry.Length), index) is not { } plan
            || plan.Reports != Reports
            || plan.Statements != Statements
            || plan.Quotes != Quotes
        )
        {
            throw MalformedPage.Changed(bytes, $"index page {entry.Index + 1}", entry.Offset);
        }

        return _plan = plan;
    }
}
