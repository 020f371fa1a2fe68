using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Validation;

/// <summary>
/// The words of a report's quotes, as what tells whether another quote may have a run of them too. Of every run one part is
/// chosen by its words alone (winnowing: Schleimer, Wilkerson and Aiken, 2003), so two quotes that share a run share a part.
/// </summary>
internal sealed class QuotedWords
{
    /// <summary>In words: fewer in a row are a phrase that anybody may use.</summary>
    public const int Shortest = 8;

    /// <summary>In words: short enough that many in a run can be chosen from, long enough to be rare.</summary>
    private const int PartLength = 6;

    private readonly int[] _ends;
    private uint[]?[]? _runs;

    public QuotedWords(DocumentFacts facts)
    {
        var parts = new List<uint>();
        var words = new List<ulong>();
        _ends = new int[facts.Quotes.Count];
        for (var i = 0; i < _ends.Length; i++)
        {
            words.Clear();
            Read(facts.Document.Text, facts.Quotes[i].Span, words);
            Choose(words, parts);
            _ends[i] = parts.Count;
        }

        Parts = [.. parts];
    }

    /// <summary>Hashes of the chosen parts of all quotes.</summary>
    public uint[] Parts { get; }

    /// <summary>Which quote a part is of, by its place among <see cref="Parts"/>.</summary>
    public int QuoteOf(int part)
    {
        var index = Array.BinarySearch(_ends, part + 1);
        if (index < 0)
        {
            return ~index;
        }

        while (index > 0 && _ends[index - 1] == part + 1)
        {
            index--; // quotes behind it that have no part end there too
        }

        return index;
    }

    /// <summary>Every run of so many words of a quote, as a hash.</summary>
    public static IEnumerable<ulong> Runs(DocumentFacts facts, int quote)
    {
        var words = new List<ulong>();
        Read(facts.Document.Text, facts.Quotes[quote].Span, words);
        for (var i = 0; i + Shortest <= words.Count; i++)
        {
            yield return Hash(words, i, Shortest);
        }
    }

    /// <summary>
    /// The same runs by shorter hashes: quotes that share none of these share no run. Kept, since each edit asks for those of
    /// the same quotes again.
    /// </summary>
    /// <param name="facts">Those that this was made of.</param>
    public uint[] ShortRuns(DocumentFacts facts, int quote)
    {
        _runs ??= new uint[_ends.Length][];
        return _runs[quote] ??= [.. Runs(facts, quote).Select(Short)];
    }

    private static uint Short(ulong hash) => (uint)(hash ^ (hash >> 32));

    private static void Choose(List<ulong> words, List<uint> parts)
    {
        var last = -1;
        for (var run = 0; run + Shortest <= words.Count; run++)
        {
            var (chosen, least) = (-1, uint.MaxValue);
            for (var i = run; i + PartLength <= run + Shortest; i++)
            {
                var mixed = Short(Hash(words, i, PartLength));
                if (mixed <= least)
                {
                    (chosen, least) = (i, mixed);
                }
            }

            if (chosen != last)
            {
                parts.Add(least);
                last = chosen;
            }
        }
    }

    private static ulong Hash(List<ulong> words, int start, int length)
    {
        var hash = Fnv.Start;
        for (var i = start; i < start + length; i++)
        {
            hash = Fnv.Add(hash, words[i]);
        }

        return hash;
    }

    private static void Read(string text, TextRange span, List<ulong> words)
    {
        var (hash, isWord) = (Fnv.Start, false);
        for (var i = span.Start; i <= span.End; i++)
        {
            var c = i < span.End ? text[i] : ' ';
            if (char.IsLetterOrDigit(c))
            {
                (hash, isWord) = (Fnv.Add(hash, char.ToLowerInvariant(c)), true);
            }
            else if (isWord && !Apostrophes.Is(c))
            {
                words.Add(hash);
                (hash, isWord) = (Fnv.Start, false);
            }
        }
    }
}
