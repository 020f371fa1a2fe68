namespace SeedsSdk.Tool.Extract;

/// <summary>A place in a text.</summary>
/// <param name="Unit">In UTF-16 code units.</param>
/// <param name="CodePoint">In Unicode code points, as most languages count.</param>
internal readonly record struct Place(int Unit, int CodePoint);

/// <summary>
/// Finds places of the text with LF line ends, which extraction works on, in the text as it was given: with its byte order
/// mark, and CR LF where it has it. It walks from one place to the next, so that all together cost one pass.
/// </summary>
internal ref struct GivenText
{
    private readonly ReadOnlySpan<char> _text;

    /// <summary>Whether places are the same in all ways of counting.</summary>
    private readonly bool _isPlain;

    private int _read;
    private int _unit;
    private int _codePoint;

    public GivenText(string text)
    {
        _text = text;
        _isPlain =
            !_text.Contains('\r') && !_text.ContainsAnyInRange('\uD800', '\uDFFF') && _text is not ['\uFEFF', ..];
        if (_text is ['\uFEFF', ..])
        {
            (_unit, _codePoint) = (1, 1);
        }
    }

    /// <param name="offset">In code units of the text with LF line ends; not less than that of the call before.</param>
    public Place MoveTo(int offset)
    {
        if (_isPlain)
        {
            return new Place(offset, offset);
        }

        for (; _read < offset; _read++)
        {
            var unit = _text[_unit];
            _codePoint += char.IsLowSurrogate(unit) ? 0 : 1;
            _unit++;
            if (unit == '\r' && _unit < _text.Length && _text[_unit] == '\n')
            {
                _codePoint++;
                _unit++;
            }
        }

        return new Place(_unit, _codePoint);
    }
}
