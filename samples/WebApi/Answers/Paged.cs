namespace WebApi.Answers;

/// <summary>One page of a list.</summary>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Page">Which page this is, counted from 1.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="Size">How many a full page has.</param>
/// <param name="Items">Those of this page; empty behind the last one.</param>
internal sealed record Paged<T>(int Total, int Page, int Pages, int Size, IReadOnlyList<T> Items);
