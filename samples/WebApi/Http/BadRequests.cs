using Microsoft.AspNetCore.Diagnostics;

namespace WebApi.Http;

/// <summary>What goes wrong outside our own checks, as problem details: a number that is none, and our own faults.</summary>
internal static class BadRequests
{
    public static void Explain(IApplicationBuilder app) =>
        app.Run(context =>
        {
            var failure = context.Features.Get<IExceptionHandlerFeature>()?.Error;

            // What a caller did wrong is told; what we did wrong is in the log, and nobody else's business.
            var problem = failure is BadHttpRequestException bad
                ? TypedResults.Problem(bad.Message, statusCode: bad.StatusCode)
                : TypedResults.Problem(statusCode: StatusCodes.Status500InternalServerError);
            return problem.ExecuteAsync(context);
        });
}
