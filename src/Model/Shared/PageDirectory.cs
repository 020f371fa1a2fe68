namespace SeedsSdk.Shared;

/// <summary>The directory of a page, see <see cref="DirectoryFormat"/>, and how much the page holds.</summary>
internal sealed record PageDirectory(string Rows, int Reports, int Statements, int Quotes);
