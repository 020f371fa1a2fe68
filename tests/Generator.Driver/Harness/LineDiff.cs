using System.Text;

namespace SeedsSdk.Generator.Driver.Harness;

/// <summary>The lines that differ, as a reviewer reads them: <c>-</c> was accepted, <c>+</c> came out.</summary>
internal static class LineDiff
{
    private const int Context = 2;

    public static string Of(string old, string @new)
    {
        var (left, right) = (old.Split('\n'), @new.Split('\n'));
        var lines = Merge(left, right, Lengths(left, right)).ToArray();
        var diff = new StringBuilder();
        var last = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            var near = lines[Math.Max(0, i - Context)..Math.Min(lines.Length, i + Context + 1)];
            if (near.All(line => line.Mark == ' '))
            {
                continue;
            }

            if (i > last + 1)
            {
                diff.Append("  ⋮\n");
            }

            diff.Append("  ").Append(lines[i].Mark).Append(' ').Append(lines[i].Text).Append('\n');
            last = i;
        }

        return diff.ToString();
    }

    /// <summary>Of the longest common subsequence, from every pair of positions on.</summary>
    private static int[,] Lengths(string[] left, string[] right)
    {
        var lengths = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                lengths[i, j] =
                    left[i] == right[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    private static IEnumerable<(char Mark, string Text)> Merge(string[] left, string[] right, int[,] lengths)
    {
        var (i, j) = (0, 0);
        while (i < left.Length || j < right.Length)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
            {
                yield return (' ', left[i]);
                (i, j) = (i + 1, j + 1);
            }
            else if (j == right.Length || (i < left.Length && lengths[i + 1, j] >= lengths[i, j + 1]))
            {
                yield return ('-', left[i++]);
            }
            else
            {
                yield return ('+', right[j++]);
            }
        }
    }
}
