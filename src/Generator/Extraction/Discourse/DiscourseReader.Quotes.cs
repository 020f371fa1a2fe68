using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Actors;
using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Quotes;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <content>Which statement a quotation belongs to.</content>
internal sealed partial class DiscourseReader
{
    private OpenStatement? AddQuote(SentenceView sentence, int i, int paragraph, int cues)
    {
        var token = sentence.Tokens[i];
        var span = _body.Quotations[token.Index];
        if (
            !_chosen.TryGetValue(i, out var choice)
            && span.LastParagraph > paragraph
            && !token.Continues
            && !ContinuesInHand(sentence, i, QuoteKind.Direct, paragraph)
        )
        {
            return null; // its cue may stand behind its last paragraph
        }

        var kind = QuoteKindClassifier.Classify(
            new QuotationWords(_body.Text, span.Content),
            StandsAlone(sentence, i),
            AfterTo(sentence, i)
        );
        var words = WordCount(span, EvidenceReader.Long);
        var evidence = EvidenceReader.OfWords(kind, words);
        OpenStatement? statement = null;
        var attribution = s_none;
        if (choice.Cue is not null)
        {
            (statement, attribution) = FromCue(sentence, choice.Cue, choice.Rule, paragraph);
            evidence |= EvidenceReader.OfCue(sentence, choice.Cue, choice.Rule, i, cues);
        }
        else if (ContinuesInHand(sentence, i, kind, paragraph))
        {
            statement = _resolver.InHand!;
            attribution = s_continuation with { AsWritten = statement.AsWritten };
            evidence |= EvidenceReader.OfContinuation(sentence, statement, i, _sentence, paragraph);
        }
        else if (kind == QuoteKind.Direct && SubjectBefore(sentence, i, paragraph) is >= 0 and var subject)
        {
            statement = new OpenStatement([subject]) { LastSentence = _sentence - 1, FirstParagraph = paragraph };
            _resolver.Statements.Add(statement);
            _resolver.InHand = statement;
            attribution = s_subjectInHand;
            evidence |=
                EvidenceReader.OfContinuation(sentence, statement, i, _sentence, paragraph)
                & ~AttributionEvidence.Continuation;
            evidence |= AttributionEvidence.SubjectInHand;
        }

        if (statement is null)
        {
            if (kind == QuoteKind.Fragment && words <= LongestScareQuote && !IsReported(sentence, i))
            {
                return null; // a scare quote
            }

            statement = new OpenStatement([]) { LastSentence = _sentence, FirstParagraph = paragraph };
        }

        evidence |= EvidenceReader.OfSpeakers(_actors, statement);
        evidence |=
            choice.Cue is { } cue && statement.Speakers.Length == 1 && _resolver.IsGuess(cue, statement.Speakers[0])
                ? AttributionEvidence.PronounIsGuess
                : AttributionEvidence.None;
        var quote = new OpenQuote
        {
            Span = span.Content,
            Kind = kind,
            Statement = statement,
            Attribution =
                statement.Speakers.Length == 0
                    ? attribution
                    : attribution with
                    {
                        Confidence = AttributionConfidence.Of(evidence),
                    },
            Evidence = statement.Speakers.Length == 0 ? AttributionEvidence.None : evidence,
            Sentence = _sentence,
        };
        statement.Quotes.Add(quote);
        statement.AsWritten = null;
        statement.LastSentence = _sentence;
        statement.LastParagraph = paragraph;
        _quotes.Add(quote);
        return statement;
    }

    private (OpenStatement? Statement, Attribution Attribution) FromCue(
        SentenceView sentence,
        Cue cue,
        AttributionRule rule,
        int paragraph
    )
    {
        var statement = Activate(sentence, cue, paragraph);
        if (statement.Speakers.Length == 0)
        {
            return cue.Kind == CueKind.Subject
                ? (null, s_none)
                : (statement, Attribution(AttributionRule.None, cue.Words, cue.Subjects[0].AsWritten));
        }

        return (statement, Attribution(rule, cue.Words, AsWritten(cue)));
    }

    private static Attribution Attribution(AttributionRule rule, string? cue, string? asWritten) =>
        new(AttributionRules.Name(rule), cue, asWritten, Confidence: 0);

    private static readonly Attribution s_none = Attribution(AttributionRule.None, null, null);

    private static readonly Attribution s_continuation = Attribution(AttributionRule.Continuation, null, null);

    private static readonly Attribution s_subjectInHand = Attribution(AttributionRule.SubjectInHand, null, null);

    /// <summary>"Betsy Moss shook her head. "…"": a sentence of nothing but a quotation, behind what one person did; -1 for nobody.</summary>
    private int SubjectBefore(SentenceView sentence, int quotation, int paragraph)
    {
        var end = quotation + 1;
        while (sentence.Is(end, TokenKind.Marker))
        {
            end++;
        }

        return
            quotation == sentence.First
            && end == sentence.End
            && _paragraphBefore == paragraph
            && _resolver.Joint.Sentence != _sentence - 1
            ? _salience.OnlyPersonOf(_sentence - 1)
            : -1;
    }

