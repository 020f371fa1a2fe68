using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Extraction.Text;

/// <summary>A quotation mark without its other half.</summary>
/// <param name="Opens">Whether nothing closes what it opens; else nothing opens what it closes.</param>
internal readonly record struct UnpairedMark(TextRange Range, bool Opens);
