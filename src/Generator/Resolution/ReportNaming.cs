using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;

namespace SeedsSdk.Generator.Resolution;

/// <summary>What the reports of a corpus are called, and the orders in which they stand.</summary>
internal sealed class ReportNaming
{
    /// <summary>A report without date stands behind the others.</summary>
    private const int NoDate = 9999_00_00;

    private readonly NamedReport[] _reports;

    private ReportNaming(NamedReport[] reports, string[] stems, EquatableArray<string> memberNames)
    {
        _reports = reports;
        Stems = stems;
        MemberNames = memberNames;
        ById = Sorted(reports, static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        ByDate = Sorted(
            reports,
            static (left, right) =>
                Day(left) is var day && Day(right) is var other && day != other
                    ? day.CompareTo(other)
                    : string.CompareOrdinal(left.Id, right.Id)
        );
    }

    public EquatableArray<string> MemberNames { get; }

    /// <summary>The ids that the file names alone give, in the order of the documents.</summary>
    public IReadOnlyList<string> Stems { get; }

    /// <summary>Indexes of the documents in the order of their ids.</summary>
    public int[] ById { get; }

    /// <summary>The earliest first. Names come from the earliest report: one that is added later renames nobody.</summary>
    public int[] ByDate { get; }

    public string IdOf(int document) => _reports[document].Id;

    public static ReportNaming Of(IReadOnlyList<DocumentFacts> documents, PathNames names)
    {
        var paths = documents.Select(facts => facts.Document.Path).ToArray();
        var stems = Array.ConvertAll(paths, names.IdOf);
        var ids = ReportIds.Assign(paths, [.. stems]);
        var reports = documents.Select((facts, i) => new NamedReport(ids[i], paths[i], facts.Document.Date)).ToArray();
        return new ReportNaming(
            reports,
            stems,
            Resolution.MemberNames.ForReports(reports, Array.ConvertAll(reports, names.MemberNameOf))
        );
    }

    /// <summary>Whether these documents get the same names.</summary>
    public bool IsOf(IReadOnlyList<DocumentFacts> documents)
    {
        if (documents.Count != _reports.Length)
        {
            return false;
        }

        for (var i = 0; i < _reports.Length; i++)
        {
            if (_reports[i].Date != documents[i].Document.Date || _reports[i].Path != documents[i].Document.Path)
            {
                return false;
            }
        }

        return true;
    }

    private static int Day(NamedReport report) =>
        report.Date is { } date ? (date.Year * 1_00_00) + (date.Month * 1_00) + date.Day : NoDate;

    private static int[] Sorted(NamedReport[] reports, Comparison<NamedReport> compare)
    {
        var order = Enumerable.Range(0, reports.Length).ToArray();
        Array.Sort(order, (left, right) => compare(reports[left], reports[right]));
        return order;
    }
}
