using SeedsSdk.Eval.Texts;

namespace SeedsSdk.Eval.Quotes;

/// <summary>A half-open range of code points.</summary>
internal readonly record struct Span(int Start, int End)
{
    public int Length => End - Start;

    /// <summary>How many code points two ranges have in common; negative where there is a gap.</summary>
    public int Common(Span other) => Math.Min(End, other.End) - Math.Max(Start, other.Start);
}

/// <summary>
/// Finds where spans stand in a text. Offsets count where the words there are the span's; otherwise every place counts
/// where the letters of its words stand, whole words first. Ranges begin and end with a letter or a number.
/// </summary>
internal sealed class SpanLocator(CodePoints text)
{
    /// <summary>Words that stand in more places say little about where they were found.</summary>
    private const int MostPlaces = 200;

    private readonly SquashedText _squashed = text.Squash();

    /// <returns>The places where the span can stand; none where its words are not in the text.</returns>
    public IReadOnlyList<Span> Locate(ISpanText span)
    {
        var letters = SquashedText.Of(span.Text ?? "");
        IEnumerable<Span> places = [];
        if (AtOffsets(span, letters) is { } given)
        {
            places = [given];
        }
        else if (letters.Length > 0)
        {
            var found = Search(letters);
            var words = found.FindAll(IsWholeWords);
            places = words.Count > 0 ? words : found;
        }

        return [.. places.Select(Trim).Where(place => place.Length > 0)];
    }

    private Span? AtOffsets(ISpanText span, string letters) =>
        span is { Start: { } start, End: { } end }
        && start >= 0
        && start < end
        && end <= text.Length
        && (letters.Length == 0 || letters == text.Squash(start, end))
            ? new Span(start, end)
            : null;

    private List<Span> Search(string letters)
    {
        var places = new List<Span>();
        var all = _squashed.Letters;
        for (
            var i = all.IndexOf(letters, StringComparison.Ordinal);
            i >= 0 && places.Count < MostPlaces;
            i = all.IndexOf(letters, i + 1, StringComparison.Ordinal)
        )
        {
            places.Add(new Span(_squashed.PlaceOf(i), _squashed.PlaceOf(i + letters.Length - 1) + 1));
        }

        return places;
    }

    private bool IsWholeWords(Span place) =>
        !(place.Start > 0 && text.IsLetterOrNumber(place.Start - 1))
        && !(place.End < text.Length && text.IsLetterOrNumber(place.End));

    private Span Trim(Span place)
    {
        var (start, end) = (place.Start, place.End);
        while (start < end && !text.IsLetterOrNumber(start))
        {
            start++;
        }

        while (end > start && !text.IsLetterOrNumber(end - 1))
        {
            end--;
        }

        return new Span(start, end);
    }
}
