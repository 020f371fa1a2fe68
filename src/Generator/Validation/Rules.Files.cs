using static SeedsSdk.Generator.Validation.FindingSeverity;

namespace SeedsSdk.Generator.Validation;

/// <content>Files and settings: 00xx.</content>
internal static partial class Rules
{
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

    public static readonly Rule InvisibleCharacter = new(
        "SEED0009",
        "Invisible or control character",
        "There is {0} here{1}. Nobody sees it, and a name with it is not the same as without. Delete it",
        Warning
    );

    public static readonly Rule Mojibake = new(
        "SEED0010",
        "Text was decoded wrongly",
        "'{0}' looks like '{1}' that was decoded wrongly{2}. Take the text from its source again, as UTF-8, or "
            + "correct it by hand",
        Warning
    );

    public static readonly Rule UnknownDocumentSetting = new(
        "SEED0011",
        "Setting for documents is not understood",
        "The setting '{0}' of .editorconfig for this document {1}. It is ignored",
        Warning
    );

    public static readonly Rule UnusedSuppression = new(
        "SEED0012",
        "Suppression suppresses nothing",
        "'{0}' in .editorconfig suppresses nothing in this document. Remove it (its reason is: {1})",
        Warning
    );

    public static readonly Rule CorpusTooLarge = new(
        "SEED0013",
        "Reports are too many for one assembly",
        "The {0} reports of this project have {1} characters together, and one assembly holds {2}. None of them was "
            + "compiled. Put this one and those behind it into another project, and merge both when the app runs",
        Error
    );

    private static Rule[] Files =>
        [
            BrokenEncoding,
            EmptyDocument,
            DocumentTooLarge,
            OtherUnicodeEncoding,
            LanguageVersionTooOld,
            MalformedSetting,
            SameStem,
            InternalFailure,
            InvisibleCharacter,
            Mojibake,
            UnknownDocumentSetting,
            UnusedSuppression,
            CorpusTooLarge,
        ];
}
