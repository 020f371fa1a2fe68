using static SeedsSdk.Generator.Validation.FindingSeverity;

namespace SeedsSdk.Generator.Validation;

/// <content>Quotes and who said them: 03xx.</content>
internal static partial class Rules
{
    public static readonly Rule UnclosedQuotation = new(
        "SEED0301",
        "Quotation is not closed",
        "Nothing closes the quotation that begins here, so what follows is no quote. Put the closing mark "
            + "behind its last word, or open the next paragraph with a mark if the quotation goes on there",
        Warning
    );

    public static readonly Rule QuoteWithoutSpeaker = new(
        "SEED0302",
        "Quote without a speaker",
        "Nobody is known to have said “{0}”{1}. Name the speaker in this sentence, like 'A said', or remove "
            + "the marks if nobody is quoted",
        Warning
    );

    public static readonly Rule UncertainSpeaker = new(
        "SEED0303",
        "Speaker is uncertain",
        "“{1}” is attributed to {0} with a confidence of {2}, below {3}. Check it; if it is somebody else, name the "
            + "speaker in this sentence",
        Info
    );

    public static readonly Rule StatementAfterReport = new(
        "SEED0304",
        "Statement is dated after the report",
        "This statement is dated {0}, after the report itself ({1}). Correct one of the two dates",
        Warning
    );

    public static readonly Rule SameWordsTwoSpeakers = new(
        "SEED0305",
        "Same words, two speakers",
        "Here these words are said by {0}, and {3} by {2} ({1} or more words in a row are the same). Correct one "
            + "of the two, or say who quotes whom",
        Warning
    );

    public static readonly Rule UnopenedQuotation = new(
        "SEED0306",
        "Quotation is not opened",
        "Nothing opens the quotation that ends here, so its words are no quote. Put the opening mark before its "
            + "first word",
        Warning
    );

    private static Rule[] Quotes =>
        [
            UnclosedQuotation,
            QuoteWithoutSpeaker,
            UncertainSpeaker,
            StatementAfterReport,
            SameWordsTwoSpeakers,
            UnopenedQuotation,
        ];
}
