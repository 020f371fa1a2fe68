using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Reading;

/// <summary>Markers that refer to notes, <c>[2]</c>: one to three digits. [2024] is a year; letters are editorial: [sic], [T]he.</summary>
internal static class NoteMarkers
{
    private const int MostDigits = 3;

    private static readonly IReadOnlyList<NoteMarker> s_none = [];

    public static IReadOnlyList<NoteMarker> Find(string text, TextRange range)
    {
        List<NoteMarker>? markers = null;
        for (
            var i = text.IndexOf('[', range.Start, range.Length);
            i >= 0;
            i = text.IndexOf('[', i + 1, range.End - i - 1)
        )
        {
            if (At(text, i, range.End) is { } marker)
            {
                (markers ??= []).Add(marker);
            }
        }

        return markers ?? s_none;
    }

    /// <summary>The marker that stands at a place, and ends before another one.</summary>
    public static NoteMarker? At(string text, int start, int end)
    {
        if (start >= end || text[start] != '[')
        {
            return null;
        }

        var number = 0;
        var i = start + 1;
        for (; i < end && i - start <= MostDigits && text[i] is >= '0' and <= '9'; i++)
        {
            number = (number * 10) + (text[i] - '0');
        }

        return i > start + 1 && i < end && text[i] == ']'
            ? new NoteMarker(number, TextRange.FromBounds(start, i + 1))
            : null;
    }
}
