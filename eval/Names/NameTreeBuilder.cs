using System.Globalization;

namespace SeedsSdk.Eval.Names;

/// <summary>One tree of three levels, level by level from the left, in the form of <c>NameTrees</c>.</summary>
internal sealed class NameTreeBuilder
{
    private const int Questions = 7;

    /// <summary>A leaf of fewer pairs would remember them.</summary>
    private const int LeastInLeaf = 12;

    /// <summary>A question that sends everything to the left.</summary>
    private static readonly (int Feature, int Least) Nothing = (0, 32767);

    private readonly (int Feature, int Least)[] _questions = [.. Enumerable.Repeat(Nothing, Questions)];
    private readonly int[] _leaves = new int[Questions + 1];
    private readonly int[] _directions;
    private readonly double _rate;
    private readonly double _penalty;

    private NameTreeBuilder(int[] directions, double rate, double penalty) =>
        (_directions, _rate, _penalty) = (directions, rate, penalty);

    public static NameTreeBuilder Build(
        IReadOnlyList<NameSample> samples,
        int[] directions,
        double rate,
        double penalty
    )
    {
        var tree = new NameTreeBuilder(directions, rate, penalty);
        tree.Grow(0, samples);
        return tree;
    }

    /// <summary>What the tree adds for a pair, in thousandths.</summary>
    public int ValueOf(NameSample sample)
    {
        var at = 0;
        while (at < Questions)
        {
            at = (2 * at) + (sample.Features[_questions[at].Feature] < _questions[at].Least ? 1 : 2);
        }

        return _leaves[at - Questions];
    }

    public override string ToString() =>
        string.Join(
            " ",
            [
                .. _questions.Select(q => string.Create(CultureInfo.InvariantCulture, $"{q.Feature}:{q.Least}")),
                "|",
                .. _leaves.Select(leaf => leaf.ToString(CultureInfo.InvariantCulture)),
            ]
        );

    private void Grow(int at, IReadOnlyList<NameSample> samples)
    {
        if (at >= Questions)
        {
            _leaves[at - Questions] = (int)Math.Round(1000 * _rate * Value(Sum(samples)));
            return;
        }

        _questions[at] = Best(samples) ?? Nothing;
        var isLeft = samples.ToLookup(sample => sample.Features[_questions[at].Feature] < _questions[at].Least);
        Grow((2 * at) + 1, [.. isLeft[true]]);
        Grow((2 * at) + 2, [.. isLeft[false]]);
    }

    private (int Feature, int Least)? Best(IReadOnlyList<NameSample> samples)
    {
        var whole = Sum(samples);
        (int Feature, int Least)? best = null;
        var most = 1e-6;
        for (var feature = 0; feature < _directions.Length; feature++)
        {
            var left = (Slope: 0.0, Curvature: 0.0, Count: 0);
            foreach (
                var (least, next) in samples
                    .GroupBy(sample => sample.Features[feature])
                    .OrderBy(group => group.Key)
                    .Select(group => (group.Key, Sum([.. group])))
            )
            {
                var right = (Slope: whole.Slope - left.Slope, Curvature: whole.Curvature - left.Curvature);
                var gain = Gain(left.Slope, left.Curvature) + Gain(right.Slope, right.Curvature);
                gain -= Gain(whole.Slope, whole.Curvature);
                var rise = Value((right.Slope, right.Curvature, 0)) - Value(left);
                var isLarge = left.Count >= LeastInLeaf && samples.Count - left.Count >= LeastInLeaf;
                if (isLarge && gain > most && rise * _directions[feature] >= 0)
                {
                    (best, most) = ((feature, least), gain);
                }

                left = (left.Slope + next.Slope, left.Curvature + next.Curvature, left.Count + next.Count);
            }
        }

        return best;
    }

    private double Gain(double slope, double curvature) => slope * slope / (curvature + _penalty);

    private double Value((double Slope, double Curvature, int Count) sum) => sum.Slope / (sum.Curvature + _penalty);

    private static (double Slope, double Curvature, int Count) Sum(IReadOnlyCollection<NameSample> samples) =>
        (samples.Sum(sample => sample.Slope), samples.Sum(sample => sample.Curvature), samples.Count);
}
