using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace WebApi.Queries;

/// <summary>Which part of a long list.</summary>
internal sealed class PageQuery
{
    public const int DefaultSize = 20;
    public const int LargestSize = 100;

    [FromQuery(Name = "page"), Description("Which page, counted from 1.")]
    public string? Page { get; init; }

    [FromQuery(Name = "size"), Description("How many on a page.")]
    public string? Size { get; init; }
}
