using SeedsSdk.Generator.Extraction;

namespace SeedsSdk.Generator.Validation;

/// <summary>The words of a report's body, and its runs of so many words, each as a hash.</summary>
internal sealed class WordRuns
{
    /// <summary>In words: long enough to be rare in other reports, short enough to stand between two changed words.</summary>
    public const int Length = 6;

    /// <summary>Of how many runs a choice is.</summary>
    public const int MostChosen = 64;

    /// <summary>How many times as many are looked at, so that enough of them differ.</summary>
    private const int Spare = 2;

    /// <summary>In percent of its words, for a paragraph to be shared.</summary>
    private const int SharedOfParagraph = 60;

    private readonly bool[] _isQuoted;

    /// <summary>Behind the last word of each paragraph; a heading belongs to the paragraph below it.</summary>
    private readonly List<int> _ends = [];

    private readonly uint[] _runs;
    private HashSet<uint>? _found;

    private WordRuns(DocumentFacts facts)
    {
        var words = Words(facts, _ends);
        _isQuoted = Quoted(words, facts);
        _runs = Runs(words);
        Title = Hash(TitleOf(facts));
        Hashes = words.ConvertAll(static word => word.Hash).ToArray();
    }

    /// <summary>The title as a hash.</summary>
    public ulong Title { get; }

    public ulong[] Hashes { get; }

    public static WordRuns Of(DocumentFacts facts) => new(facts);

    /// <summary>A fair choice of a report's runs, whatever its length: those with the least hashes, in their order.</summary>
    public static uint[] Choose(DocumentFacts facts)
    {
        var runs = Runs(Words(facts, ends: null));
        if (runs.Length > MostChosen * Spare)
        {
            // Hashes are spread evenly: so many times as many as are needed lie below this.
            var limit = uint.MaxValue / (uint)runs.Length * (MostChosen * Spare);
            var least = Least(Array.FindAll(runs, run => run <= limit));
            if (least.Length == MostChosen)
            {
                return least;
            }
        }

        return Least(runs);
    }

    private static uint[] Least(uint[] runs)
    {
        Array.Sort(runs);
        var kept = 0;
        for (var i = 0; i < runs.Length && kept < MostChosen; i++)
        {
            if (kept == 0 || runs[i] != runs[kept - 1])
            {
                runs[kept++] = runs[i];
            }
        }

        return runs.AsSpan(0, kept).ToArray();
    }

    /// <summary>How many words stand in a run that the other has too.</summary>
    public SharedCount SharedWith(WordRuns other)
    {
        var others = other._found ??= [.. other._runs];
        var isShared = new bool[Hashes.Length];
        for (var (run, end) = (0, 0); run < isShared.Length; run++)
        {
            end = run < _runs.Length && others.Contains(_runs[run]) ? run + Length : end;
            isShared[run] = run < end;
        }

        var (words, plain, paragraphs) = (new Share(), new Share(), new Share());
        var i = 0;
        foreach (var end in _ends)
        {
            var paragraph = new Share();
            for (; i < end; i++)
            {
                paragraph = paragraph.With(isShared[i]);
                words = words.With(isShared[i]);
                plain = _isQuoted[i] ? plain : plain.With(isShared[i]);
            }

            paragraphs = paragraph.All == 0 ? paragraphs : paragraphs.With(paragraph.IsAtLeast(SharedOfParagraph));
        }

        return new SharedCount(words, plain, paragraphs);
    }

    private static List<FoldedWord> Words(DocumentFacts facts, List<int>? ends)
    {
        var words = new List<FoldedWord>(facts.Document.Text.Length / 5);
        foreach (var section in facts.Document.Sections)
        {
            if (section.Heading is { } heading)
            {
                FoldedWords.Read(facts.Document.Text, heading, words);
            }

            foreach (var paragraph in section.Paragraphs)
            {
                FoldedWords.Read(facts.Document.Text, paragraph, words);
                ends?.Add(words.Count);
            }
        }

        return words;
    }

    private static List<FoldedWord> TitleOf(DocumentFacts facts)
    {
        var words = new List<FoldedWord>();
        FoldedWords.Read(facts.Document.Text, facts.Document.Title, words);
        return words;
    }

    private static bool[] Quoted(List<FoldedWord> words, DocumentFacts facts)
    {
        var isQuoted = new bool[words.Count];
        foreach (var quote in facts.Quotes)
        {
            var first = words.BinarySearch(new FoldedWord(0, quote.Span.Start, 0), ByStart.Instance);
            for (var i = first < 0 ? ~first : first; i < words.Count && words[i].Start < quote.Span.End; i++)
            {
                isQuoted[i] = true;
            }
        }

        return isQuoted;
    }

    private static uint[] Runs(List<FoldedWord> words)
    {
        var runs = new uint[Math.Max(0, words.Count - Length + 1)];
        for (var i = 0; i < runs.Length; i++)
        {
            var hash = Fnv.Start;
            for (var word = i; word < i + Length; word++)
            {
                hash = Fnv.Add(hash, words[word].Hash);
            }

            runs[i] = Mixed(hash);
        }

        return runs;
    }

    private static ulong Hash(List<FoldedWord> words) =>
        words.Aggregate(Fnv.Start, static (hash, word) => Fnv.Add(hash, word.Hash));

    /// <summary>So that the least of the hashes are a choice by chance (the end of MurmurHash3).</summary>
    private static uint Mixed(ulong hash)
    {
        hash = unchecked((hash ^ (hash >> 33)) * 0xff51afd7ed558ccd);
        return (uint)(hash >> 32);
    }

    private sealed class ByStart : IComparer<FoldedWord>
    {
        public static readonly ByStart Instance = new();

        public int Compare(FoldedWord x, FoldedWord y) => x.Start.CompareTo(y.Start);
    }
}
