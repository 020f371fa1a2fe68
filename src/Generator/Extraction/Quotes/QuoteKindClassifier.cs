using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;

namespace SeedsSdk.Generator.Extraction.Quotes;

/// <summary>
/// Tells a quote with at least one complete main clause from a fragment. Evidence is a finite verb with a subject that
/// no relative or subordinating word depends on; a full sentence that stands behind a colon or by itself needs less.
/// </summary>
internal static partial class QuoteKindClassifier
{
    /// <param name="words">The words between the marks.</param>
    /// <param name="standsAlone">Behind a colon, or at the start of its sentence, or before ", said A".</param>
    /// <param name="afterTo">Whether "to" or a coordinated infinitive stands right before the mark.</param>
    public static QuoteKind Classify(QuotationWords words, bool standsAlone, bool afterTo)
    {
        var count = words.Count(most: 3);
        if (count < 2)
        {
            return QuoteKind.Fragment;
        }

        var startsSentence = char.IsUpper(words.FirstLetter());
        if (IsPredicate(words))
        {
            return QuoteKind.Fragment;
        }

        if (standsAlone && startsSentence && count == 2 && words.EndsSentence() && IsShortClause(words))
        {
            return QuoteKind.Direct;
        }

        if (standsAlone && startsSentence && count >= 3 && words.EndsSentence() && MayHoldVerb(words))
        {
            return QuoteKind.Direct;
        }

        return HasMainClause(words, afterTo, startsSentence, standsAlone) ? QuoteKind.Direct : QuoteKind.Fragment;
    }

    /// <summary>Goes through the clauses: one without a subordinating word before its finite verb is a main clause.</summary>
    private static bool HasMainClause(QuotationWords words, bool afterTo, bool startsSentence, bool standsAlone)
    {
        var subordinate = false;
        var sawNominal = false;
        var (subordinators, finites) = (0, 0);
        for (var i = 0; words.Has(i); i++)
        {
            var word = words[i];
            if (word.Lower is "." or "?" or "!" or ";" or ":" or "…" && words.Has(i + 1))
            {
                if (word.Lower != "…")
                {
                    (subordinate, sawNominal, subordinators, finites) = (false, false, 0, 0);
                }

                continue;
            }

            if (word.Lower is "," or "—" or "–")
            {
                // A comma may close a subordinate clause that the quote began with.
                if (
                    subordinate
                    && i > 2
                    && words.Has(i + 1)
                    && (
                        ClauseWords.Subjects.Contains(words[i + 1])
                        || (
                            ClauseWords.Subordinators.Contains(words[0])
                            && FunctionWords.Determiners.Contains(words[i + 1])
                        )
                    )
                    && !ClauseWords.Subordinators.Contains(words[i + 1])
                )
                {
                    (subordinate, sawNominal, subordinators, finites) = (false, false, 0, 0);
                }

                continue;
            }

            // "a luxury the country cannot afford": a new subject right behind a noun begins a relative clause.
            if (
                sawNominal
                && i > 0
                && ClauseWords.SubjectStarts.Contains(words[i])
                && IsPlainNoun(words[i - 1])
                && !(i == 2 && words[0].Lower is "whoever" or "whatever")
                && !IsSecondPart(words, i - 1)
            )
            {
                subordinate = true;
                subordinators++;
            }

            if (IsSubordinator(words, i))
            {
                subordinate = true;
                subordinators++;
                continue;
            }

            if (
                IsFinite(words, i, sawNominal)
                && !(i == 0 && !standsAlone)
                && !(afterTo && finites == 0 && IsCoordinatedInfinitive(words, i))
            )
            {
                if (!subordinate && (sawNominal || s_hasApostrophe.Holds(word)))
                {
                    return true;
                }

                // "what you did is wrong": a finite verb more than there are subordinate clauses is the main clause's.
                finites += IsSecondPart(words, i) ? 0 : 1;
                if (subordinate && sawNominal && finites > subordinators)
                {
                    return true;
                }
            }

            if (
                i == 1
                && words[0].Lower is "whoever" or "whatever"
                && !IsFinite(words, i, sawNominal)
                && !FunctionWords.Contains(word)
            )
            {
                finites++; // "whoever pours the dam": a verb that no table knows
                sawNominal = true;
            }

            if (
                char.IsLetterOrDigit(word.Lower[0])
                && !(
                    i == 0
                    && word.Lower.EndsWith("ed", StringComparison.Ordinal)
                    && words[1].Lower is "and" or "or" or ","
                ) // "milked and forgotten"
                && (!FunctionWords.Contains(word) || ClauseWords.Subjects.Contains(word))
                && !FunctionWords.Prepositions.Contains(word)
                && !ClauseWords.Finite.Contains(word)
                && !(i == 0 && CommonVerbs.Find(word) is not null && !CommonVerbs.IsAlsoNoun(word))
                && word.Lower is not ("not" or "have" or "do")
                && !FunctionWords.IsAdverb(word)
                && word.Lower is not ("to" or "and" or "or" or "but")
            )
            {
                sawNominal = true;
            }
        }

        // "Expel them!": a sentence of its own without a subject is an imperative.
        return standsAlone
            && startsSentence
            && !afterTo
            && words.Has(2)
            && CommonVerbs.Find(words[0]) == VerbForm.Base
            && !CommonVerbs.IsAlsoNoun(words[0]);
    }

    private static readonly WordTest s_hasApostrophe = new(word => word.Lower.IndexOf('\'') > 0);

    private static bool IsSubordinator(QuotationWords words, int i)
    {
        if (!ClauseWords.Subordinators.Contains(words[i]))
        {
            return false;
        }

        // "that" and "this" as subjects: at the start, before a finite verb.
        return !(words[i].Lower is "that" && i == 0 && words.Has(i + 1) && ClauseWords.Finite.Contains(words[i + 1]))
            && !(words[i].Lower is "as" or "than" or "so" && !ClauseFollows(words, i + 1) && !IsCorrelative(words, i));
    }

    /// <summary>"as long as", "as soon as".</summary>
    private static bool IsCorrelative(QuotationWords words, int i) =>
        i > 1
        && words[i].Lower is "as"
        && words[i - 2].Lower is "as"
        && words[i - 1].Lower is "long" or "soon" or "far" or "often";

    private static bool ClauseFollows(QuotationWords words, int i) =>
        words.Has(i) && ClauseWords.Subjects.Contains(words[i]);
}
