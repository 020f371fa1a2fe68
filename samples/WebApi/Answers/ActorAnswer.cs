using SeedsSdk;

namespace WebApi.Answers;

/// <summary>An actor across reports.</summary>
/// <param name="Aliases">Every other spelling and name.</param>
/// <param name="Roles">Roles that no report states, but the authority file.</param>
/// <param name="InReports">How many reports name the actor.</param>
/// <param name="Reports">What the newest of them say; all of them when one actor is asked for.</param>
internal sealed record ActorAnswer(
    string Id,
    string Name,
    string Kind,
    string? Description,
    IReadOnlyList<string> Aliases,
    RoleAnswer[] Roles,
    int Quotes,
    int InReports,
    ActorInReport[] Reports
)
{
    private const int ShownInList = 5;

    public static ActorAnswer InList(Actor actor) => Of(actor, ShownInList);

    public static ActorAnswer Whole(Actor actor) => Of(actor, int.MaxValue);

    private static ActorAnswer Of(Actor actor, int reports)
    {
        var quotes = actor.Quotes.CountBy(quote => quote.Report).ToDictionary();
        var roles = actor.Affiliations.ToLookup(affiliation => affiliation.Report, RoleAnswer.Of);
        return new ActorAnswer(
            actor.Id,
            actor.Name,
            Word.Of(actor.Kind),
            actor.Description,
            actor.Aliases,
            [.. roles[null]],
            actor.Quotes.Count,
            actor.Reports.Count,
            [
                .. actor
                    .Reports.TakeLast(reports)
                    .Select(report => new ActorInReport(
                        report.Id,
                        report.Date,
                        quotes.GetValueOrDefault(report),
                        [.. roles[report]]
                    )),
            ]
        );
    }
}

/// <summary>An actor in one report.</summary>
/// <param name="Quotes">How often the report quotes the actor; 0 for one whom it only names.</param>
internal sealed record ActorInReport(string Id, DateOnly? Date, int Quotes, RoleAnswer[] Roles);

/// <summary>What an actor is in an organization.</summary>
internal sealed record RoleAnswer(string? Role, ActorRef? Organization)
{
    public static RoleAnswer Of(Affiliation affiliation) =>
        new(affiliation.Role, ActorRef.OfOptional(affiliation.Organization));
}
