using Microsoft.AspNetCore.OpenApi;

namespace WebApi.Http;

/// <summary>What /openapi/v1.json says of the whole.</summary>
internal static class ApiDescription
{
    public static void Configure(OpenApiOptions options) =>
        options.AddDocumentTransformer(
            (document, _, _) =>
            {
                document.Info.Title = "Who said what";
                document.Info.Version = "v1";
                document.Info.Description =
                    "Quotes, statements, actors and reports that were compiled into this app. "
                    + "A quote is what a report says that somebody said.";
                return Task.CompletedTask;
            }
        );
}
