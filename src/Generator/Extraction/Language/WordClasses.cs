using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>
/// What a word can mean to a rule that looks through a whole sentence. A sentence knows the classes of all its words
/// together, so that nobody goes through it for words that it has not.
/// </summary>
[Flags]
internal enum WordClasses
{
    None = 0,

    /// <summary>It holds a digit: without one there is no date.</summary>
    HasDigit = 1 << 0,

    /// <summary>What a date has beside its digits: the name of a month, or hyphens.</summary>
    MayBeOfDate = 1 << 1,

    /// <summary>"Monday", "yesterday", "today".</summary>
    NamesDay = 1 << 2,

    /// <summary>"the same evening", "two days later".</summary>
    BeginsRelativeDay = 1 << 3,

    /// <summary>A platform, or what may be the address of a site.</summary>
    MayBePlatform = 1 << 4,

    /// <summary>"in A's view".</summary>
    IsView = 1 << 5,

    /// <summary>"replied", "answers".</summary>
    Replies = 1 << 6,

    /// <summary>A form of a verb of speech or stance that is no noun as well.</summary>
    IsPlainVerb = 1 << 7,

    /// <summary>"he", "her".</summary>
    IsPersonalPronoun = 1 << 8,

    IsSemicolon = 1 << 9,

    /// <summary>A form of a verb or a noun of saying: a cue may begin with it.</summary>
    BeginsCue = 1 << 10,

    /// <summary>It may give what is said to somebody without a verb of saying: "according to A", "credited to A", "— A".</summary>
    BeginsTurn = 1 << 11,

    /// <summary>So may these at the start of a sentence ("For A, …") and with a view behind them ("in A's view").</summary>
    MayBeginTurn = 1 << 12,

    /// <summary>A form that only a finite verb has.</summary>
    IsFiniteVerb = 1 << 13,

    /// <summary>What was said may begin there: "that", a colon, a participle.</summary>
    MayBeginContent = 1 << 14,

    /// <summary>Worked out.</summary>
    Known = 1 << 30,
}

/// <summary>Asks the tables what a word can mean; once for a word, not once for a token.</summary>
internal static class WordClassifier
{
    public static WordClasses ClassesOf(Word word) =>
        WordClasses.Known
        | (word.Text.IndexOfAny(s_digits) >= 0 ? WordClasses.HasDigit : WordClasses.None)
        | (MayBeOfDate(word.Text) ? WordClasses.MayBeOfDate : WordClasses.None)
        | (
            NameWords.Weekdays.Contains(word.Lower) || word.Lower is "yesterday" or "today"
                ? WordClasses.NamesDay
                : WordClasses.None
        )
        | (
            word.Lower is "same" or "that" or "next" or "following" or "day" or "days"
                ? WordClasses.BeginsRelativeDay
                : WordClasses.None
        )
        | (PlatformWords.MayBePlatform(word) ? WordClasses.MayBePlatform : WordClasses.None)
        | (NounTables.Views.Contains(word.Lower) ? WordClasses.IsView : WordClasses.None)
        | (
            word.Reporting?.Lemma is "reply" or "answer" or "retort" or "respond"
                ? WordClasses.Replies
                : WordClasses.None
        )
        | (ReportingVerbs.Plain.Holds(word) ? WordClasses.IsPlainVerb : WordClasses.None)
        | (word.Lower is "he" or "him" or "his" or "she" or "her" ? WordClasses.IsPersonalPronoun : WordClasses.None)
        | (word.Lower is ";" ? WordClasses.IsSemicolon : WordClasses.None)
        | (BeginsCue(word) ? WordClasses.BeginsCue : WordClasses.None)
        | (IsFiniteVerb(word) ? WordClasses.IsFiniteVerb : WordClasses.None)
        | (MayBeginContent(word) ? WordClasses.MayBeginContent : WordClasses.None)
        | (BeginsTurn(word) ? WordClasses.BeginsTurn : WordClasses.None)
        | (word.Lower is "in" or "to" or "for" ? WordClasses.MayBeginTurn : WordClasses.None);

    private static readonly char[] s_digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private static bool MayBeOfDate(string text) =>
        text.IndexOf('-') >= 0 || DateParser.HasMonth(text, new TextRange(0, text.Length));

    private static bool BeginsCue(Word word) =>
        NounTables.Judgements.Contains(word.Lower)
        || word.Reporting is not null
        || ReportingVerbs.BeginsPhrase(word)
        || ThatVerbs.Contains(word.Lower);

    private static bool IsFiniteVerb(Word word) =>
        (FunctionWords.Auxiliaries.Contains(word.Lower) && !word.IsCapitalized)
        || (word.Common is VerbForm.Past or VerbForm.ThirdPerson && !CommonVerbs.IsAlsoNoun(word))
        || word.Reporting is { Form: VerbForm.Past or VerbForm.ThirdPerson, IsAlsoNoun: false };

    private static bool MayBeginContent(Word word) =>
        word.Lower is ":" or "but" or "while" or "whereas" or "that" or "how" or "whether" or "if"
        || word.Reporting is { Form: VerbForm.PresentParticiple };

    private static bool BeginsTurn(Word word) =>
        word.Lower
            is "according"
                or "as"
                or "came"
                or "comes"
                or "credited"
                or "attributed"
                or "ascribed"
                or "—"
                or "–"
                or "―";
}
