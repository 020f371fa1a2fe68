using SeedsSdk.Shared;

namespace SeedsSdk.Eval.Names;

/// <summary>
/// Fits the trees of <c>NameTrees</c> to pairs of names: gradient boosting for the logistic loss (Friedman 2001), each
/// tree three questions deep, a feature asked only in its <see cref="Directions"/>. Nothing is random.
/// </summary>
internal static class NameTreeFitting
{
    private const int Trees = 100;

    private const double Rate = 0.1;

    /// <summary>Of the square of a leaf's value.</summary>
    private const double Penalty = 2;

    /// <summary>The directions, in the order of <c>NameFeatures.Labels</c>: more of it makes two names more alike, less, or either.</summary>
    private static readonly int[] Directions = [1, 1, 1, 1, -1, -1, -1, -1, 0, 1, -1, 1, 1, 0, 0, 0, 1];

    /// <summary>The rows of <c>NameTrees</c>. Pairs that a rule decides are left out.</summary>
    public static IReadOnlyList<string> Fit(IReadOnlyList<NamePair> pairs)
    {
        var samples = pairs
            .Select(pair => (pair.IsSame, Features: Features(FoldedName.Of(pair.First), FoldedName.Of(pair.Second))))
            .Where(pair => pair.Features.Length > 0)
            .Select(pair => new NameSample(pair.Features, pair.IsSame))
            .ToArray();
        var rows = new List<string>();
        for (var i = 0; i < Trees; i++)
        {
            foreach (var sample in samples)
            {
                sample.Prepare();
            }

            var tree = NameTreeBuilder.Build(samples, Directions, Rate, Penalty);
            foreach (var sample in samples)
            {
                sample.Score += tree.ValueOf(sample) / 1000.0;
            }

            rows.Add(tree.ToString());
        }

        return rows;
    }

    private static int[] Features(FoldedName first, FoldedName second)
    {
        if (NameSimilarity.ByRule(first, second, out var names) is not null)
        {
            return [];
        }

        var features = new int[NameFeatures.Labels.Length];
        NameFeatures.Of(first, second, names, features);
        return features;
    }
}
