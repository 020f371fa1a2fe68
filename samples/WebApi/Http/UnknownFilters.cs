namespace WebApi.Http;

/// <summary>
/// A mistyped filter would be passed over, and an answer about everything be taken for one about little. So a name in an
/// address that no question of this API has is told.
/// </summary>
internal static class UnknownFilters
{
    private static readonly string[] Known =
    [
        "q",
        "actor",
        "report",
        "platform",
        "kind",
        "from",
        "to",
        "order",
        "name",
        "page",
        "size",
    ];

    public static ValueTask<object?> Refuse(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var unknown = context.HttpContext.Request.Query.Keys.Except(Known, StringComparer.OrdinalIgnoreCase).ToArray();
        return unknown.Length == 0
            ? next(context)
            : ValueTask.FromResult<object?>(
                TypedResults.ValidationProblem(
                    unknown.ToDictionary(
                        name => name,
                        name => new[] { $"There is no '{name}'. Known are: {string.Join(", ", Known)}." }
                    )
                )
            );
    }
}
