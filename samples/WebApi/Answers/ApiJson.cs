using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace WebApi.Answers;

/// <summary>How answers become JSON: code that is made at compile time, so that a trimmed app has it.</summary>
[JsonSerializable(typeof(Paged<QuoteAnswer>))]
[JsonSerializable(typeof(Paged<StatementAnswer>))]
[JsonSerializable(typeof(Paged<ActorAnswer>))]
[JsonSerializable(typeof(Paged<ReportAnswer>))]
[JsonSerializable(typeof(WholeReportAnswer))]
[JsonSerializable(typeof(TimelineAnswer))]
[JsonSerializable(typeof(PlatformTableAnswer))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(HttpValidationProblemDetails))]
internal sealed partial class ApiJson : JsonSerializerContext;
