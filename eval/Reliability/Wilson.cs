namespace SeedsSdk.Eval.Reliability;

/// <summary>The score interval of a share (Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", 1927).</summary>
internal static class Wilson
{
    /// <summary>The normal quantile of a two-sided interval of 95 %.</summary>
    private const double Z = 1.959964;

    /// <summary>The lower end: the share is hardly below it. 0 where nothing was counted.</summary>
    public static double LowerBound(int right, int count)
    {
        if (count == 0)
        {
            return 0;
        }

        var share = (double)right / count;
        var centre = share + (Z * Z / (2 * count));
        var spread = Z * Math.Sqrt((share * (1 - share) / count) + (Z * Z / (4.0 * count * count)));
        return (centre - spread) / (1 + (Z * Z / count));
    }
}
