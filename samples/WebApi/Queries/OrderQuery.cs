using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace WebApi.Queries;

/// <summary>In which order.</summary>
internal sealed class OrderQuery
{
    [FromQuery(Name = "order")]
    [Description("newest or oldest first, those without a day last; or report: as they stand in the reports.")]
    public string? Order { get; init; }
}
