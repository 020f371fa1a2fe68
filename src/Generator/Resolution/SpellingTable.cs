using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Resolution;

/// <summary>The spellings of a corpus, and what two of them have to do with each other: asked often, worked out once.</summary>
internal sealed class SpellingTable
{
    private readonly Dictionary<string, Spelling> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _folds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _skeletons = new(StringComparer.Ordinal);
    private readonly Dictionary<(int First, int Second), bool> _areOne = [];

    public int Count => _spellings.Count;

    public int FoldCount => _folds.Count;

    public int SkeletonCount => _skeletons.Count;

    public Spelling Of(string name)
    {
        if (!_spellings.TryGetValue(name, out var spelling))
        {
            var folded = FoldedName.Of(name);
            var skeleton = folded.SkeletonKey.Length > 0 ? NumberOf(folded.SkeletonKey, _skeletons) : -1;
            spelling = new Spelling(_spellings.Count, name, folded, NumberOf(folded.Folded, _folds), skeleton);
            _spellings.Add(name, spelling);
        }

        return spelling;
    }

    /// <summary>Whether two names are transliterations of one, and not his and hers: Mario is no spelling of Marie.</summary>
    public bool AreOne(Spelling name, Spelling other)
    {
        if (!_areOne.TryGetValue((name.Number, other.Number), out var areOne))
        {
            areOne = NameVariants.AreOne(name.Text, other.Text) && !AreHeAndShe(name, other);
            _areOne.Add((name.Number, other.Number), areOne);
        }

        return areOne;
    }

    public static bool AreHeAndShe(Spelling name, Spelling other) =>
        name.Pronoun is { } pronoun && other.Pronoun is { } second && pronoun != second;

    private static int NumberOf(string key, Dictionary<string, int> numbers)
    {
        if (!numbers.TryGetValue(key, out var number))
        {
            numbers.Add(key, number = numbers.Count);
        }

        return number;
    }
}
