namespace SeedsSdk.Eval.Names;

/// <summary>A pair of names while trees are fitted to it.</summary>
internal sealed class NameSample(int[] features, bool isSame)
{
    public int[] Features { get; } = features;

    /// <summary>What the trees so far say: the logarithm of the odds that the two are one.</summary>
    public double Score { get; set; }

    /// <summary>The slope of the loss at <see cref="Score"/>, downwards.</summary>
    public double Slope { get; private set; }

    /// <summary>The curvature of the loss there.</summary>
    public double Curvature { get; private set; }

    public void Prepare()
    {
        var probability = 1 / (1 + Math.Exp(-Score));
        Slope = (isSame ? 1 : 0) - probability;
        Curvature = probability * (1 - probability);
    }
}
