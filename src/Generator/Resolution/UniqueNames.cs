using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Resolution;

/// <summary>
/// Names that have to become distinct. All that share a name change it, so that no name depends on who came first.
/// Names that differ only by case count as one: not every language tells them apart.
/// </summary>
/// <param name="names">The names wished for.</param>
/// <param name="order">What the last resort, a number, is counted in the order of.</param>
internal sealed class UniqueNames(string[] names, Func<int, string> order)
{
    /// <summary>Gives all names that are not unique a longer form.</summary>
    public void Distinguish(Func<int, string> longer)
    {
        foreach (var group in Collisions())
        {
            foreach (var index in group)
            {
                names[index] = longer(index);
            }
        }
    }

    /// <summary>The names, numbered where nothing else told them apart.</summary>
    public EquatableArray<string> Numbered()
    {
        var taken = new HashSet<string>(names, StringComparer.OrdinalIgnoreCase);
        foreach (var group in Collisions())
        {
            var number = 1;
            foreach (var index in group.OrderBy(order, StringComparer.Ordinal).Skip(1))
            {
                string numbered;
                do
                {
                    number++;
                    numbered = names[index] + MemberNames.Border(names[index]) + Numbers.Text(number);
                } while (!taken.Add(numbered));

                names[index] = numbered;
            }
        }

        return EquatableArray<string>.Adopt(names);
    }

    private List<int[]> Collisions() => Resolution.Collisions.In(names, StringComparer.OrdinalIgnoreCase);
}
