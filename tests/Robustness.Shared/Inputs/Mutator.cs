using System.Text;

namespace SeedsSdk.Robustness.Inputs;

/// <summary>Spoils a report the way editors, converters and bad luck do. One seed, one result.</summary>
internal sealed partial class Mutator(int seed)
{
    private const string Marks = "\"\"\"“”«»„``''‘’'";
    private const string Odd =
        "\u00A0\u200B\u200E\u202E\u2028\u2029\u0085\u00AD\uFEFF\u0301\u0640\u0661\u5929\uFFFD\u0130\u0131\u1E9E\u2033\t\v\f[](),;:…—–-.'#@&<>\\/\u007F\u0001";

    private static readonly char[] s_marks = [.. Marks.Distinct()];

    // A fixed seed: the same inputs in every run.
    private readonly Random _random = new(seed);

    public string Mutate(string text)
    {
        var times = 1 + _random.Next(6);
        for (var i = 0; i < times; i++)
        {
            text = Once(text);
        }

        return text;
    }

    private string Once(string text) =>
        text.Length == 0
            ? "x"
            : _random.Next(24) switch
            {
                0 => ReplaceMark(text, ""),
                1 => ReplaceMark(text, "\"\""),
                2 => ReplaceMark(text, One(Marks)),
                3 => text.Insert(At(text), One(Marks)),
                4 => text.Insert(At(text), One(Odd)),
                5 => Overwrite(text, One(Odd + Marks)),
                6 => text.Insert(At(text), "\n\n"),
                7 => Join(text),
                8 => MoveMarker(text),
                9 => text.Insert(At(text), "\r"),
                10 => text.Replace("\n", _random.Next(2) == 0 ? "\r\n" : "\r", StringComparison.Ordinal),
                11 => Cut(text),
                12 => Repeat(text),
                13 => text.Insert(At(text), $"[{_random.Next(1200)}]"),
                14 => DoubleMark(text),
                15 => OtherMarks(text),
                16 => RepeatWord(text),
                17 => DropWord(text),
                18 => CutParagraph(text),
                19 => RepeatParagraph(text),
                20 => SwapParagraphs(text),
                21 => FlipBits(text),
                22 => text.Insert(At(text), _random.Next(2) == 0 ? "\ud83d" : "\udea2"),
                _ => Swap(text),
            };

    /// <summary>A lone surrogate is replaced as a decoder would.</summary>
    public static string Decoded(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private int At(string text) => _random.Next(text.Length + 1);

    private string One(string characters) => characters[_random.Next(characters.Length)].ToString();

    private string Overwrite(string text, string character)
    {
        var at = _random.Next(text.Length);
        return string.Concat(text.AsSpan(0, at), character, text.AsSpan(at + 1));
    }

    private string MoveMarker(string text)
    {
        var start = text.IndexOf('[', _random.Next(text.Length));
        var end = start < 0 ? -1 : text.IndexOf(']', start);
        if (end < 0)
        {
            return text;
        }

        var marker = text[start..(end + 1)];
        text = text.Remove(start, marker.Length);
        return text.Insert(At(text), marker);
    }

    private string Cut(string text)
    {
        var at = At(text);
        return text.Remove(at, Math.Min(_random.Next(400), text.Length - at));
    }

    private string Repeat(string text)
    {
        var at = At(text);
        var part = text.Substring(at, Math.Min(_random.Next(200), text.Length - at));
        return text.Insert(At(text), part);
    }

    private string Swap(string text)
    {
        var characters = text.ToCharArray();
        var (a, b) = (_random.Next(text.Length), _random.Next(text.Length));
        (characters[a], characters[b]) = (characters[b], characters[a]);
        return new string(characters);
    }

    /// <summary>Some bits of the file, as a bad disk or a wrong encoding flips them.</summary>
    private string FlipBits(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var i = _random.Next(3); i >= 0; i--)
        {
            bytes[_random.Next(bytes.Length)] ^= (byte)(1 << _random.Next(8));
        }

        return Encoding.UTF8.GetString(bytes);
    }
}
