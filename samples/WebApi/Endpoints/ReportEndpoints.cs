using Microsoft.AspNetCore.Http.HttpResults;
using SeedsSdk;
using WebApi.Answers;
using WebApi.Queries;

namespace WebApi.Endpoints;

internal static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder api)
    {
        api.MapGet("/reports", All).WithSummary("The reports, the newest first.").WithTags("Reports");
        api.MapGet("/reports/{id}", One)
            .WithSummary("One report with its sections and notes.")
            .WithTags("Reports")
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/reports/{id}/text", Text)
            .WithSummary("The report as it was written.")
            .WithTags("Reports")
            .Produces<string>(StatusCodes.Status200OK, "text/plain")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Results<Ok<Paged<ReportAnswer>>, ValidationProblem> All([AsParameters] PageQuery page)
    {
        var asked = new Asked();
        var paging = asked.Paging(page);
        return asked.Problem is { } problem
            ? problem
            : TypedResults.Ok(
                paging.Of(
                    [.. Seeds.Reports.OrderByDescending(report => report.Date ?? DateOnly.MinValue)],
                    ReportAnswer.Of
                )
            );
    }

    private static Results<Ok<WholeReportAnswer>, ProblemHttpResult> One(string id) =>
        Seeds.Reports.Find(id) is { } report ? TypedResults.Ok(WholeReportAnswer.Of(report)) : NotFound(id);

    private static Results<ContentHttpResult, ProblemHttpResult> Text(string id)
    {
        if (Seeds.Reports.Find(id) is not { } report)
        {
            return NotFound(id);
        }

        // An app may be compiled without the texts, to be smaller.
        return report.Text is { } text
            ? TypedResults.Text(text.AsString(), "text/plain; charset=utf-8")
            : TypedResults.Problem("The texts are not compiled in.", statusCode: StatusCodes.Status404NotFound);
    }

    private static ProblemHttpResult NotFound(string id) =>
        TypedResults.Problem(Unknown.Message(Seeds.Reports, id), statusCode: StatusCodes.Status404NotFound);
}
