using SeedsSdk;

namespace QuickStart.Questions;

internal static class ActorsThenAndNow
{
    public static void Show()
    {
        // Reports are members too: misspell one, or rename its file, and this does not compile.
        var then = Seeds.Reports.DiyalaAttack;
        var now = Seeds.Reports.CoalitionTalks;

        // An actor is one object in both reports, however each spells the name, so plain set logic works.
        var answers =
            from actor in then.Actors.Intersect(now.Actors)
            orderby actor.Affiliations.Count descending, actor.Name
            select new[] { actor.Name, In(then, actor), In(now, actor) };

        Page.Show("Who appears in both reports, as what?", ["Actor", $"{then.Date:yyyy}", $"{now.Date:yyyy}"], answers);
    }

    /// <summary>A role is what one report says on its day. Whoever has none is there for his words, or in passing.</summary>
    private static string In(Report report, Actor actor)
    {
        var roles =
            from affiliation in actor.Affiliations
            where affiliation.Report == report
            select string.Join(", ", new[] { affiliation.Role, affiliation.Organization?.Name }.OfType<string>());
        var quotes = report.Quotes.Count(quote => quote.IsBy(actor));

        return string.Join("; ", [.. roles, quotes > 0 ? $"quoted {quotes}x" : "not quoted"]);
    }
}
