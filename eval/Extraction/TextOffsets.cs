namespace SeedsSdk.Eval.Extraction;

/// <summary>
/// Turns offsets of the text that was read (UTF-16 units, LF line ends, no byte order mark) into offsets of the text that
/// was given (code points).
/// </summary>
internal sealed class TextOffsets
{
    private readonly List<int> _codePoints = [];

    public TextOffsets(string given)
    {
        var point = 0;
        for (var i = 0; i < given.Length; i++)
        {
            var isPair =
                char.IsSurrogatePair(given, Math.Min(i, Math.Max(0, given.Length - 2))) && i + 1 < given.Length;
            if (isPair)
            {
                _codePoints.Add(point);
                i++;
            }

            var isDropped = (i == 0 && given[i] == '\uFEFF') || (given[i] == '\n' && i > 0 && given[i - 1] == '\r');
            if (!isDropped)
            {
                _codePoints.Add(point);
            }

            point++;
        }

        _codePoints.Add(point);
    }

    public int Of(int offset) => _codePoints[offset];
}
