namespace SeedsSdk.Eval.Extraction;

/// <summary>
/// Turns offsets of the text that was read (UTF-16 units, LF line ends, no byte order mark) into offsets of the text that
/// was given (code points).
/// </summary>
internal sealed class TextOffsets
{
    private readonly List<int> _codePoints;

    public TextOffsets(string given)
    {
        _codePoints = new List<int>(given.Length + 1);
        var point = 0;
        for (int i = 0, width; i < given.Length; i += width)
        {
            width = i + 1 < given.Length && char.IsSurrogatePair(given[i], given[i + 1]) ? 2 : 1;
            if (!IsDropped(given, i))
            {
                _codePoints.AddRange(Enumerable.Repeat(point, width));
            }

            point++;
        }

        _codePoints.Add(point);
    }

    /// <exception cref="ArgumentOutOfRangeException">The text that was read is not so long.</exception>
    public int Of(int offset) => _codePoints[offset];

    /// <summary>The byte order mark, and the second half of CRLF.</summary>
    private static bool IsDropped(string given, int index) =>
        index == 0 ? given[0] == '\uFEFF' : given[index] == '\n' && given[index - 1] == '\r';
}
