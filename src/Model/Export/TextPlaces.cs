using System.Text;

namespace SeedsSdk.Export;

/// <summary>
/// Places in a report as the W3C counts them: in Unicode code points, from 0. The text is that of <see cref="Report.Text"/>.
/// Places are asked for in their order.
/// </summary>
internal sealed class TextPlaces
{
    /// <summary>Words before and behind, so that a place is found in a text that has changed.</summary>
    private const int ContextLength = 32;

    private readonly string _text;
    private int _units;
    private int _points;

    private TextPlaces(string text) => _text = text;

    /// <returns>Null where the reports were compiled without their texts.</returns>
    public static TextPlaces? Of(Report report) => report.Text is { } text ? new TextPlaces(text.AsString()) : null;

    /// <summary>The code points before an offset in UTF-16 code units.</summary>
    public int PointsBefore(int offset)
    {
        if (offset < _units)
        {
            (_units, _points) = (0, 0);
        }

        while (_units < offset)
        {
            // Half of a surrogate pair counts as the character that stands for it.
            _ = Rune.DecodeFromUtf16(_text.AsSpan(_units), out _, out var length);
            _units += length;
            _points++;
        }

        return _points;
    }

    public string Before(SourceSpan span)
    {
        var start = Math.Max(0, span.Start - ContextLength);
        start += start > 0 && char.IsLowSurrogate(_text[start]) ? 1 : 0;
        return _text[start..span.Start];
    }

    public string Behind(SourceSpan span)
    {
        var end = Math.Min(_text.Length, span.End + ContextLength);
        end -= end < _text.Length && char.IsLowSurrogate(_text[end]) ? 1 : 0;
        return _text[span.End..end];
    }
}
