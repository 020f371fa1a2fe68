using static SeedsSdk.Generator.Validation.FindingSeverity;

namespace SeedsSdk.Generator.Validation;

/// <summary>
/// Every rule there is: the one place for its number, words and severity. Numbers are by subject: 00xx files and
/// settings, 01xx a report's structure, 04xx actors and the authority file. A number is never used twice.
/// </summary>
internal static class Rules
{
    // Files and settings.

    public static readonly Rule BrokenEncoding = new(
        "SEED0001",
        "Document is not valid UTF-8",
        "This document cannot be read as UTF-8: {0}. Save it as UTF-8; what was lost must be put back by hand",
        Error
    );

    public static readonly Rule EmptyDocument = new(
        "SEED0002",
        "Document is empty",
        "This file has no text and is left out. Write it, or remove the file",
        Error
    );

    public static readonly Rule DocumentTooLarge = new(
        "SEED0003",
        "Document is too large",
        "This document has {0} characters and is left out: the limit is {1}. Split it into several reports",
        Error
    );

    public static readonly Rule OtherUnicodeEncoding = new(
        "SEED0004",
        "Document is not encoded in UTF-8",
        "This document is encoded in {0}. It was read, but reports are kept in UTF-8: save it as UTF-8",
        Warning
    );

    public static readonly Rule LanguageVersionTooOld = new(
        "SEED0005",
        "C# is too old for the generated code",
        "The reports were not compiled: the generated code needs C# 11 or later, and this project uses C# {0}. "
            + "Remove <LangVersion> from the project, or set it to 11 or later, and target net8.0 or later",
        Error
    );

    public static readonly Rule MalformedSetting = new(
        "SEED0006",
        "Setting is not understood",
        "The property {0} is '{1}', which is not {2}. '{3}' is used instead",
        Error
    );

    public static readonly Rule SameStem = new(
        "SEED0007",
        "Two documents have the same name",
        "The file name of this document gives the same report id as that of '{0}'. Both ids were given their folder "
            + "or a number ('{1}' here). Rename one of the files, so that ids stay short and never change",
        Warning
    );

    public static readonly Rule InternalFailure = new(
        "SEED0008",
        "Internal failure",
        "{0} could not be compiled because of a defect in SeedsSdk ({1}) and is left out; everything else was "
            + "compiled. Please report this, with the document if you can",
        Error
    );

    // Structure of a report.

    public static readonly Rule NoTitle = new(
        "SEED0101",
        "Report has no title",
        "This report has no title. Put it on the first line, by itself",
        Warning
    );

    public static readonly Rule NoDate = new(
        "SEED0102",
        "Report has no date",
        "This report has no date, so dates like 'on January 26' in it have no year. "
            + "Put the date on a line of its own after the title, like 'January 29, 2024'",
        Warning
    );

    public static readonly Rule TextLeftOut = new(
        "SEED0103",
        "Quotations are left out",
        "This line is taken for no part of the report ({0}), and the quotations from here on are left out. "
            + "If it belongs to the report, {1}",
        Warning
    );

    public static readonly Rule UnclosedQuotation = new(
        "SEED0104",
        "Quotation is not closed",
        "Nothing closes the quotation that begins here, so what follows is no quote. Put the closing mark "
            + "behind its last word, or open the next paragraph with a mark if the quotation goes on there",
        Warning
    );

    // Actors and the authority file.

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
        "{0} must be {1}, and is {2}. It is ignored",
        Error
    );

    public static readonly Rule AuthorityDuplicateId = new(
        "SEED0406",
        "Two actors have the same id",
        "The id '{0}' is that of '{1}' (line {2}) already, so this actor is ignored. Give one of them another \"id\"",
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

    /// <summary>All rules, in the order of their numbers.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        BrokenEncoding,
        EmptyDocument,
        DocumentTooLarge,
        OtherUnicodeEncoding,
        LanguageVersionTooOld,
        MalformedSetting,
        SameStem,
        InternalFailure,
        NoTitle,
        NoDate,
        TextLeftOut,
        UnclosedQuotation,
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
    ];
}
