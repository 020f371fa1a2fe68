namespace SeedsSdk.Store;

/// <summary>A place in a report's text.</summary>
/// <param name="Offset">In UTF-16 code units, from 0.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">In UTF-16 code units, from 1.</param>
internal readonly record struct TextPosition(int Offset, int Line, int Column)
{
    public static TextPosition Start { get; } = new(0, 1, 1);

    public TextPosition Add(int units) => new(Offset + units, Line, Column + units);

    public TextPosition NextLine() => new(Offset + 1, Line + 1, 1);

    /// <summary>Behind a text of a length, a number of line ends, and units behind the last of these.</summary>
    public TextPosition Skip(int length, int lines, int units) =>
        new(Offset + length, Line + lines, lines == 0 ? Column + length : units + 1);
}
