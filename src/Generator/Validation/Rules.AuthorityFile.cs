using static SeedsSdk.Generator.Validation.FindingSeverity;

namespace SeedsSdk.Generator.Validation;

/// <content>The authority file: 0401 to 0412.</content>
internal static partial class Rules
{
    public static readonly Rule AuthoritySyntax = new(
        "SEED0401",
        "Authority file is not valid JSON",
        "This is not valid JSON: {0}. Actors from here on are ignored",
        Error
    );

    public static readonly Rule AuthorityUnknownProperty = new(
        "SEED0402",
        "Unknown property in the authority file",
        "There is no property '{0}' here{1}. Known are: {2}",
        Warning
    );

    public static readonly Rule AuthorityUnknownKind = new(
        "SEED0403",
        "Unknown kind of actor",
        "There is no kind '{0}'{1}. Known are: {2}. The kind is taken from the reports instead",
        Warning
    );

    public static readonly Rule AuthorityNameMissing = new(
        "SEED0404",
        "Actor without a name",
        "This actor has no \"name\" and is ignored. Give it the name that it is to have everywhere",
        Error
    );

    public static readonly Rule AuthorityWrongType = new(
        "SEED0405",
        "Wrong type of value in the authority file",
        "{0}. It is ignored",
        Error
    );

    public static readonly Rule AuthorityDuplicateId = new(
        "SEED0406",
        "Two actors have the same id",
        "The id '{0}' is that of '{1}' (line {2}) already, so this actor is ignored. {3}",
        Error
    );

    public static readonly Rule AuthorityNameClaimedTwice = new(
        "SEED0407",
        "Two actors claim the same name",
        "'{0}' is a name of '{1}' (line {2}) already. Who is meant by it cannot be decided: remove one of the two",
        Warning
    );

    public static readonly Rule AuthorityFileTwice = new(
        "SEED0408",
        "More than one authority file",
        "The actors of this file are ignored: '{0}' is the authority file already. Put all actors into one file",
        Error
    );

    public static readonly Rule AuthorityMalformedId = new(
        "SEED0409",
        "Id of an actor is malformed",
        "The id '{0}' is not made of lower-case letters and digits in groups joined by '-'. '{1}' is used instead",
        Error
    );

    public static readonly Rule AuthorityPropertyTwice = new(
        "SEED0410",
        "Property is given twice",
        "The property '{0}' is given twice. The first one counts: remove the other",
        Warning
    );

    public static readonly Rule AuthorityUnknownOrganization = new(
        "SEED0411",
        "Unknown organization",
        "There is no actor with the id '{0}' in this file{1}, so this affiliation is ignored. Give the id of "
            + "one of its actors",
        Error
    );

    public static readonly Rule AuthorityCircularAffiliation = new(
        "SEED0412",
        "Circular affiliation",
        "'{0}' is part of itself: {1}. Remove one of these affiliations; this one is ignored",
        Error
    );

    private static Rule[] AuthorityFile =>
        [
            AuthoritySyntax,
            AuthorityUnknownProperty,
            AuthorityUnknownKind,
            AuthorityNameMissing,
            AuthorityWrongType,
            AuthorityDuplicateId,
            AuthorityNameClaimedTwice,
            AuthorityFileTwice,
            AuthorityMalformedId,
            AuthorityPropertyTwice,
            AuthorityUnknownOrganization,
            AuthorityCircularAffiliation,
        ];
}
