using SeedsSdk.Eval.Texts;

namespace SeedsSdk.Eval.Quotes;

/// <summary>A span with the places where it can stand, and its words as they are compared.</summary>
internal sealed class LocatedSpan(ISpanText span, IReadOnlyList<Span> places)
{
    /// <summary>A span lies inside another one if so much of the shorter one does.</summary>
    private const double MostOfIt = 0.9;

    private readonly Lazy<string> _words = new(() => ComparedWords.Of(span.Text ?? ""));

    public IReadOnlyList<Span> Places { get; } = places;

    public string Words => _words.Value;

    /// <summary>
    /// Intersection over union: of the code points, at the places where it is greatest; of the words, each as often as it
    /// occurs, where one of the spans stands nowhere in the text.
    /// </summary>
    public double Overlap(LocatedSpan other)
    {
        if (Places.Count == 0 || other.Places.Count == 0)
        {
            return WordOverlap(other);
        }

        var best = 0.0;
        foreach (var mine in Places)
        {
            foreach (var theirs in other.Places)
            {
                var common = mine.Common(theirs);
                if (common > 0)
                {
                    var union = Math.Max(mine.End, theirs.End) - Math.Min(mine.Start, theirs.Start);
                    best = Math.Max(best, (double)common / union);
                }
            }
        }

        return best;
    }

    /// <summary>Whether, somewhere, nearly all of the shorter one lies in the longer one.</summary>
    public bool IsNested(LocatedSpan other) =>
        Places.Any(mine =>
            other.Places.Any(theirs => mine.Common(theirs) >= MostOfIt * Math.Min(mine.Length, theirs.Length))
        );

    /// <summary>Distance of the first code points, at the places where it is least.</summary>
    public int Distance(LocatedSpan other)
    {
        const int Far = 1_000_000;
        var distances = Places.SelectMany(mine => other.Places.Select(theirs => Math.Abs(mine.Start - theirs.Start)));
        return distances.DefaultIfEmpty(Far).Min();
    }

    private double WordOverlap(LocatedSpan other)
    {
        var (mine, theirs) = (Count(Words), Count(other.Words));
        var common = mine.Sum(word => Math.Min(word.Value, theirs.GetValueOrDefault(word.Key)));
        var union = mine.Values.Sum() + theirs.Values.Sum() - common;
        return union == 0 ? 0 : (double)common / union;
    }

    private static Dictionary<string, int> Count(string words) =>
        words
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .CountBy(word => word, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
}
