using Microsoft.AspNetCore.Http.HttpResults;
using WebApi.Answers;
using WebApi.Queries;

namespace WebApi.Endpoints;

internal static class StatementEndpoints
{
    public static void MapStatements(this IEndpointRouteBuilder api)
    {
        api.MapGet("/statements", Search)
            .WithSummary("Statements with a quote that is asked for, by page.")
            .WithTags("Statements");
        api.MapGet("/timeline", Timeline)
            .WithSummary("The same statements by day, month or year, whichever is not too many.")
            .WithTags("Statements");
    }

    private static Results<Ok<Paged<StatementAnswer>>, ValidationProblem> Search(
        [AsParameters] QuoteQuery query,
        [AsParameters] OrderQuery order,
        [AsParameters] PageQuery page
    )
    {
        var asked = new Asked();
        var filter = new QuoteFilter(query, asked);
        var by = asked.Order(order.Order);
        var paging = asked.Paging(page);
        return asked.Problem is { } problem
            ? problem
            : TypedResults.Ok(paging.Of(filter.Statements(by), StatementAnswer.Of));
    }

    private static Results<Ok<TimelineAnswer>, ValidationProblem> Timeline([AsParameters] QuoteQuery query)
    {
        var asked = new Asked();
        var filter = new QuoteFilter(query, asked);
        return asked.Problem is { } problem
            ? problem
            : TypedResults.Ok(Queries.Timeline.Of(filter.Statements(QuoteOrder.Oldest)));
    }
}
