using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using WebApi.Queries;

namespace WebApi.Http;

/// <summary>
/// What /openapi/v1.json says beyond what the endpoints' types do. Parameters are texts there, so that every mistake gets a
/// message of ours; here callers are told what the texts have to be.
/// </summary>
internal static class ApiDescription
{
    private static readonly Dictionary<string, OpenApiSchema> Parameters = new(StringComparer.Ordinal)
    {
        ["page"] = Whole(largest: null, otherwise: 1),
        ["size"] = Whole(PageQuery.LargestSize, PageQuery.DefaultSize),
        ["from"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
        ["to"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
        ["kind"] = OneOf("direct", "fragment"),
        ["order"] = OneOf("newest", "oldest", "report"),
    };

    public static void Configure(OpenApiOptions options)
    {
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
        options.AddOperationTransformer(
            (operation, _, _) =>
            {
                foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
                {
                    parameter.Schema = Parameters.GetValueOrDefault(parameter.Name ?? "") ?? parameter.Schema;
                }

                return Task.CompletedTask;
            }
        );
    }

    private static OpenApiSchema Whole(int? largest, int otherwise) =>
        new()
        {
            Type = JsonSchemaType.Integer,
            Format = "int32",
            Minimum = "1",
            Maximum = largest?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Default = otherwise,
        };

    private static OpenApiSchema OneOf(params string[] words) =>
        new() { Type = JsonSchemaType.String, Enum = [.. words.Select(word => (JsonNode)word)] };
}
