using System.Text.Encodings.Web;
using WebApi.Answers;
using WebApi.Endpoints;
using WebApi.Http;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddOpenApi(ApiDescription.Configure);
builder.Services.AddProblemDetails();
builder.Services.AddResponseCompression();
builder.Services.ConfigureHttpJsonOptions(options =>
{
    options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default);

    // JSON is never part of a page here, so "Asa'ib" may stand in it as it is written.
    options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
});

var app = builder.Build();

app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseResponseCompression();
app.Use(SecurityHeaders.Add);
app.UseDefaultFiles();
app.UseStaticFiles();

app.MapOpenApi();

// The data is compiled in: an answer stays the same until the app is built again.
var api = app.MapGroup("/api").AddEndpointFilter(UnknownFilters.Refuse).AddEndpointFilter(UnchangedData.Answer);
api.MapQuotes();
api.MapStatements();
api.MapPlatforms();
api.MapActors();
api.MapReports();

app.Run();