    /// <summary>A quotation without a cue goes on where the statement in hand stopped, right before it.</summary>
    private bool ContinuesInHand(SentenceView sentence, int i, QuoteKind kind, int paragraph)
    {
        if (_resolver.InHand is not { Speakers.Length: > 0 } inHand || inHand.LastSentence < _sectionStart)
        {
            return false;
        }

        var pause = _sentence - inHand.LastSentence;
        if (pause > (kind == QuoteKind.Direct && i == sentence.First ? LongestIntroduction : 1))
        {
            return false;
        }

        if (pause > 1 && _salience.HasOtherSubjectSince(inHand.LastSentence, inHand.Speakers))
        {
            return false; // "A said. B shook his head. "…"": B's, or the silence's
        }

        if (IsTaggedByOthers(sentence, i, inHand.Speakers))
        {
            return false;
        }

        if (inHand.FirstParagraph == paragraph && IsAddressed(sentence, i))
        {
            return true;
        }

        if (
            (SubjectFinder.BehindSemicolon(sentence, i, sentence.First) ?? SubjectFinder.OfClause(sentence, i)) is
            { } subject
        )
        {
            var resolved = _resolver.Resolve(subject);
            return resolved.Length > 0 && AreAmong(resolved, inHand.Speakers);
        }

        return (IsElliptic(sentence, i) || IsOneOfSeveral(sentence, inHand))
            && (kind == QuoteKind.Direct || inHand.FirstParagraph == paragraph || inHand.LastSentence == _sentence);
    }

    /// <summary>
    /// Whether the words before a quotation leave its speaker to the sentence before: none, "On the quay:", "Asked about
    /// it:". A verb has a subject of its own, though no rule knew it ("Most said"); so has a bare noun ("Graffiti:").
    /// </summary>
    private static bool IsElliptic(SentenceView sentence, int quotation)
    {
        var first = quotation;
        while (first > sentence.First && sentence.Tokens[first - 1].Kind != TokenKind.Quotation)
        {
            first--;
        }

        for (var i = first; i < quotation; i++)
        {
            var lower = sentence.LowerAt(i);
            if (
                i > first
                && (
                    FunctionWords.Auxiliaries.Contains(lower)
                    || (CommonVerbs.Find(lower) ?? ReportingVerbs.Find(lower)?.Form)
                        is VerbForm.Past
                            or VerbForm.ThirdPerson
                )
            )
            {
                return false;
            }
        }

        return sentence.At(first) is not { Kind: TokenKind.Word } opening
            || (FunctionWords.Contains(opening.Word) && !IsNounPhrase(sentence, first, quotation))
            || FunctionWords.IsAdverb(opening.Word)
            || CommonVerbs.Find(opening.Word) is VerbForm.Past or VerbForm.PresentParticiple
            || ReportingVerbs.IsVerb(opening.Word);
    }

    /// <summary>"The crowd: "…"": somebody of his own.</summary>
    private static bool IsNounPhrase(SentenceView sentence, int first, int quotation) =>
        FunctionWords.Determiners.Contains(sentence.WordAt(first)) && sentence.Tokens[quotation - 1].Is(':');

    /// <summary>Whether somebody says the words, though nobody is known to: "Some said it was "over"".</summary>
    private static bool IsReported(SentenceView sentence, int quotation)
    {
        for (var i = quotation - 1; i > sentence.First && sentence.Tokens[i].Kind != TokenKind.Quotation; i--)
        {
            if (
                ReportingVerbs.Find(sentence.WordAt(i))
                    is {
                        Class: VerbClass.Speech or VerbClass.Stance,
                        IsAlsoNoun: false,
                        Form: VerbForm.Past or VerbForm.ThirdPerson
                    }
                && !sentence.IsPassive(i)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The merchants are assured of "…"": by the statement in hand, where the sentence names nobody else.</summary>
    private static bool IsAddressed(SentenceView sentence, int quotation) =>
        sentence.Has(s_addressing, sentence.First, quotation) && IsPassivelyAddressed(sentence, quotation);

    private static readonly WordTest s_addressing = new(word =>
        word.Reporting
            is {
                Form: VerbForm.Past,
                Lemma: "assure" or "tell" or "promise" or "warn" or "urge" or "advise" or "remind" or "instruct"
            }
    );

    private static bool IsPassivelyAddressed(SentenceView sentence, int quotation) =>
        Enumerable
            .Range(sentence.First, quotation - sentence.First)
            .Any(i =>
                s_addressing.Holds(sentence.WordAt(i))
                && sentence.IsPassive(i)
                && CueFinder.AgentOf(sentence, i + 1) is null
            );

    /// <summary>"two posts. The second, on May 4,[7] is a retort": the noun is in the sentence before.</summary>
    private static bool IsOneOfSeveral(SentenceView sentence, OpenStatement inHand) =>
        inHand.Form != StatementForm.Statement
        && sentence.LowerAt(sentence.First) == "the"
        && sentence.LowerAt(sentence.First + 1) is "first" or "second" or "third" or "last"
        && !sentence.Is(sentence.First + 2, TokenKind.Word);

    private static bool StandsAlone(SentenceView sentence, int i) =>
        i == sentence.First
        || sentence.Tokens[i - 1].Is(':')
        || sentence.Tokens[i - 1].Is('–')
        || sentence.Tokens[i - 1].Is('—')
        || (sentence.Tokens[i - 1].Is(',') && i > 1 && ReportingVerbs.IsVerb(sentence.WordAt(i - 2)))
        || ReportingVerbs.Find(sentence.WordAt(i - 1)) is { Class: VerbClass.Speech };

    private static bool AfterTo(SentenceView sentence, int i) =>
        sentence.LowerAt(i - 1) is "to" or "and" or "or" or "not";

    /// <summary>The number of words, counted up to a number.</summary>
    private int WordCount(QuotedSpan span, int most)
    {
        var text = _body.Text;
        var count = 0;
        var isBetween = true;
        for (var i = span.Content.Start; i < span.Content.End && count < most; i++)
        {
            var isSpace = IsSpace(text[i]);
            count += isBetween && !isSpace ? 1 : 0;
            isBetween = isSpace;
        }

        return count;
    }

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\u00A0';
}
