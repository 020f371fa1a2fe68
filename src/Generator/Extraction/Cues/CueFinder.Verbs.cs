using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Cues;

/// <content>Reporting verbs and participles with their subjects.</content>
internal static partial class CueFinder
{
    private static Cue? Verb(SentenceView sentence, int i)
    {
        if (
            sentence.At(i) is not { Kind: TokenKind.Word } token
            || (
                token.IsCapital
                && i > sentence.First
                && !IsLowerInTitle(token)
                && !PhraseReader.IsShoutedVerb(sentence.Tokens, i)
            )
        )
        {
            return null;
        }

        var phrase = token.Lower + " " + sentence.LowerAt(i + 1);
        var length = 2;
        if (ReportingVerbs.Find(phrase) is not { } verb)
        {
            length = 1;
            if (ReportingVerbs.Find(token.Lower) is not { } single)
            {
                return null;
            }

            verb = single;
        }

        if (IsNoun(sentence, i, verb) || IsAspect(sentence, i + length, verb))
        {
            return null;
        }

        return verb is { Form: VerbForm.PresentParticiple, Class: VerbClass.Weak }
            && !sentence.HasAuxiliary(i)
            && sentence.MentionEndingAt(i) is null
                ? null
            : verb.Form == VerbForm.PresentParticiple && !sentence.HasAuxiliary(i)
                ? Participle(sentence, i, length, verb)
            : Finite(sentence, i, length, verb);
    }

    private static bool IsLowerInTitle(Token token) =>
        ReportingVerbs.Find(token.Lower)?.Form == VerbForm.PresentParticiple;

