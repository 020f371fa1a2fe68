using System.Globalization;
using SeedsSdk.Eval.Names;

namespace SeedsSdk.Eval.Tests;

public sealed class NameTreeFittingTests
{
    [Fact]
    public void What_is_shared_speaks_for_one_and_the_same_pairs_give_the_same_rows()
    {
        var names = new[] { "Salim", "Jamil", "Nadir", "Yusri", "Shakir", "Qasim", "Talib", "Zahir" };
        var pairs = new List<NamePair>();
        foreach (var first in names)
        {
            foreach (var last in names.Where(name => name != first))
            {
                pairs.Add(new NamePair(true, "person", $"{first} {last}", $"{first} Harun {last}"));
                pairs.Add(new NamePair(false, "person", $"{first} {last}", last));
            }
        }

        var rows = NameTreeFitting.Fit(pairs);
        var root = rows[0].Split('|')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(rows, NameTreeFitting.Fit(pairs));
        Assert.True(
            int.Parse(root[0], CultureInfo.InvariantCulture) < int.Parse(root[^1], CultureInfo.InvariantCulture)
        );
    }

    [Fact]
    public void A_pair_that_a_rule_decides_teaches_nothing()
    {
        var rows = NameTreeFitting.Fit([new NamePair(false, "person", "Salim Qadir", "Salim Qadir")]);

        Assert.All(rows, row => Assert.EndsWith("| 0 0 0 0 0 0 0 0", row, StringComparison.Ordinal));
    }
}
