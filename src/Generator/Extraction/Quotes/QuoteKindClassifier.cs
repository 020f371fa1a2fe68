using System.Text.RegularExpressions;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;

namespace SeedsSdk.Generator.Extraction.Quotes;

/// <summary>
/// Tells a quote with at least one complete main clause from a fragment. Evidence is a finite verb with a subject that
/// no relative or subordinating word depends on; a full sentence that stands behind a colon or by itself needs less.
/// </summary>
internal static class QuoteKindClassifier
{
    private static readonly Regex s_word = new(
        @"[\p{L}\p{N}][\p{L}\p{N}'’.-]*|[.,;:?!…—–]",
        RegexOptions.CultureInvariant | RegexOptions.Compiled
    );

    private static readonly WordTable s_subordinators = new(
        "who which that whom whose what where when why how if because although though while since until unless as whether whereas than after before once so whoever whatever"
    );

    private static readonly WordTable s_subjects = new(
        "i we you he she it they this that these those there who everyone nobody nothing everything none someone anyone all"
    );

    private static readonly WordTable s_finite = new(
        "is are was were am has had does did will would shall should can could may might must cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't i'm we're they're you're he's she's it's that's there's we've i've they've you've we'll i'll they'll you'll he'll she'll it'll i'd we'd they'd you'd let's"
    );

    /// <param name="verbatim">The words between the marks.</param>
    /// <param name="standsAlone">Behind a colon, or at the start of its sentence, or before ", said A".</param>
    /// <param name="afterTo">Whether "to" or a coordinated infinitive stands right before the mark.</param>
    public static QuoteKind Classify(string verbatim, bool standsAlone, bool afterTo)
    {
        var words = Words(verbatim);
        var count = words.Count(word => char.IsLetterOrDigit(word[0]));
        if (count < 2)
        {
            return QuoteKind.Fragment;
        }

        var startsSentence = char.IsUpper(FirstLetter(verbatim));
        if (standsAlone && startsSentence && count >= 3 && EndsSentence(verbatim) && MayHoldVerb(words))
        {
            return QuoteKind.Direct;
        }

        return HasMainClause(words, afterTo, startsSentence, standsAlone) ? QuoteKind.Direct : QuoteKind.Fragment;
    }