    /// <summary>"the claims", "of reports", "their usual claim": nouns in the shape of verbs.</summary>
    private static bool IsNoun(SentenceView sentence, int i, VerbEntry verb)
    {
        if (sentence.At(i - 1) is not { } before)
        {
            return verb.IsAlsoNoun && verb.Form is VerbForm.Base or VerbForm.ThirdPerson;
        }

        var afterNominal =
            before.Kind == TokenKind.Word
            && (
                FunctionWords.Determiners.Contains(before.Lower) && before.Lower is not ("all" or "both")
                || before.IsGenitive
            );
        if (afterNominal)
        {
            // "the said article", "its declared aim"; but "… those said".
            return before.Lower is not ("this" or "that" or "some" or "others" or "many")
                || verb.IsAlsoNoun
                || verb.Form == VerbForm.PresentParticiple;
        }

        if (sentence.IsPreposition(i - 1) && !FunctionWords.BeforeParticiples.Contains(before.Lower))
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
        && (next.Kind == TokenKind.Quotation || next.Is(':') || FunctionWords.Contains(next.Lower) || next.IsCapital);

    /// <summary>"continued to implement" is no speech; "continued to say" still is by its second verb.</summary>
    private static bool IsAspect(SentenceView sentence, int end, VerbEntry verb)
    {
        var next = sentence.LowerAt(end);
        return (
                verb.Lemma is "continue"
                && (
                    next is "to" or "with" or "its" or "their"
                    || sentence.At(end)?.Kind == TokenKind.Word && next.EndsWith("ing", StringComparison.Ordinal)
                )
            )
            || (verb.Lemma is "close" or "open" && next is not ("by" or "with"))
            || (verb.Lemma is "speak" && next is "for") // represents
            || (
                ReportingVerbs.Phrasal.Contains(verb.Lemma)
                && verb.Form != VerbForm.ThirdPerson
                && next is "to" or "out" or "up" or "by" or "in"
            )
            || (verb.Lemma is "report" or "announce" && sentence.IsPassive(end - 1) && AgentOf(sentence, end) is null);
    }

    private static Cue? Participle(SentenceView sentence, int i, int length, VerbEntry verb)
    {
        var left = sentence.SkipLeft(i - 1);
        var before = sentence.At(left);
        if (verb.IsAlsoNoun && before is not null && !before.Is(',') && before.Lower is not ("by" or "and" or "to"))
        {
            return null;
        }

        // "with some of the heads demanding": the noun phrase between acts.
        if (
            sentence.MentionEndingAt(left + 1) is { IsGenitive: false, Kind: not MentionKind.Document } actor
            && sentence.LowerAt(actor.First - 1) == "with"
        )
        {
            return Make(CueKind.Verb, i, length, verb, [actor], sentence);
        }

        // "the video shows A saying": so does the object of a verb that shows.
        if (
            sentence.MentionEndingAt(left + 1)
                is { Kind: MentionKind.Name or MentionKind.Person, IsGenitive: false } shown
            && IsShowing(sentence, shown.First - 1)
        )
        {
            return Make(CueKind.Relayed, i, length, verb, [shown], sentence);
        }

        return Make(CueKind.Dependent, i, length, verb, [], sentence);
    }

    private static bool IsShowing(SentenceView sentence, int i) =>
        ReportingVerbs.Find(sentence.LowerAt(i))?.Lemma
            is "show"
                or "feature"
                or "depict"
                or "present"
                or "portray"
                or "see"
        || sentence.LowerAt(i) is "of";

    private static Cue? Finite(SentenceView sentence, int i, int length, VerbEntry verb)
    {
        var end = i + length;
        if (Question(sentence, i, verb) is { } question)
        {
            return question;
        }

        if (sentence.IsPassive(i) && verb.Form == VerbForm.Past)
        {
            return Passive(sentence, i, length, verb);
        }

        if (verb is { Form: VerbForm.Past, Class: VerbClass.Publication } && AgentOf(sentence, end) is { } agent)
        {
            return Make(CueKind.Agent, i, length, verb, [agent], sentence);
        }

        // "in a statement released on Monday": a reduced relative clause, whoever its agent is.
        if (
            verb is { Form: VerbForm.Past, Class: VerbClass.Publication }
            && !sentence.HasAuxiliary(i)
            && sentence.MentionEndingAt(i) is { Kind: MentionKind.Document } released
            && sentence.IsObject(released)
        )
        {
            return null;
        }

        if (Shows(sentence, i, end, verb) is { } shown)
        {
            return shown;
        }

        if (Relays(sentence, i, end, verb) is { } relayed)
        {
            return relayed;
        }

        var subjects = SubjectFinder.Before(sentence, i);
        if (subjects is null or { Count: 0 } && IsInverted(sentence, i))
        {
            var behind = SubjectFinder.Behind(sentence, end);
            if (behind.Count > 0 || subjects is not null)
            {
                return behind.Count == 0 ? null : Make(CueKind.InvertedVerb, i, length, verb, behind, sentence);
            }
        }

        if (subjects is null)
        {
            return verb.Class == VerbClass.Weak && !JudgesWords(sentence, end)
                ? null
                : Make(CueKind.Dependent, i, length, verb, [], sentence);
        }

        if (ChannelOf(sentence, subjects, i) is { } channel)
        {
            subjects = [channel];
        }

        // "in statements issued on …": a reduced relative clause has no subject of its own.
        if (
            subjects.Count == 1
            && subjects[0].Kind == MentionKind.Document
            && verb.Form == VerbForm.Past
            && verb.Class == VerbClass.Publication
            && !sentence.HasAuxiliary(i)
        )
        {
            return null;
        }

        if (
            subjects.Count == 0
            || (
                verb.Class == VerbClass.Weak
                && !subjects.All(IsDocumentOrPronoun)
                && !GivesDocument(sentence, end)
                && !JudgesWords(sentence, end)
            )
        )
        {
            return null;
        }

        return Make(CueKind.Verb, i, length, verb, subjects, sentence);
    }

    /// <summary>"Asked by B whether the port was "shut", A said": the question is B's.</summary>
    private static Cue? Question(SentenceView sentence, int i, VerbEntry verb) =>
        ReportingVerbs.Interrupting.Contains(verb.Lemma)
        && verb.Form == VerbForm.Past
        && (i == sentence.First || sentence.Tokens[i - 1].Is(','))
        && sentence.LowerAt(i + 1) == "by"
        && sentence.MentionStartingAt(i + 2) is { IsGenitive: false } asking
            ? Make(CueKind.Question, i, 1, verb, [asking], sentence)
            : null;

    /// <summary>"defended it as "…"", "judged the strike to be "…"": what the marks hold is the judge's.</summary>
    private static bool JudgesWords(SentenceView sentence, int end)
    {
        for (var i = end; i < Math.Min(end + 9, sentence.End); i++)
        {
            if (sentence.Tokens[i].Kind == TokenKind.Quotation)
            {
                var before = sentence.LowerAt(i - 1) is "a" or "an" or "the" ? i - 2 : i - 1;
                return before > end
                    && (
                        sentence.LowerAt(before) is "as"
                        || (sentence.LowerAt(before) is "be" && sentence.LowerAt(before - 1) is "to")
                    );
            }

            if (
                sentence.Tokens[i].Kind == TokenKind.Punctuation
                || ReportingVerbs.Find(sentence.LowerAt(i)) is { IsAlsoNoun: false }
            )
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"A post published the same day on the "NAME" channel claimed": the channel's.</summary>
    private static Mention? ChannelOf(SentenceView sentence, IReadOnlyList<Mention> subjects, int verb) =>
        subjects.Count == 1
        && subjects[0] is { Kind: MentionKind.Document, IsDefinite: false, Possessor: null, Complement: null } document
            ? sentence.Mentions.FirstOrDefault(mention =>
                mention is { Kind: MentionKind.Name, NameKind: ActorKind.Channel }
                && mention.First > document.End
                && mention.End <= verb
                && sentence.LowerAt(mention.First - 1) is "on" or "in" or "by"
            )
            : null;

    /// <summary>"held a press conference", "gave an interview".</summary>
    private static bool GivesDocument(SentenceView sentence, int end) =>
        sentence.MentionStartingAt(end)
            is { Kind: MentionKind.Document, IsGenitive: false, Complement: null, Possessor: null };

    private static bool IsDocumentOrPronoun(Mention subject) =>
        subject.Kind is MentionKind.Document or MentionKind.Pronoun;

    /// <summary>A verb right behind a quotation, or at the start of a sentence that one ends.</summary>
    private static bool IsInverted(SentenceView sentence, int i)
    {
        if (i == sentence.First)
        {
            return sentence.MentionStartingAt(i + 1) is { Kind: MentionKind.Name }; // "Wrote A: "…""
        }

        var left = i - 1;
        while (
            sentence.At(left) is { } token
            && (
                token.Kind == TokenKind.Marker
                || token.Is(',')
                || token.Is('—')
                || token.Is('–')
                || FunctionWords.IsAdverb(token.Lower)
            )
        )
        {
            left--;
        }

        return sentence.At(left) is { Kind: TokenKind.Quotation };
    }
}
