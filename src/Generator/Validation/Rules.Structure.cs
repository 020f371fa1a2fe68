using static SeedsSdk.Generator.Validation.FindingSeverity;

namespace SeedsSdk.Generator.Validation;

/// <content>Structure of a report: 01xx.</content>
internal static partial class Rules
{
    public static readonly Rule NoTitle = new(
        "SEED0101",
        "Report has no title",
        "This report has no title. Put it on the first line, by itself",
        Warning
    );

    public static readonly Rule NoDate = new(
        "SEED0102",
        "Report has no date",
        "This report has no date{0}, so dates like 'on January 26' in it have no year. "
            + "Put the date on a line of its own after the title, like 'January 29, 2024'",
        Warning
    );

    public static readonly Rule TextLeftOut = new(
        "SEED0103",
        "Quotations are left out",
        "This line is not read as a part of the report ({0}), and the quotations from here on are left out. "
            + "If it belongs to the report, {1}",
        Warning
    );

    public static readonly Rule ImpossibleDate = new(
        "SEED0105",
        "Date does not exist",
        "There is no such day as '{0}': {1}. Correct it",
        Warning
    );

    public static readonly Rule AmbiguousDate = new(
        "SEED0106",
        "Date is ambiguous",
        "'{0}' can mean {1} or {2}, so it is not read. Write the month as a word, like '{1}'",
        Warning
    );

    public static readonly Rule DateDisagreesWithFileName = new(
        "SEED0107",
        "Date disagrees with the file name",
        "This report is dated {0}, and its file name says {1}. Correct one of the two: the report's id comes "
            + "from the file name",
        Warning
    );

    public static readonly Rule CutOff = new(
        "SEED0108",
        "Text is cut off",
        "The text seems to be cut off here: {0}. Replace the file with the whole text{1}",
        Warning
    );

    public static readonly Rule SameReportTwice = new(
        "SEED0109",
        "Same report twice",
        "This is the same report as '{0}' ({1}), so its quotes are counted twice. Remove one of the two files",
        Warning
    );

    private static Rule[] Structure =>
        [
            NoTitle,
            NoDate,
            TextLeftOut,
            ImpossibleDate,
            AmbiguousDate,
            DateDisagreesWithFileName,
            CutOff,
            SameReportTwice,
        ];
}
