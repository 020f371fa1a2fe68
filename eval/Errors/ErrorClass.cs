namespace SeedsSdk.Eval.Errors;

/// <summary>What can be wrong with a quote. Each error has one class: the first that fits.</summary>
internal enum ErrorClass
{
    /// <summary>A quote of the truth that nothing found touches.</summary>
    MissedSpan,

    /// <summary>Found words that no quote of the truth touches.</summary>
    ExtraSpan,

    /// <summary>A quote of the truth that something found touches, but does not match.</summary>
    WrongBorder,

    /// <summary>The right span without a speaker, though somebody says it.</summary>
    Nobody,

    /// <summary>The right span with a speaker, though nobody is known to say it.</summary>
    Somebody,

    /// <summary>The mention or name has words of the right one, but another head: a role for a name, an owner for what is his.</summary>
    OtherHead,

    /// <summary>A person for a body, or a body for a person.</summary>
    OtherKind,

    /// <summary>The right speaker or the one found is a pronoun, and the other is somebody else.</summary>
    Pronoun,

    /// <summary>Both stand in the quote's sentence, and the wrong one was taken.</summary>
    SameSentence,

    /// <summary>Any other wrong speaker.</summary>
    OtherSpeaker,

    /// <summary>
    /// A pronoun that is the right words, but stands for somebody else than the full name that the truth has for it. The
    /// measure counts it as right.
    /// </summary>
    PronounForOther,
}

/// <summary>The classes as they are printed and asked for.</summary>
internal static class ErrorClasses
{
    /// <summary>In the order of the table.</summary>
    public static IReadOnlyList<ErrorClass> All { get; } = Enum.GetValues<ErrorClass>();

    /// <summary>Whether the measure of <c>quotes</c> counts it.</summary>
    public static bool IsCounted(ErrorClass kind) => kind != ErrorClass.PronounForOther;

    public static string Name(ErrorClass kind) =>
        kind switch
        {
            ErrorClass.MissedSpan => "missed-span",
            ErrorClass.ExtraSpan => "extra-span",
            ErrorClass.WrongBorder => "wrong-border",
            ErrorClass.Nobody => "nobody-for-somebody",
            ErrorClass.Somebody => "somebody-for-nobody",
            ErrorClass.OtherHead => "other-head",
            ErrorClass.OtherKind => "other-kind",
            ErrorClass.Pronoun => "pronoun",
            ErrorClass.SameSentence => "same-sentence",
            ErrorClass.OtherSpeaker => "other-speaker",
            _ => "pronoun-for-other",
        };

    public static string Meaning(ErrorClass kind) =>
        kind switch
        {
            ErrorClass.MissedSpan => "a quotation that was not found",
            ErrorClass.ExtraSpan => "found words that are no quotation",
            ErrorClass.WrongBorder => "found, with other borders",
            ErrorClass.Nobody => "no speaker where somebody speaks",
            ErrorClass.Somebody => "a speaker where nobody is known to speak",
            ErrorClass.OtherHead => "words of the right speaker, another head",
            ErrorClass.OtherKind => "a person for a body, or a body for a person",
            ErrorClass.Pronoun => "one of both is a pronoun",
            ErrorClass.SameSentence => "another name of the same sentence",
            ErrorClass.OtherSpeaker => "another wrong speaker",
            _ => "the right pronoun, resolved to another than the truth's full name (counted as right)",
        };
}
