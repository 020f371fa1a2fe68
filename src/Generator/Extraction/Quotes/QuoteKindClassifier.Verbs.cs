using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;

namespace SeedsSdk.Generator.Extraction.Quotes;

/// <content>Which words of a quotation are finite verbs.</content>
internal static partial class QuoteKindClassifier
{
    /// <summary>"No to the tax!", "A day of shame.": without a word that can be a verb a sentence is a cry.</summary>
    private static bool MayHoldVerb(QuotationWords words)
    {
        for (var i = 0; words.Has(i); i++)
        {
            var before = i > 0 ? words[i - 1] : Word.None;
            if (
                ClauseWords.Finite.Contains(words[i])
                || words[i].Lower is "have" or "do" or "be" or "let"
                || s_hasApostrophe.Holds(words[i])
                || ClauseWords.Subjects.Contains(before)
                || (i == 0 && words.Has(1) && FunctionWords.Determiners.Contains(words[1]))
            )
            {
                return true;
            }

            var isVerb =
                CommonVerbs.Find(words[i]) is not null
                || ReportingVerbs.Find(words[i]) is not null
                || (words[i].Lower.Length > 4 && words[i].Lower.EndsWith("ed", StringComparison.Ordinal))
                || (
                    words[i].Lower.Length > 4
                    && words[i].Lower.EndsWith("s", StringComparison.Ordinal)
                    && words.Has(i + 1)
                );
            if (
                isVerb
                && !FunctionWords.Determiners.Contains(before)
                && !(FunctionWords.Prepositions.Contains(before) && before.Lower != "to")
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"It rains.", "Stop it!": two words can be a clause.</summary>
    private static bool IsShortClause(QuotationWords words) =>
        (
            ClauseWords.Subjects.Contains(words[0])
            && !FunctionWords.Contains(words[1])
            && !FunctionWords.IsAdverb(words[1])
            && (
                CommonVerbs.Find(words[1]) is not null
                || words[1].Lower.EndsWith("s", StringComparison.Ordinal)
                || words[1].Lower.EndsWith("ed", StringComparison.Ordinal)
            )
        )
        || (
            CommonVerbs.Find(words[0]) is VerbForm.Base
            && FunctionWords.Pronouns.Contains(words[1])
            && !ClauseWords.Subordinators.Contains(words[1])
        )
        || IsShortImperative(words);

    /// <summary>"Hands up.", "Runner up.": a plural or an agent.</summary>
    private static readonly WordTest s_isNoVerb = new(word =>
        word.Lower.EndsWith("s", StringComparison.Ordinal) || word.Lower.EndsWith("er", StringComparison.Ordinal)
    );

    /// <summary>"Come home.", "Stock up.", "Be ready.": not "Work hours.", whose first word is as well a noun.</summary>
    private static bool IsShortImperative(QuotationWords words) =>
        words[0].Lower is "be"
            ? !FunctionWords.Contains(words[1])
            : words[1].Lower is "up" && IsPlainNoun(words[0]) && !s_isNoVerb.Holds(words[0])
                || CommonVerbs.Find(words[0]) is VerbForm.Base
                    && (
                        ClauseWords.BehindImperatives.Contains(words[1])
                        || (
                            (!CommonVerbs.IsAlsoNoun(words[0]) || ClauseWords.Imperatives.Contains(words[0]))
                            && !FunctionWords.Contains(words[1])
                        )
                    );

    /// <summary>"should first read the order", "has either failed or will fail": a verb without the subject in front of it.</summary>
    private static bool IsPredicate(QuotationWords words) =>
        (ClauseWords.Auxiliaries.Contains(words[0]) || IsPlainPredicate(words))
        && char.IsLower(words.FirstLetter())
        && !words.HasQuestionMark
        && !HasInnerStop(words)
        && !ClauseWords.Subjects.Contains(words[1]);

    private static bool HasInnerStop(QuotationWords words)
    {
        for (var i = 0; words.Has(i + 1); i++)
        {
            if (words[i].Lower is "." or ";" or "!" or ":")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"respects the decision".</summary>
    private static bool IsPlainPredicate(QuotationWords words) =>
        (CommonVerbs.Find(words[0]) ?? ReportingVerbs.Find(words[0])?.Form) is VerbForm.ThirdPerson
        && (FunctionWords.Determiners.Contains(words[1]) || ClauseWords.Subordinators.Contains(words[1]));

    /// <summary>The word before a word and its adverbs.</summary>
    private static int BeforeAdverbs(QuotationWords words, int i)
    {
        var before = i - 1;
        while (before > 0 && FunctionWords.IsAdverb(words[before]))
        {
            before--;
        }

        return before;
    }

    /// <summary>Behind "to": "leave the quay and never come back".</summary>
    private static bool IsCoordinatedInfinitive(QuotationWords words, int i)
    {
        var before = BeforeAdverbs(words, i);
        return before > 0
            && words[before].Lower is "and" or "or" or "but" or ","
            && CommonVerbs.Find(words[i]) is VerbForm.Base;
    }

    /// <summary>"who came and saw", "that does not know": a verb that shares the clause of the one before.</summary>
    private static bool IsSecondPart(QuotationWords words, int i)
    {
        var before = BeforeAdverbs(words, i);
        return before >= 0
            && (
                words[before].Lower is "and" or "or" or "but" or "nor" or "to"
                || FunctionWords.Auxiliaries.Contains(words[before])
            );
    }

    private static bool IsPlainNoun(Word word) =>
        char.IsLetter(word.Lower[0])
        && word.Lower.Length > 2
        && !FunctionWords.Contains(word)
        && !FunctionWords.IsAdverb(word)
        && (CommonVerbs.Find(word) is null || CommonVerbs.IsAlsoNoun(word))
        && (ReportingVerbs.Find(word) is null or { IsAlsoNoun: true });

    private static bool IsFinite(QuotationWords words, int i, bool sawNominal)
    {
        var word = words[i];
        var before = i > 0 ? words[i - 1] : Word.None;
        if (ClauseWords.Finite.Contains(word))
        {
            return true;
        }

        if (word.Lower is "have" or "do")
        {
            return before.Lower.Length > 0
                && !(
                    before.Lower
                    is "to"
                        or "will"
                        or "would"
                        or "should"
                        or "could"
                        or "may"
                        or "might"
                        or "must"
                        or "can"
                )
                && sawNominal;
        }

        var form = CommonVerbs.Find(word) ?? ReportingVerbs.Find(word)?.Form;
        var afterPronoun = before.Lower is "i" or "we" or "he" or "she" or "they";
        if (form is null && afterPronoun && !FunctionWords.Contains(word) && !FunctionWords.IsAdverb(word))
        {
            return true; // "I woke": whatever stands there is a verb
        }

        if (
            form is null
            && sawNominal
            && word.Lower.Length > 4
            && word.Lower.EndsWith("ed", StringComparison.Ordinal)
            && words.Has(i + 1)
            && FunctionWords.Determiners.Contains(words[i + 1])
            && before.Lower.Length > 0
            && IsPlainNoun(before)
        )
        {
            return true; // "our martyrs paved this road": a verb that no table knows, with its object
        }

        if (form is null or VerbForm.PresentParticiple)
        {
            return false;
        }

        var subjectBefore = ClauseWords.WholeSubjects.Contains(before);
        if (subjectBefore)
        {
            return true;
        }

        var isNoun = CommonVerbs.IsAlsoNoun(word) || ReportingVerbs.Find(word) is { IsAlsoNoun: true };
        if (
            !sawNominal
            || FunctionWords.Prepositions.Contains(before)
            || FunctionWords.Determiners.Contains(before)
            || before.Lower is "and" or "or" or "to"
            || (
                form is VerbForm.Past
                && i > 1
                && FunctionWords.IsAdverb(before)
                && words[BeforeAdverbs(words, i)].Lower is "and" or "or"
            ) // "new and strictly limited"
        )
        {
            return false;
        }

        var next = words.Has(i + 1) ? words[i + 1] : Word.None;
        var objectFollows =
            (
                (next.Lower is not "that" || (words.Has(i + 2) && words[i + 2].Lower is "much" or "many"))
                && (FunctionWords.Determiners.Contains(next) || ClauseWords.Subjects.Contains(next))
            )
            || (!isNoun && next.Lower is "that")
            || next.Lower is "him" or "them" or "us" or "me";
        return form switch
        {
            // A past form without an object may be a participle: "a tactic followed by".
            VerbForm.Past => objectFollows
                || (
                    next.Lower.Length > 0
                    && before.Lower.Length > 0
                    && char.IsLetter(before.Lower[0])
                    && char.IsLetter(next.Lower[0])
                    && !FunctionWords.Contains(next)
                    && !FunctionWords.IsAdverb(next)
                    && !isNoun
                )
                || (
                    FunctionWords.IsAdverb(before)
                    && before.Lower is not ("nor" or "not")
                    && !isNoun
                    && next.Lower is not "by"
                )
                || CommonVerbs.IsIntransitive(word)
                || CommonVerbs.FinitePasts.Contains(word),
            VerbForm.ThirdPerson => !isNoun || objectFollows,
            _ => !isNoun && before.Lower.EndsWith("s", StringComparison.Ordinal)
                || (FunctionWords.IsAdverb(before) && (!isNoun || objectFollows))
                || (objectFollows && before.Lower.EndsWith("s", StringComparison.Ordinal)),
        };
    }
}