    /// <summary>"No to the tax!", "A day of shame.": without a word that can be a verb a sentence is a cry.</summary>
    private static bool MayHoldVerb(List<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var before = i > 0 ? words[i - 1] : string.Empty;
            if (
                s_finite.Contains(words[i])
                || words[i] is "have" or "do" or "be" or "let"
                || words[i].IndexOf('\'') > 0
                || s_subjects.Contains(before)
                || (i == 0 && words.Count > 1 && FunctionWords.Determiners.Contains(words[1]))
            )
            {
                return true;
            }

            var isVerb =
                CommonVerbs.Find(words[i]) is not null
                || ReportingVerbs.Find(words[i]) is not null
                || (words[i].Length > 4 && words[i].EndsWith("ed", StringComparison.Ordinal))
                || (words[i].Length > 4 && words[i].EndsWith("s", StringComparison.Ordinal) && i + 1 < words.Count);
            if (
                isVerb
                && !FunctionWords.Determiners.Contains(before)
                && !(FunctionWords.Prepositions.Contains(before) && before != "to")
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes through the clauses: one without a subordinating word before its finite verb is a main clause.</summary>
    private static bool HasMainClause(List<string> words, bool afterTo, bool startsSentence, bool standsAlone)
    {
        var subordinate = false;
        var sawNominal = false;
        var (subordinators, finites) = (0, 0);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word is "." or "?" or "!" or ";" or ":" or "…" && i + 1 < words.Count)
            {
                if (word != "…")
                {
                    (subordinate, sawNominal, subordinators, finites) = (false, false, 0, 0);
                }

                continue;
            }

            if (word is "," or "—" or "–")
            {
                // A comma may close a subordinate clause that the quote began with.
                if (
                    subordinate
                    && i > 2
                    && i + 1 < words.Count
                    && (
                        s_subjects.Contains(words[i + 1])
                        || (s_subordinators.Contains(words[0]) && FunctionWords.Determiners.Contains(words[i + 1]))
                    )
                    && !s_subordinators.Contains(words[i + 1])
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
                && IsSubjectStart(words[i])
                && IsPlainNoun(words[i - 1])
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
                if (!subordinate && (sawNominal || word.IndexOfAny(['\'', '’']) > 0))
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
                char.IsLetterOrDigit(word[0])
                && (!FunctionWords.Contains(word) || s_subjects.Contains(word))
                && !FunctionWords.Prepositions.Contains(word)
                && !s_finite.Contains(word)
                && !(i == 0 && CommonVerbs.Find(word) is not null && !CommonVerbs.IsAlsoNoun(word))
                && word is not ("not" or "have" or "do")
                && !FunctionWords.IsAdverb(word)
                && word is not ("to" or "and" or "or" or "but")
            )
            {
                sawNominal = true;
            }
        }

        // "Expel them!": a sentence of its own without a subject is an imperative.
        return standsAlone
            && startsSentence
            && !afterTo
            && words.Count > 2
            && CommonVerbs.Find(words[0]) == VerbForm.Base
            && !CommonVerbs.IsAlsoNoun(words[0]);
    }

    /// <summary>Behind "to": "leave the quay and never come back".</summary>
    private static bool IsCoordinatedInfinitive(List<string> words, int i)
    {
        var before = i - 1;
        while (before > 0 && FunctionWords.IsAdverb(words[before]))
        {
            before--;
        }

        return before > 0
            && words[before] is "and" or "or" or "but" or ","
            && CommonVerbs.Find(words[i]) is VerbForm.Base;
    }

    /// <summary>"who came and saw", "that does not know": a verb that shares the clause of the one before.</summary>
    private static bool IsSecondPart(List<string> words, int i)
    {
        var before = i - 1;
        while (before > 0 && FunctionWords.IsAdverb(words[before]))
        {
            before--;
        }

        return before >= 0
            && (
                words[before] is "and" or "or" or "but" or "nor" or "to"
                || FunctionWords.Auxiliaries.Contains(words[before])
            );
    }

    private static bool IsSubjectStart(string word) =>
        word
            is "i"
                or "we"
                or "you"
                or "he"
                or "she"
                or "it"
                or "they"
                or "the"
                or "our"
                or "their"
                or "his"
                or "its"
                or "my";

    private static bool IsPlainNoun(string word) =>
        char.IsLetter(word[0])
        && word.Length > 2
        && !FunctionWords.Contains(word)
        && !FunctionWords.IsAdverb(word)
        && (CommonVerbs.Find(word) is null || CommonVerbs.IsAlsoNoun(word))
        && (ReportingVerbs.Find(word) is null or { IsAlsoNoun: true });

    private static bool IsSubordinator(List<string> words, int i)
    {
        if (!s_subordinators.Contains(words[i]))
        {
            return false;
        }

        // "that" and "this" as subjects: at the start, before a finite verb.
        return !(words[i] is "that" && i == 0 && i + 1 < words.Count && s_finite.Contains(words[i + 1]))
            && !(words[i] is "as" or "than" or "so" && !ClauseFollows(words, i + 1) && !IsCorrelative(words, i));
    }

    /// <summary>"as long as", "as soon as".</summary>
    private static bool IsCorrelative(List<string> words, int i) =>
        i > 1 && words[i] is "as" && words[i - 2] is "as" && words[i - 1] is "long" or "soon" or "far" or "often";

    private static bool ClauseFollows(List<string> words, int i) => i < words.Count && s_subjects.Contains(words[i]);

    private static bool IsFinite(List<string> words, int i, bool sawNominal)
    {
        var word = words[i];
        var before = i > 0 ? words[i - 1] : string.Empty;
        if (s_finite.Contains(word))
        {
            return true;
        }

        if (word is "have" or "do")
        {
            return before.Length > 0
                && !(before is "to" or "will" or "would" or "should" or "could" or "may" or "might" or "must" or "can")
                && sawNominal;
        }

        var form = CommonVerbs.Find(word) ?? ReportingVerbs.Find(word)?.Form;
        var afterPronoun = before is "i" or "we" or "he" or "she" or "they";
        if (form is null && afterPronoun && !FunctionWords.Contains(word) && !FunctionWords.IsAdverb(word))
        {
            return true; // "I woke": whatever stands there is a verb
        }

        if (form is null or VerbForm.PresentParticiple)
        {
            return false;
        }

        var subjectBefore =
            before
            is "i"
                or "we"
                or "you"
                or "he"
                or "she"
                or "it"
                or "they"
                or "there"
                or "everyone"
                or "nobody"
                or "who";
        if (subjectBefore)
        {
            return true;
        }

        var isNoun = CommonVerbs.IsAlsoNoun(word) || ReportingVerbs.Find(word) is { IsAlsoNoun: true };
        if (
            !sawNominal
            || FunctionWords.Prepositions.Contains(before)
            || FunctionWords.Determiners.Contains(before)
            || before is "and" or "or" or "to"
        )
        {
            return false;
        }

        var next = i + 1 < words.Count ? words[i + 1] : string.Empty;
        var objectFollows =
            (next is not "that" && (FunctionWords.Determiners.Contains(next) || s_subjects.Contains(next)))
            || (!isNoun && next is "that")
            || next is "him" or "them" or "us" or "me";
        return form switch
        {
            // A past form without an object may be a participle: "a tactic followed by".
            VerbForm.Past => objectFollows
                || (
                    next.Length > 0
                    && before.Length > 0
                    && char.IsLetter(before[0])
                    && char.IsLetter(next[0])
                    && !FunctionWords.Contains(next)
                    && !FunctionWords.IsAdverb(next)
                    && !isNoun
                )
                || (FunctionWords.IsAdverb(before) && before is not "nor" && !isNoun && next is not "by")
                || CommonVerbs.IsIntransitive(word)
                || CommonVerbs.FinitePasts.Contains(word),
            VerbForm.ThirdPerson => !isNoun || objectFollows,
            _ => !isNoun && before.EndsWith("s", StringComparison.Ordinal)
                || (FunctionWords.IsAdverb(before) && (!isNoun || objectFollows))
                || (objectFollows && before.EndsWith("s", StringComparison.Ordinal)),
        };
    }

    private static List<string> Words(string verbatim) =>
        s_word
            .Matches(verbatim.Replace('’', '\''))
            .Cast<Match>()
            .Select(match => match.Value.ToLowerInvariant())
            .SelectMany(word =>
                word.Length > 1 && word[word.Length - 1] == '.' && !Text.Tokenizer.IsAbbreviation(word.TrimEnd('.'))
                    ? [word.TrimEnd('.'), "."]
                    : new[] { word }
            )
            .Where(word => word.Length > 0)
            .ToList();

    private static char FirstLetter(string verbatim)
    {
        foreach (var c in verbatim)
        {
            if (char.IsLetterOrDigit(c))
            {
                return c;
            }
        }

        return ' ';
    }

    private static bool EndsSentence(string verbatim)
    {
        var end = verbatim.TrimEnd(' ', '\n', '\u00A0', '"', '”', '\'', '’', ']', ')');
        return end.Length > 0 && end[end.Length - 1] is '.' or '!' or '?' or '…' or ',';
    }
}
