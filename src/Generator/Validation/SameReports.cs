using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Validation;

/// <summary>The same report in two files: most of the paragraphs of one stand in the other.</summary>
internal static class SameReports
{
    /// <summary>In letters and digits: shorter paragraphs are alike by chance.</summary>
    private const int ShortestParagraph = 40;

    /// <summary>In percent of the paragraphs of the shorter one.</summary>
    private const int MostShared = 80;

    /// <summary>A paragraph that stands in more reports than these is boilerplate.</summary>
    private const int MostReports = 20;

    /// <param name="reports">In the order of their paths.</param>
    public static IEnumerable<Finding> Check(IReadOnlyList<ReadReport> reports)
    {
        var paragraphs = reports.Select(Paragraphs).ToArray();
        var holders = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < reports.Count; i++)
        {
            var shared = new Dictionary<int, int>();
            foreach (var paragraph in paragraphs[i])
            {
                if (!holders.TryGetValue(paragraph, out var earlier))
                {
                    holders.Add(paragraph, earlier = []);
                }

                foreach (var other in earlier.Count <= MostReports ? earlier : [])
                {
                    shared[other] = shared.TryGetValue(other, out var count) ? count + 1 : 1;
                }

                earlier.Add(i);
            }

            if (First(shared, paragraphs, i) is { } twin)
            {
                yield return Finding(reports, paragraphs, i, twin, shared[twin]);
            }
        }
    }

    private static int? First(Dictionary<int, int> shared, HashSet<ulong>[] paragraphs, int report)
    {
        int? first = null;
        foreach (var other in shared)
        {
            var least = Math.Min(paragraphs[other.Key].Count, paragraphs[report].Count);
            if (other.Value * 100 >= least * MostShared && (first is null || other.Key < first))
            {
                first = other.Key;
            }
        }

        return first;
    }

    private static Finding Finding(
        IReadOnlyList<ReadReport> reports,
        HashSet<ulong>[] paragraphs,
        int report,
        int twin,
        int shared
    )
    {
        var isWhole = shared == paragraphs[report].Count && shared == paragraphs[twin].Count;
        return reports[report]
            .Source.Find(
                Rules.SameReportTwice,
                reports[report].Facts.Document.Title,
                reports[twin].Path,
                isWhole
                    ? "word for word"
                    : $"{Numbers.Text(shared)} of {Numbers.Text(paragraphs[report].Count)} paragraphs"
            )
            .With(reports[twin].Source.PlaceOf(reports[twin].Facts.Document.Title));
    }

    private static HashSet<ulong> Paragraphs(ReadReport report)
    {
        var document = report.Facts.Document;
        var found = new HashSet<ulong>();
        foreach (var paragraph in document.Sections.SelectMany(section => section.Paragraphs))
        {
            var (hash, letters) = (Fnv.Start, 0);
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                if (char.IsLetterOrDigit(document.Text[i]))
                {
                    hash = Fnv.Add(hash, char.ToLowerInvariant(document.Text[i]));
                    letters++;
                }
            }

            if (letters >= ShortestParagraph)
            {
                found.Add(hash);
            }
        }

        return found;
    }
}
