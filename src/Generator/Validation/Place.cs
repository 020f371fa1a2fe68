using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Validation;

/// <summary>A place in a file, as editors count. The whole file is its beginning, the whole project has no path.</summary>
/// <param name="Path">The path that the compiler knows the file by; empty for what lies in no file.</param>
/// <param name="Range">In characters of the file's own text, whatever its line ends.</param>
/// <param name="Line">Zero-based; likewise the column.</param>
internal sealed record Place(string Path, TextRange Range, int Line, int Column, int EndLine, int EndColumn)
{
    public static Place Project { get; } = Whole(string.Empty);

    public static Place Whole(string path) => new(path, default, 0, 0, 0, 0);
}
