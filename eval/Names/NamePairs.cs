namespace SeedsSdk.Eval.Names;

/// <summary>Two spellings, and whether they are one name.</summary>
/// <param name="Kind">What bears the name: <c>person</c>, <c>entity</c> ….</param>
internal sealed record NamePair(bool IsSame, string Kind, string First, string Second);

/// <summary>Reads pairs of names: <c>1</c> or <c>0</c>, kind, and two spellings on a line, apart by tabs.</summary>
internal static class NamePairs
{
    /// <exception cref="InvalidDataException">A line has another form; the message tells its number.</exception>
    public static IReadOnlyList<NamePair> Read(string path)
    {
        var pairs = new List<NamePair>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            pairs.Add(
                line.Split('\t') is [("0" or "1") and var same, var kind, var first, var second]
                    ? new NamePair(same == "1", kind, first, second)
                    : throw new InvalidDataException(
                        $"{path}({number}): 0 or 1, a kind and two names are expected, apart by tabs."
                    )
            );
        }

        return pairs;
    }
}
