namespace SeedsSdk.Robustness.Inputs;

/// <summary>What is done to marks, to words and to paragraphs.</summary>
internal sealed partial class Mutator
{
    private static readonly (string Opening, string Closing)[] s_pairs =
    [
        ("\"", "\""),
        ("“", "”"),
        ("«", "»"),
        ("„", "“"),
        ("``", "''"),
        ("‘", "’"),
    ];

    private string ReplaceMark(string text, string mark)
    {
        var at = text.IndexOfAny(s_marks, _random.Next(text.Length));
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), mark, text.AsSpan(at + 1));
    }

    private string DoubleMark(string text)
    {
        var at = text.IndexOfAny(s_marks, _random.Next(text.Length));
        return at < 0 ? text : text.Insert(at, text[at].ToString());
    }

    /// <summary>Another kind of marks in the whole text: every second mark is taken to close.</summary>
    private string OtherMarks(string text)
    {
        var (opening, closing) = s_pairs[_random.Next(s_pairs.Length)];
        var result = new System.Text.StringBuilder(text.Length);
        var isOpen = false;
        foreach (var c in text)
        {
            if (c is '"' or '“' or '”' or '«' or '»')
            {
                result.Append(isOpen ? closing : opening);
                isOpen = !isOpen;
            }
            else
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }

    private string RepeatWord(string text)
    {
        var (start, length) = Word(text);
        return string.Concat(text.AsSpan(0, start + length), " ", text.AsSpan(start));
    }

    private string DropWord(string text)
    {
        var (start, length) = Word(text);
        return text.Remove(start, length);
    }

    /// <summary>The word at or before a random place; of no length where there is none.</summary>
    private (int Start, int Length) Word(string text)
    {
        var at = _random.Next(text.Length);
        var (start, end) = (at, at);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return (start, end - start);
    }

    private string Join(string text)
    {
        var at = text.IndexOf("\n\n", _random.Next(text.Length), StringComparison.Ordinal);
        return at < 0 ? text : text.Remove(at, 2);
    }

    private string CutParagraph(string text)
    {
        var paragraphs = Paragraphs(text);
        paragraphs.RemoveAt(_random.Next(paragraphs.Count));
        return string.Join("\n\n", paragraphs);
    }

    private string RepeatParagraph(string text)
    {
        var paragraphs = Paragraphs(text);
        paragraphs.Insert(_random.Next(paragraphs.Count + 1), paragraphs[_random.Next(paragraphs.Count)]);
        return string.Join("\n\n", paragraphs);
    }

    private string SwapParagraphs(string text)
    {
        var paragraphs = Paragraphs(text);
        var (a, b) = (_random.Next(paragraphs.Count), _random.Next(paragraphs.Count));
        (paragraphs[a], paragraphs[b]) = (paragraphs[b], paragraphs[a]);
        return string.Join("\n\n", paragraphs);
    }

    private static List<string> Paragraphs(string text) => [.. text.Split("\n\n")];
}
