using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using WebApi.Answers;
using WebApi.Queries;

namespace WebApi.Endpoints;

internal static class PlatformEndpoints
{
    public static void MapPlatforms(this IEndpointRouteBuilder api) =>
        api.MapGet("/platforms", Table)
            .WithSummary("Who speaks on which platform: quotes counted, for the speakers who are quoted most.")
            .WithTags("Platforms");

    private static Results<Ok<PlatformTableAnswer>, ValidationProblem> Table(
        [AsParameters] QuoteQuery query,
        [FromQuery(Name = "size"), Description("How many speakers.")] string? size
    )
    {
        var asked = new Asked();
        var filter = new QuoteFilter(query, asked);
        var paging = asked.Paging(new PageQuery { Size = size });
        return asked.Problem is { } problem ? problem : TypedResults.Ok(PlatformTable.Of(filter.Quotes(), paging.Size));
    }
}
