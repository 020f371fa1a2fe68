using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SeedsSdk;
using WebApi.Answers;
using WebApi.Queries;

namespace WebApi.Endpoints;

internal static class ActorEndpoints
{
    public static void MapActors(this IEndpointRouteBuilder api)
    {
        api.MapGet("/actors", Search)
            .WithSummary("Actors with what the newest reports say of them: those in most reports first.")
            .WithTags("Actors");
        api.MapGet("/actors/{id}", One)
            .WithSummary("One actor with what each report says.")
            .WithTags("Actors")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Results<Ok<Paged<ActorAnswer>>, ValidationProblem> Search(
        [FromQuery(Name = "name"), Description("A name in any spelling, or an id: everybody who may be meant.")]
            string? name,
        [FromQuery(Name = "report"), Description("Only those whom a report names: its id, with or without its date.")]
            string? report,
        [AsParameters] PageQuery page
    )
    {
        var asked = new Asked();
        var inReport = asked.Report(report);
        var paging = asked.Paging(page);
        if (asked.Problem is { } problem)
        {
            return problem;
        }

        var actors = string.IsNullOrWhiteSpace(name) ? Seeds.Actors : Seeds.Actors.FindAll(name);
        return TypedResults.Ok(
            paging.Of(
                [
                    .. from actor in actors
                    where inReport is null || actor.Reports.Contains(inReport)
                    orderby actor.Reports.Count descending, actor.Quotes.Count descending, actor.Id
                    select actor,
                ],
                ActorAnswer.InList
            )
        );
    }

    private static Results<Ok<ActorAnswer>, ProblemHttpResult> One(string id) =>
        Seeds.Actors.Find(id) is { } actor
            ? TypedResults.Ok(ActorAnswer.Whole(actor))
            : TypedResults.Problem(Unknown.Message(Seeds.Actors, id), statusCode: StatusCodes.Status404NotFound);
}
