using System.Text;

namespace SeedsSdk.Generator.Tests.Robustness;

/// <summary>Spoils a report the way editors, converters and bad luck do. One seed, one result.</summary>
internal sealed class Mutator(int seed)
{
    private const string Marks = "\"\"\"“”«»„``''‘’'";
    private const string Odd =
        "\u00A0\u200B\u200E\u202E\u2028\u2029\u0085\u00AD\uFEFF\u0301\u0640\u0661\u5929\uFFFD\u0130\u0131\u1E9E\u2033\t\v\f[](),;:…—–-.'#@&<>\\/\u007F\u0001";

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
            : _random.Next(15) switch
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
                _ => Swap(text),
            };

    /// <summary>A lone surrogate is replaced as a decoder would.</summary>
    public static string Decoded(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private int At(string text) => _random.Next(text.Length + 1);

    private string One(string characters) => characters[_random.Next(characters.Length)].ToString();

    private string ReplaceMark(string text, string mark)
    {
        var at = text.IndexOfAny([.. Marks.Distinct()], _random.Next(text.Length));
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), mark, text.AsSpan(at + 1));
    }

    private string Overwrite(string text, string character)
    {
        var at = _random.Next(text.Length);
        return string.Concat(text.AsSpan(0, at), character, text.AsSpan(at + 1));
    }

    private string Join(string text)
    {
        var at = text.IndexOf("\n\n", _random.Next(text.Length), StringComparison.Ordinal);
        return at < 0 ? text : text.Remove(at, 2);
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
}
