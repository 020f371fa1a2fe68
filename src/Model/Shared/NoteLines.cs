namespace SeedsSdk.Shared;

/// <summary>
/// The notes in a text, each behind its number at the beginning of a line: <c>[3] Telegram, January 26, 2024.</c> Of two
/// with the same number the first counts.
/// </summary>
internal sealed class NoteLines
{
    private readonly string _text;
    private readonly Dictionary<string, (int Start, int End)> _lines = new(StringComparer.Ordinal);

    public NoteLines(string text)
    {
        _text = text;
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            Add(start, end);
        }
    }

    /// <summary>A note up to the end of its line; null when no line begins with the number.</summary>
    public string? Of(string number) =>
        _lines.TryGetValue(number, out var line) ? _text.Substring(line.Start, line.End - line.Start) : null;

    private void Add(int start, int end)
    {
        if (_text[start] != '[')
        {
            return;
        }

        var close = _text.IndexOf(']', start, end - start);
        if (close < 0 || close + 1 >= end || _text[close + 1] != ' ')
        {
            return;
        }

        var number = _text.Substring(start + 1, close - start - 1);
        if (!_lines.ContainsKey(number))
        {
            _lines.Add(number, (close + 2, end));
        }
    }
}
