using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace WebApi.Queries;

/// <summary>In which order.</summary>
internal sealed class OrderQuery
{
    [FromQuery(Name = "order"), DefaultValue("newest")]
    [Description("newest or oldest first, those without a day last; or report: as they stand in the reports.")]
    [RegularExpression("^(newest|oldest|report)$")]
    public string? Order { get; init; }
}
