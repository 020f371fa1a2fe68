using FsCheck;
using FsCheck.Fluent;

namespace SeedsSdk.Generator.Tests.Robustness.Properties;

/// <summary>Plans at random, and what they can be written with.</summary>
internal static class Plans
{
    public static readonly string[] Names =
    [
        "Tor Haug",
        "Nadia Berrada",
        "Idris Kalu",
        "Marta Oberlin",
        "Henning Rosse",
        "Regina Soto",
        "Pavel Drozd",
        "Lucia Ferrante",
    ];

    public static readonly (string Opening, string Closing)[] Marks =
    [
        ("\"", "\""),
        ("“", "”"),
        ("«", "»"),
        ("„", "“"),
        ("„", "”"),
        ("``", "''"),
        ("‘", "’"),
    ];

    public static Arbitrary<Plan> Any { get; } = Arb.From(Of(Sentence, 5), plan => plan.Shorter());

    private static Gen<PlannedSentence> Sentence =>
        from isSaid in Gen.Choose(0, 2)
        from shape in Gen.Elements(Shape.All.AsEnumerable())
        from name in Gen.Choose(0, Names.Length - 1)
        from words in Gen.Choose(0, (isSaid > 0 ? Plan.Clauses : Plan.PlainSentences) - 1)
        select new PlannedSentence(isSaid > 0 ? shape : null, name, words);

    private static Gen<Plan> Of(Gen<PlannedSentence> sentence, int longest) =>
        from paragraphs in Gen.Choose(1, longest)
        from sentences in sentence.ArrayOf(3).ArrayOf(paragraphs)
        from lengths in Gen.Choose(1, 3).ArrayOf(paragraphs)
        select new Plan([.. sentences.Zip(lengths, (paragraph, length) => paragraph[..length])]);
}
