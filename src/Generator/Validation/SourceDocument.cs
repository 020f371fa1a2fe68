using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Validation;

/// <summary>
/// A file as it lies on disk, for findings in it. Stages speak in offsets into the text with LF line ends; a finding
/// names the file's own offset, line and column, whatever its line ends are.
/// </summary>
/// <param name="path">The path that the compiler knows the file by.</param>
/// <param name="text">The file's own text.</param>
internal sealed class SourceDocument(string path, string text) : IEquatable<SourceDocument>
{
    private int[]? _lineStarts;
    private int[]? _carriageReturns;

    /// <summary>The path that the compiler knows the file by.</summary>
    public string Path => path;

    /// <summary>A finding about a range of the text with LF line ends.</summary>
    public Finding Find(Rule rule, TextRange range, params string[] arguments) =>
        new(rule, PlaceOf(range), EquatableArray<string>.Adopt(arguments));

    /// <summary>A finding about a range of the file's own text.</summary>
    public Finding FindAt(Rule rule, TextRange range, params string[] arguments) =>
        new(rule, PlaceAt(range), EquatableArray<string>.Adopt(arguments));

    /// <summary>A finding about the file as a whole: it shows at its beginning.</summary>
    public static Finding FindIn(string path, Rule rule, params string[] arguments) =>
        new(rule, Place.Whole(path), EquatableArray<string>.Adopt(arguments));

    /// <summary>Where a range of the text with LF line ends stands in the file.</summary>
    public Place PlaceOf(TextRange range) => PlaceAt(TextRange.FromBounds(ToFile(range.Start), ToFile(range.End)));

    /// <summary>Where a range of the file's own text stands.</summary>
    public Place PlaceAt(TextRange range)
    {
        var (line, column) = Position(range.Start);
        var (endLine, endColumn) = Position(range.End);
        return new Place(path, range, line, column, endLine, endColumn);
    }

    /// <summary>The line, as editors count, that a range of the text with LF line ends begins on.</summary>
    public string LineNumber(TextRange range) => Numbers.Text(Position(ToFile(range.Start)).Line + 1);

    public bool Equals(SourceDocument? other) => other is not null && path == other.Path && text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as SourceDocument);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(path);

    private string Text => text;

    /// <summary>The line that a range of the file's own text begins on, as editors count.</summary>
    public int LineOf(TextRange range) => Position(range.Start).Line + 1;

    /// <summary>Each pair of CR and LF is one character in the text with LF line ends.</summary>
    private int ToFile(int offset)
    {
        _carriageReturns ??= PairsOfCarriageReturn();
        var pairsBefore = Array.BinarySearch(_carriageReturns, offset);
        return offset + (pairsBefore < 0 ? ~pairsBefore : pairsBefore);
    }

    /// <summary>Where, in the text with LF line ends, each LF stands that is CR LF in the file.</summary>
    private int[] PairsOfCarriageReturn()
    {
        var pairs = new List<int>();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '\r' && text[i + 1] == '\n')
            {
                pairs.Add(i - pairs.Count);
            }
        }

        return [.. pairs];
    }

    private (int Line, int Column) Position(int offset)
    {
        _lineStarts ??= LineStarts();
        var index = Array.BinarySearch(_lineStarts, offset);
        var line = index < 0 ? ~index - 1 : index;
        return (line, offset - _lineStarts[line]);
    }

    /// <summary>The compiler's lines, which editors show: it breaks also at U+0085, U+2028 and U+2029.</summary>
    private int[] LineStarts()
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (!isPair && text[i] is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029')
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
