using System.Globalization;
using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>Reads pages as PageWriter writes them: the only reader of <see cref="PageFormat"/>.</summary>
internal static class PageReader
{
    private const string Actors = "actors page";

    /// <exception cref="CorpusFormatException">A page is not as the format says.</exception>
    public static CorpusData Read(DataPage actors, DataPage[] reports)
    {
        var actorsById = ReadActors(actors);
        var reportsById = new SortedDictionary<string, ReportData>(StringComparer.Ordinal);
        for (var i = 0; i < reports.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(reports[i], nameof(reports));
            var name = string.Create(CultureInfo.InvariantCulture, $"report page {i + 1}");
            ReadReports(reports[i], name, actorsById, reportsById);
        }

        return new CorpusData([.. actorsById.Values], [.. reportsById.Values]);
    }

    private static SortedDictionary<string, ActorData> ReadActors(DataPage page)
    {
        var actors = new SortedDictionary<string, ActorData>(StringComparer.Ordinal);
        var organizations = new List<(string Id, int Row)>();
        var rows = new PageRows(page(), Actors, PageFormat.ActorsPage);
        var more = rows.Next();
        while (more)
        {
            var number = rows.Number;
            if (rows.Code != PageFormat.Actor)
            {
                throw rows.Malformed("an actor was expected");
            }

            rows.Expect(5);
            var actor = new ActorData(
                rows.Text(1),
                rows.Text(3),
                (ActorKind)rows.Word(2, PageFormat.ActorKinds),
                [],
                rows.Optional(4)
            );
            if (!actors.TryAdd(actor.Id, actor))
            {
                throw rows.Malformed($"there is another actor with the id '{actor.Id}'");
            }

            var aliases = new List<string>();
            while ((more = rows.Next()) && rows.Code == PageFormat.Alias)
            {
                rows.Expect(2);
                aliases.Add(rows.Text(1));
            }

            var affiliations = new List<CuratedAffiliationData>();
            while (more && rows.Code == PageFormat.Affiliation)
            {
                rows.Expect(3);
                affiliations.Add(new CuratedAffiliationData(rows.Text(1), rows.Optional(2)));
                organizations.Add((rows.Text(1), rows.Number));
                more = rows.Next();
            }

            if (aliases.Count + affiliations.Count > 0)
            {
                actors[actor.Id] = actor with { Aliases = [.. aliases], Affiliations = [.. affiliations] };
            }
        }

        // An actor may stand before its organization.
        foreach (var (organization, row) in organizations.Where(one => !actors.ContainsKey(one.Id)))
        {
            throw new CorpusFormatException(Actors, row, $"there is no actor with the id '{organization}'");
        }

        return actors;
    }

    private static void ReadReports(
        DataPage page,
        string name,
        SortedDictionary<string, ActorData> actors,
        SortedDictionary<string, ReportData> reports
    )
    {
        var rows = new PageRows(page(), name, PageFormat.ReportsPage);
        var more = rows.Next();
        while (more)
        {
            var number = rows.Number;
            var report = new ReportReader(page, actors).Read(ref rows, out more);
            if (!reports.TryAdd(report.Id, report))
            {
                throw new CorpusFormatException(name, number, $"there is another report with the id '{report.Id}'");
            }
        }
    }
}
