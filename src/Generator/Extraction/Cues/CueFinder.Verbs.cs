using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Cues;

/// <content>Reporting verbs with their subjects.</content>
internal static partial class CueFinder
{
    private static Cue? Verb(SentenceView sentence, int i)
    {
        var word = sentence.WordAt(i);
        if (
            !sentence.Is(i, TokenKind.Word)
            || (
                word.IsCapitalized
                && i > sentence.First
                && word.Reporting?.Form != VerbForm.PresentParticiple
                && !PhraseReader.IsShoutedVerb(sentence.Tokens, i)
            )
        )
        {
            return null;
        }

        var length = 2;
        if (ReportingVerbs.Find(word, sentence.WordAt(i + 1)) is not { } verb)
        {
            length = 1;
            if (((sentence.LowerAt(i + 1) is "that" ? ThatVerbs.Find(word) : null) ?? word.Reporting) is not { } single)
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

    private static Cue? Finite(SentenceView sentence, int i, int length, VerbEntry verb)
    {
        var end = i + length;
        if (Question(sentence, i, verb) is { } question)
        {
            return question;
        }

        if (
            verb is { Form: VerbForm.Past, Class: VerbClass.Speech or VerbClass.Stance }
            && i > sentence.First
            && (sentence.Tokens[i - 1].Is(',') || IsDescribedMatter(sentence, i))
            && (sentence.LowerAt(end) == "by" ? AgentOf(sentence, end) : AgentBehindWords(sentence, end))
                is { IsGenitive: false } judge
            && (sentence.LowerAt(end) != "by" || IntroducesContent(sentence, judge.End))
        )
        {
            return Make(CueKind.Verb, i, length, verb, [judge], sentence); // "A, described by B as "…","
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
        if (subjects is null or { Length: 0 } && IsInverted(sentence, i))
        {
            var behind = SubjectFinder.Behind(sentence, end);
            if (behind.Length == 1 && FunctionWords.Auxiliaries.Contains(sentence.WordAt(behind[0].End)))
            {
                behind = []; // "A, citing "…," said the quay would close"
            }

            if (behind.Length > 0 || subjects is not null)
            {
                return behind.Length == 0 ? null : Make(CueKind.InvertedVerb, i, length, verb, behind, sentence);
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
            subjects.Length == 1
            && subjects[0].Kind == MentionKind.Document
            && verb.Form == VerbForm.Past
            && verb.Class == VerbClass.Publication
            && !sentence.HasAuxiliary(i)
        )
        {
            return null;
        }

        if (
            subjects.Length == 0
            || (
                verb.Class == VerbClass.Weak
                && !subjects.All(IsDocumentOrPronoun)
                && !GivesDocument(sentence, end)
                && !JudgesWords(sentence, end)
            )
            || (verb.Lemma is "send" or "launch" or "produce" && !sentence.HasDocument) // "sent "instructors""
        )
        {
            return null;
        }

        return Make(CueKind.Verb, i, length, verb, subjects, sentence);
    }

    /// <summary>", a move described by A as".</summary>
    private static bool IsDescribedMatter(SentenceView sentence, int participle) =>
        sentence.LowerAt(participle + 1) == "by"
        && sentence.Is(participle - 1, TokenKind.Word)
        && !FunctionWords.Contains(sentence.WordAt(participle - 1))
        && !sentence.HasAuxiliary(participle);

    /// <summary>"Asked by B whether the port was "shut", A said": the question is B's.</summary>
    private static Cue? Question(SentenceView sentence, int i, VerbEntry verb) =>
        verb.Form == VerbForm.Past
        && (i == sentence.First || sentence.Tokens[i - 1].Is(','))
        && sentence.LowerAt(i + 1) == "by"
        && ReportingVerbs.Interrupting.Contains(verb.Lemma)
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
                || ReportingVerbs.Find(sentence.WordAt(i)) is { IsAlsoNoun: false }
            )
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"A post published the same day on the "NAME" channel claimed": the channel's.</summary>
    private static Mention? ChannelOf(SentenceView sentence, Mention[] subjects, int verb)
    {
        if (
            subjects.Length != 1
            || subjects[0]
                is not { Kind: MentionKind.Document, IsDefinite: false, Possessor: null, Complement: null } document
        )
        {
            return null;
        }

        foreach (var mention in sentence.Mentions)
        {
            if (
                mention is { Kind: MentionKind.Name, NameKind: ActorKind.Channel }
                && mention.First > document.End
                && mention.End <= verb
                && sentence.LowerAt(mention.First - 1) is "on" or "in" or "by"
            )
            {
                return mention;
            }
        }

        return null;
    }

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

        if (
            i == sentence.First + 2
            && sentence.Tokens[i - 1].Is(',')
            && FunctionWords.Contains(sentence.WordAt(sentence.First))
        )
        {
            return true; // "But, said A, "…""
        }

        if (
            sentence.Is(i - 1, ',')
            && sentence.MentionStartingAt(i + 1) is { } behind
            && sentence.Is(behind.End, ':')
            && sentence.Is(behind.End + 1, TokenKind.Quotation)
        )
        {
            return true; // "In other words, explained A: "…""
        }

        var left = i - 1;
        while (
            sentence.At(left) is { } token
            && (
                token.Kind == TokenKind.Marker
                || token.Is(',')
                || token.Is('—')
                || token.Is('–')
                || FunctionWords.IsAdverb(token.Word)
            )
        )
        {
            left--;
        }

        return sentence.Is(left, TokenKind.Quotation)
            && sentence.MentionEndingAt(left + 1) is null
            && !Quotes.NamesInMarks.IsTitle(sentence.Tokens, left); // "The article, titled "…", describes B"
    }
}
