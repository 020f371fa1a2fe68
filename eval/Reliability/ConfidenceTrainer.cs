using SeedsSdk.Generator.Extraction.Discourse;

namespace SeedsSdk.Eval.Reliability;

/// <summary>
/// Fits the weights of the evidence to what was right: logistic regression with a quadratic penalty, by Newton's method
/// (Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 4.4.1).
/// </summary>
internal static class ConfidenceTrainer
{
    /// <summary>Of the squares of the weights; the base is free.</summary>
    private const double Penalty = 1;

    private const int MostSteps = 50;

    /// <summary>A step that changes no weight by more is the last one.</summary>
    private const double Precision = 1e-6;

    /// <exception cref="ArgumentException">There is nothing to learn from.</exception>
    public static ConfidenceWeights Fit(IReadOnlyCollection<JudgedQuote> quotes)
    {
        if (quotes.Count == 0)
        {
            throw new ArgumentException("No quote of the truth has a speaker in our extraction.", nameof(quotes));
        }

        var evidence = ConfidenceWeights.Evidence;
        var rows = quotes.Select(quote => (Columns: ColumnsOf(quote.Evidence, evidence), quote.IsRight)).ToArray();
        var weights = new double[evidence.Count + 1];
        for (var step = 0; step < MostSteps; step++)
        {
            var (gradient, curvature) = Derivatives(rows, weights);
            var change = Solve(curvature, gradient);
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] += change[i];
            }

            if (change.Max(Math.Abs) < Precision)
            {
                break;
            }
        }

        return new ConfidenceWeights(
            Thousandths(weights[0]),
            [.. evidence.Select((bit, i) => (bit, Thousandths(weights[i + 1])))]
        );
    }

    private static int Thousandths(double weight) => (int)Math.Round(1000 * weight, MidpointRounding.AwayFromZero);

    /// <summary>Column 0 is the base: every row has it.</summary>
    private static int[] ColumnsOf(AttributionEvidence found, IReadOnlyList<AttributionEvidence> evidence) =>
        [
            0,
            .. Enumerable
                .Range(0, evidence.Count)
                .Where(i => (found & evidence[i]) != AttributionEvidence.None)
                .Select(i => i + 1),
        ];

    private static (double[] Gradient, double[,] Curvature) Derivatives(
        (int[] Columns, bool IsRight)[] rows,
        double[] weights
    )
    {
        var gradient = new double[weights.Length];
        var curvature = new double[weights.Length, weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            gradient[i] = i == 0 ? 0 : -Penalty * weights[i];
            curvature[i, i] = i == 0 ? 1e-9 : Penalty;
        }

        foreach (var (columns, isRight) in rows)
        {
            var probability = 1 / (1 + Math.Exp(-columns.Sum(column => weights[column])));
            var error = (isRight ? 1 : 0) - probability;
            var variance = probability * (1 - probability);
            foreach (var column in columns)
            {
                gradient[column] += error;
                foreach (var other in columns)
                {
                    curvature[column, other] += variance;
                }
            }
        }

        return (gradient, curvature);
    }

    /// <summary>Gaussian elimination; the matrix is symmetric and positive definite, so no row changes its place.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        var solution = (double[])right.Clone();
        for (var pivot = 0; pivot < n; pivot++)
        {
            for (var row = pivot + 1; row < n; row++)
            {
                var factor = matrix[row, pivot] / matrix[pivot, pivot];
                for (var column = pivot; column < n; column++)
                {
                    matrix[row, column] -= factor * matrix[pivot, column];
                }

                solution[row] -= factor * solution[pivot];
            }
        }

        for (var row = n - 1; row >= 0; row--)
        {
            for (var column = row + 1; column < n; column++)
            {
                solution[row] -= matrix[row, column] * solution[column];
            }

            solution[row] /= matrix[row, row];
        }

        return solution;
    }
}
