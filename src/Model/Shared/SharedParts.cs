namespace SeedsSdk.Shared;

/// <summary>The parts that two names have in common. What a pair tells is what the more common of the two does.</summary>
/// <param name="Weight">How much they tell together, times how alike they are, of 100.</param>
/// <param name="Telling">How alike the telling ones are, of 100 each, together.</param>
/// <param name="Common">How alike the common ones are, of 100 each, together.</param>
/// <param name="Generic">How many are generic.</param>
/// <param name="Count">How many are telling or common.</param>
/// <param name="Least">How alike the least alike of these are, of 100; 100 when there is none.</param>
internal readonly record struct SharedParts(int Weight, int Telling, int Common, int Generic, int Count, int Least)
{
    public static SharedParts Of(NamePart[] a, NamePart[] b, ReadOnlySpan<int> inB, ReadOnlySpan<int> alike)
    {
        var (weight, telling, common, generic, count, least) = (0, 0, 0, 0, 0, 100);
        for (var i = 0; i < Math.Min(a.Length, NameAlignment.MostParts); i++)
        {
            if (inB[i] < 0)
            {
                continue;
            }

            var kind = (NamePartKind)Math.Max((int)a[i].Kind, (int)b[inB[i]].Kind);
            weight += alike[i] * NameSide.WeightOf(kind);
            if (kind == NamePartKind.Generic)
            {
                generic++;
                continue;
            }

            telling += kind == NamePartKind.Telling ? alike[i] : 0;
            common += kind == NamePartKind.Common ? alike[i] : 0;
            count++;
            least = Math.Min(least, alike[i]);
        }

        return new SharedParts(weight, telling, common, generic, count, least);
    }
}
