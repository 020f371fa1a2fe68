using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Cues;

/// <content>Forms that only look like reporting verbs.</content>
internal static partial class CueFinder
{
    /// <summary>"the claims", "of reports", "their usual claim": nouns in the shape of verbs.</summary>
    private static bool IsNoun(SentenceView sentence, int i, VerbEntry verb)
    {
        if (i == sentence.First)
        {
            return verb.IsAlsoNoun && verb.Form is VerbForm.Base or VerbForm.ThirdPerson;
        }

        var before = sentence.WordAt(i - 1);
        var afterNominal =
            sentence.Is(i - 1, TokenKind.Word)
            && (
                FunctionWords.Determiners.Contains(before) && before.Lower is not ("all" or "both")
                || sentence.Tokens[i - 1].IsGenitive
            );
        if (afterNominal)
        {
            // "the said article", "its declared aim"; but "… those said".
            return before.Lower is not ("this" or "that" or "some" or "others" or "many")
                || verb.IsAlsoNoun
                || verb.Form == VerbForm.PresentParticiple;
        }

        if (sentence.IsPreposition(i - 1) && !FunctionWords.BeforeParticiples.Contains(before))
        {
            return before.Lower != "to"
                || verb
                    is not ({ Form: VerbForm.Base } or { Form: VerbForm.PresentParticiple, Class: VerbClass.Speech }); // "limited himself to saying"
        }

        if (!verb.IsAlsoNoun || verb.Form is VerbForm.Past or VerbForm.PresentParticiple)
        {
            return false;
        }

        if (before.Lower == "to" || sentence.HasAuxiliary(i))
        {
            return false;
        }

        var left = sentence.SkipLeft(i - 1);
        var subject = sentence.MentionEndingAt(left + 1);
        if (subject is null)
        {
            // After a comma or "and" a second verb may follow: "…, and calls on".
            return !(
                sentence.At(left) is { } end
                && (end.Is(',') || end.Lower is "and" or "but" or "who" or "which")
                && (
                    verb.Form == VerbForm.ThirdPerson
                        ? ObjectFollows(sentence, i + 1)
                        : sentence.LowerAt(i + 1) == "that"
                )
            );
        }

        return subject.IsGenitive
            || (verb.Form == VerbForm.Base && !subject.IsPlural && subject.Head is not "they")
            || (verb.Form == VerbForm.ThirdPerson && subject.IsPlural && subject.Head is not "it");
    }

    private static bool ObjectFollows(SentenceView sentence, int i) =>
        sentence.At(i) is { } next
        && (next.Kind == TokenKind.Quotation || next.Is(':') || FunctionWords.Contains(next.Word) || next.IsCapital);

    /// <summary>"continued to implement" is no speech; "continued to say" still is by its second verb.</summary>
    private static bool IsAspect(SentenceView sentence, int end, VerbEntry verb)
    {
        var next = sentence.LowerAt(end);
        return (
                verb.Lemma is "continue"
                && (
                    next is "to" or "with" or "its" or "their"
                    || sentence.Is(end, TokenKind.Word) && next.EndsWith("ing", StringComparison.Ordinal)
                )
            )
            || (verb.Lemma is "close" or "open" && next is not ("by" or "with"))
            || (verb.Lemma is "speak" && next is "for") // represents
            || (
                verb.Form != VerbForm.ThirdPerson
                && next is "to" or "out" or "up" or "by" or "in"
                && ReportingVerbs.Phrasal.Contains(verb.Lemma)
            )
            || (verb.Lemma is "report" or "announce" && sentence.IsPassive(end - 1) && AgentOf(sentence, end) is null);
    }
}
