using Microsoft.Net.Http.Headers;
using SeedsSdk;

namespace WebApi.Http;

/// <summary>
/// Tells a caller who has the answer already that it is still right. Compiled data changes with its assembly only, so the
/// ids that the compiler gave to that assembly and to this one are the version of every answer.
/// </summary>
internal static class UnchangedData
{
    private static readonly EntityTagHeaderValue Version = new(
        $"\"{typeof(Seeds).Module.ModuleVersionId:N}{typeof(UnchangedData).Module.ModuleVersionId:N}\"",
        isWeak: true
    );

    public static async ValueTask<object?> Answer(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var known = http.Request.GetTypedHeaders().IfNoneMatch;
        if (known.Any(tag => tag.Compare(Version, useStrongComparison: false)))
        {
            Describe(http.Response);
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var result = await next(context);
        if (Unwrapped(result) is IStatusCodeHttpResult { StatusCode: null or StatusCodes.Status200OK })
        {
            Describe(http.Response);
        }

        return result;
    }

    private static void Describe(HttpResponse response)
    {
        var headers = response.GetTypedHeaders();
        headers.ETag = Version;

        // Kept by anybody, and asked about each time: a new build shows at once.
        headers.CacheControl = new CacheControlHeaderValue { Public = true, NoCache = true };
    }

    private static object? Unwrapped(object? result) => result is INestedHttpResult nested ? nested.Result : result;
}
