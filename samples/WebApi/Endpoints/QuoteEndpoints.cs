using Microsoft.AspNetCore.Http.HttpResults;
using SeedsSdk;
using WebApi.Answers;
using WebApi.Queries;

namespace WebApi.Endpoints;

internal static class QuoteEndpoints
{
    public static void MapQuotes(this IEndpointRouteBuilder api)
    {
        api.MapGet("/quotes", Search).WithSummary("Quotes beside their evidence, by page.").WithTags("Quotes");
        api.MapGet("/quotes/{id}", One)
            .WithSummary("One quote. Its id has a '#': write it as %23.")
            .WithTags("Quotes")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Results<Ok<Paged<QuoteAnswer>>, ValidationProblem> Search(
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
            : TypedResults.Ok(paging.Of(filter.Quotes().In(by), QuoteAnswer.Of));
    }

    private static Results<Ok<QuoteAnswer>, ProblemHttpResult> One(string id) =>
        Seeds.Quotes.Find(id) is { } quote
            ? TypedResults.Ok(QuoteAnswer.Of(quote))
            : TypedResults.Problem(Unknown.Message(Seeds.Quotes, id), statusCode: StatusCodes.Status404NotFound);
}
