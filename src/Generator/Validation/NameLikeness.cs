using SeedsSdk.Generator.Resolution;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Validation;

/// <summary>How alike two spellings of a table are: asked again after every edit, worked out once.</summary>
internal sealed class NameLikeness
{
    /// <summary>Of <see cref="NameAlignment"/>, of 100.</summary>
    private const int AlikePart = 90;

    private readonly Dictionary<(int First, int Second, bool ArePersons), double> _likeness = [];
    private readonly Dictionary<int, ulong[]> _keys = [];

    /// <summary><see cref="NameSimilarity"/>, from 0 to 1; 0 where the names are not alike side by side.</summary>
    public double Between(Spelling a, Spelling b, bool arePersons)
    {
        if (!_likeness.TryGetValue((a.Number, b.Number, arePersons), out var alike))
        {
            alike = AreSideBySide(a.Folded, b.Folded, arePersons) ? NameSimilarity.Between(a.Folded, b.Folded) : 0;
            _likeness.Add((a.Number, b.Number, arePersons), alike);
        }

        return alike;
    }

    /// <summary>Hashes of what like names share: all of their parts, and the two by which people are called.</summary>
    public ulong[] KeysOf(Spelling spelling)
    {
        if (!_keys.TryGetValue(spelling.Number, out var keys))
        {
            var parts = spelling.Folded.Parts;
            keys =
            [
                Fnv.Add(Fnv.Start, spelling.Folded.SkeletonKey),
                Fnv.Add(
                    Fnv.Add(Fnv.Add(Fnv.Start, parts[0].Skeleton), '…'),
                    parts.Length > 2 ? parts[parts.Length - 1].Skeleton : parts[1].Skeleton
                ),
            ];
            _keys.Add(spelling.Number, keys);
        }

        return keys;
    }

    /// <summary>
    /// Similarity says who may be meant; where most pairs are two it needs more: first and last part are alike in themselves.
    /// One of two people may have a middle name that the other lacks. Bodies differ in one word (the ministry of this, of
    /// that), so they may not.
    /// </summary>
    private static bool AreSideBySide(FoldedName a, FoldedName b, bool arePersons)
    {
        var names = NameComparison.Of(a, b);
        if (names.FirstsAlike < AlikePart || names.LastsAlike < AlikePart)
        {
            return false;
        }

        return arePersons
            ? names.First.Alone == 0 || names.Second.Alone == 0
            : names.First.Alone + names.Second.Alone + names.First.Generic + names.Second.Generic == 0;
    }
}
