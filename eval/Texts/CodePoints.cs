using System.Text;

namespace SeedsSdk.Eval.Texts;

/// <summary>A text by its Unicode code points: what truth files count in.</summary>
internal sealed class CodePoints
{
    private readonly Rune[] _runes;

    public CodePoints(string text) => _runes = [.. text.EnumerateRunes()];

    public int Length => _runes.Length;

    public bool IsLetterOrNumber(int index) => Unicode.IsLetterOrNumber(_runes[index]);

    public Rune this[int index] => _runes[index];

    /// <summary>The letters and numbers of a part.</summary>
    public string Squash(int start, int end) => new SquashedText(_runes.AsSpan(start, end - start)).Letters;

    public SquashedText Squash() => new(_runes);

    public string Substring(int start, int end)
    {
        var text = new StringBuilder(end - start);
        foreach (var rune in _runes.AsSpan(start, end - start))
        {
            text.Append(rune.ToString());
        }

        return text.ToString();
    }
}
