namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>The closed classes of English: they bound phrases and are never part of a name's first word.</summary>
internal static class FunctionWords
{
    public static readonly WordTable Determiners = new(
        "the a an this that these those his her its their our my your some any each every no another other both all many several few most such numerous various certain one two three four five six seven eight nine ten dozens hundreds"
    );

    public static readonly WordTable Possessives = new("his her its their our my your");

    public static readonly WordTable Prepositions = new(
        "of in on at by for from to with without within into onto over under above below between among amid against about across after before behind beyond near through throughout toward towards during since until till upon via per regarding concerning despite except like unlike along alongside around as than inside outside off out up down following including starting due because thanks aboard"
    );

    public static readonly WordTable Conjunctions = new(
        "and or but nor yet so while whereas although though because if unless whether when whenever where wherever once since as than that which who whom whose what why how lest"
    );

    public static readonly WordTable Relatives = new("who which that whom whose");

    public static readonly WordTable Auxiliaries = new(
        "is are was were be been being am has have had having do does did will would shall should can could may might must ought isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't"
    );

    public static readonly WordTable Pronouns = new(
        "he she it they him her them himself herself itself themselves i we you me us one everyone someone anyone nobody nothing everything something anything there here latter"
    );

    /// <summary>Adverbs that may stand between a subject and its verb; so may any word in -ly.</summary>
    public static readonly WordTable Adverbs = new(
        "also then later further furthermore moreover again now today yesterday tomorrow once twice more never ever always often still already just even not only earlier thereby therefore thus hence however meanwhile instead likewise too soon recently previously subsequently repeatedly reportedly allegedly separately similarly too well rather nor finally afterwards afterward thereafter nevertheless nonetheless additionally perhaps maybe indeed simply else otherwise somewhat almost nearly both either neither back together apart elsewhere lately ago overnight online publicly long much quite very most least less far"
    );

    private static readonly HashSet<string> s_all = new(
        new[] { Determiners, Prepositions, Conjunctions, Relatives, Auxiliaries, Pronouns, Adverbs }.SelectMany(table =>
            table.Words
        ),
        StringComparer.Ordinal
    );

    /// <summary>Whether a word belongs to one of the closed classes.</summary>
    public static bool Contains(string lower) => s_all.Contains(lower);

    public static bool IsAdverb(string lower) =>
        Adverbs.Contains(lower)
        || (
            lower.Length > 4
            && lower.EndsWith("ly", StringComparison.Ordinal)
            && lower
                is not (
                    "family"
                    or "ally"
                    or "assembly"
                    or "rally"
                    or "reply"
                    or "daily"
                    or "weekly"
                    or "monthly"
                    or "supply"
                    or "anomaly"
                    or "monopoly"
                    or "italy"
                    or "july"
                )
        );
}
