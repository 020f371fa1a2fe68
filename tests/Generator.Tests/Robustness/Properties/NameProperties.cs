using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Tests.Robustness.Properties;

/// <summary>Whether two names may be one does not depend on which comes first.</summary>
public sealed class NameProperties
{
    private static readonly string[] s_parts =
    [
        .. "Abu|'Ali|Ali|Al-Askari|al-'Askari|Askari|Tor|Haug|Haugg|Qais|Kays|Khazali|Al|al|the|The|bin|ibn|Abd|Abdul|Abdel-Rahman|U.N.|UN|of|&|and|Union|Ministry|Mohammed|Muhammad|Mehmet|Ḥasan|Hassan|Ørsted|Straße|İzmir|ISI|محمد|🚢|-|'|\"|(|)|1|2nd|\u0301|\u00A0".Split(
            '|'
        ),
    ];

    private static readonly Arbitrary<(Pieces A, Pieces B)> s_pairs = Arb.From(
        from a in Gen.Elements(s_parts.AsEnumerable()).ListOf()
        from b in Gen.Elements(s_parts.AsEnumerable()).ListOf()
        select (new Pieces([.. a], " "), new Pieces([.. b], " ")),
        pair =>
            pair.Item1.Shorter().Select(a => (a, pair.Item2)).Concat(pair.Item2.Shorter().Select(b => (pair.Item1, b)))
    );

    [Fact]
    public void A_name_is_itself() =>
        Property.Holds(
            s_pairs,
            pair =>
            {
                var name = pair.A.ToString();
                var folded = FoldedName.Of(name);
                Assert.Equal(folded.Folded.Length == 0 ? 0 : 1, NameSimilarity.Between(folded, folded));
                Assert.Equal(folded.Folded.Length > 0, NameFolding.Matches(name, name));
            },
            1000
        );

    /// <summary>But for the last bits: what is shared is added up in another order.</summary>
    [Fact]
    public void Two_names_are_as_alike_as_the_other_way_round() =>
        Property.Holds(
            s_pairs,
            pair =>
            {
                var (a, b) = (FoldedName.Of(pair.A.ToString()), FoldedName.Of(pair.B.ToString()));
                var alike = NameSimilarity.Between(a, b);
                Assert.Equal(alike, NameSimilarity.Between(b, a), 1e-12);
                Assert.InRange(alike, 0, 1);
            },
            3000
        );

    [Fact]
    public void Case_and_an_article_in_front_do_not_count() =>
        Property.Holds(
            s_pairs,
            pair =>
            {
                var name = WithoutArticle(pair.A);
                Assert.Equal(NameFolding.Fold(name), NameFolding.Fold(name.ToLowerInvariant()));
                Assert.Equal(NameFolding.Fold(name + " Port"), NameFolding.Fold("The " + name + " Port"));
            },
            1000
        );

    [Fact]
    public void What_is_folded_stays_as_it_is() =>
        Property.Holds(
            s_pairs,
            pair =>
            {
                var folded = NameFolding.Fold(WithoutArticle(pair.A));
                Assert.Equal(folded, NameFolding.Fold(folded));
            },
            1000
        );

    /// <summary>One article in front is taken off, and no second one.</summary>
    private static string WithoutArticle(Pieces pieces) =>
        (pieces with { Parts = [.. pieces.Parts.Where(part => part is not ("the" or "The"))] }).ToString();

    [Fact]
    public void Nobody_is_asked_for_a_culture() =>
        Property.Holds(
            s_pairs,
            pair =>
            {
                var expected = Everything(pair);
                Assert.Equal(expected, NoCulture.In(() => Everything(pair)));
            }
        );

    private static string Everything((Pieces A, Pieces B) pair)
    {
        var (a, b) = (FoldedName.Of(pair.A.ToString()), FoldedName.Of(pair.B.ToString()));
        var alike = BitConverter.DoubleToInt64Bits(NameSimilarity.Between(a, b));
        return string.Join(
            '|',
            a.Folded,
            a.SkeletonKey,
            b.Folded,
            b.SkeletonKey,
            alike.ToString("x16", CultureInfo.InvariantCulture)
        );
    }
}
