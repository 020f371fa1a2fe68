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
/// <param name="start">What stands before it, where the corpus has the pages' order.</param>
internal sealed class ReportPage(PageSource pages, int number, PageEntry entry, int position, PageStart start)
{
    private DirectoryPlan? _plan;
    private bool[]? _verified;
    private Platform[]? _platforms;

    public string Name { get; } = entry.Key.Length == 0 ? $"report page {position + 1}" : $"page of {entry.Key}";

    public int Position => position;

    public PageStart Before => start;

    public int Reports => entry.Reports;

    public int Statements => entry.Statements;

    public int Quotes => entry.Quotes;

    public ReadOnlySpan<byte> Bytes => pages(number);

    public ReportPage At(int otherPosition) => new(pages, number, entry, otherPosition, default);

    /// <summary>Opens the directory.</summary>
    public DirectoryReader Directory()
    {
        var plan = _plan ?? Plan();
        return new DirectoryReader(pages(plan.Page).Slice(entry.Offset, entry.Length), plan);
    }

    /// <summary>The rows of a report.</summary>
    public PageRows RowsOf(int report)
    {
        var directory = Directory();
        var (first, end) = Extent(directory, report);
        return Rows(report, first, end);
    }

    /// <summary>The rows from an offset to the end of their report.</summary>
    public PageRows RowsFrom(int offset, int report) => Rows(report, offset, Extent(Directory(), report).End);

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

    private PageRows Rows(int report, int from, int end)
    {
        var bytes = Bytes;
        var verified = _verified ??= new bool[Reports];
        if (!verified[report])
        {
            var directory = Directory();
            var first = directory.ReportOffset(report);
            if (end > bytes.Length || first > end || XxHash64.Of(bytes[first..end]) != directory.ReportHash(report))
            {
                throw MalformedPage.Changed(bytes, Name, first);
            }

            verified[report] = true;
        }

        return new PageRows(bytes, Name, from, end);
    }

    private (int First, int End) Extent(in DirectoryReader directory, int report) =>
        (
            directory.ReportOffset(report),
            report + 1 < Reports
                ? directory.ReportOffset(report + 1)
                : Math.Max(Bytes.Length, directory.ReportOffset(report))
        );

    [MemberNotNull(nameof(_plan))]
    private DirectoryPlan Plan()
    {
        var index = RootPage.FirstIndexNumber + entry.Index;
        var bytes = pages(index);
        if (
            entry.Offset > bytes.Length - entry.Length
            || XxHash64.Of(bytes.Slice(entry.Offset, entry.Length)) != entry.Hash
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
