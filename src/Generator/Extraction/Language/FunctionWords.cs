namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>The closed classes of English: they bound phrases and are never part of a name's first word.</summary>
internal static class FunctionWords
{
    /// <summary>What follows them is a place more often than anybody who acts.</summary>
    public static readonly WordTable PlacePrepositions = new(
        "in across near throughout around inside outside toward towards through into via beyond"
    );

    /// <summary>Words in -ly that are no adverbs.</summary>
    private static readonly WordTable s_notAdverbs = new(
        "family ally assembly rally reply daily weekly monthly supply anomaly monopoly italy july"
    );

    /// <summary>Words that say that a document is another one than the one before.</summary>
    public static readonly WordTable AnotherWords = new(
        "another second third separate subsequent later earlier previous new different further additional other"
    );

    /// <summary>They begin what may stand between two commas behind a subject.</summary>
    public static readonly WordTable ParenthesisOpeners = new(
        "who which whose whom where along including formerly known like himself itself herself or aka"
    );

    /// <summary>Right behind a noun phrase they stress it: "A herself said".</summary>
    public static readonly WordTable Reflexives = new("himself herself itself themselves");

    /// <summary>Forms of "be": they make a passive.</summary>
    public static readonly WordTable FormsOfBe = new("is are was were be been being");

    /// <summary>They begin a clause that depends on another.</summary>
    public static readonly WordTable Subordinators = new(
        "that which if because although though while when whether unless whereas where how why what whose whom as since until after before once than"
    );

    /// <summary>At the start of a sentence they begin a clause, and no object follows.</summary>
    public static readonly WordTable FrontedConjunctions = new(
        "as than that while after before since until because like"
    );

    /// <summary>They begin a clause that tells when, why or on what condition.</summary>
    public static readonly WordTable AdverbialConjunctions = new("when while after before because until once if");

    /// <summary>Prepositions that begin a clause where a noun phrase and its verb follow: "after A called".</summary>
    public static readonly WordTable ClauseConjunctions = new("after before until since because as");

    /// <summary>Prepositions behind which a verb form is a verb: "by saying", "after announcing".</summary>
    public static readonly WordTable BeforeParticiples = new(
        "by after before while without when in since from as because than for"
    );

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

    /// <summary>Before a verb they say that its act is not, or not yet: "would reject", "never answered".</summary>
    public static readonly WordTable Hypothetical = new(
        "will would shall should can could may might must ought not never cannot don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't hasn't haven't hadn't"
    );

    /// <summary>They join a clause that no verb before them reports: "A said it and B".</summary>
    public static readonly WordTable ClauseBorders = new("and but or nor while whereas although though because so");

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

    private static readonly WordTest s_isFunctionWord = new(word => s_all.Contains(word.Lower));
    private static readonly WordTest s_isAdverb = new(word => IsAdverb(word.Lower));

    /// <summary>Whether a word belongs to one of the closed classes.</summary>
    public static bool Contains(string lower) => s_all.Contains(lower);

    public static bool Contains(Word word) => s_isFunctionWord.Holds(word);

    public static bool IsAdverb(Word word) => s_isAdverb.Holds(word);

    public static bool IsAdverb(string lower) =>
        Adverbs.Contains(lower)
        || (lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal) && !s_notAdverbs.Contains(lower));
}
