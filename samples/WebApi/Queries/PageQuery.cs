using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace WebApi.Queries;

/// <summary>Which part of a long list.</summary>
internal sealed class PageQuery
{
    public const int DefaultSize = 20;
    public const int LargestSize = 100;

    [FromQuery(Name = "page"), Description("Which page, counted from 1."), Range(1, int.MaxValue), DefaultValue(1)]
    public int? Page { get; init; }

    [FromQuery(Name = "size"), Description("How many on a page."), Range(1, LargestSize), DefaultValue(DefaultSize)]
    public int? Size { get; init; }
}
