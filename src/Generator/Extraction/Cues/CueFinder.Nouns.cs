using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Cues;

/// <content>Cues without a verb: "according to A", "in A's view", "a quote from A".</content>
internal static partial class CueFinder
{
    private static Cue? AccordingTo(SentenceView sentence, int i)
    {
        var phrase =
            sentence.LowerAt(i) == "according" && sentence.LowerAt(i + 1) == "to" ? 2
            : sentence.LowerAt(i) == "as" && sentence.LowerAt(i + 1) == "per" ? 2
            : sentence.LowerAt(i) is "in"
            && sentence.LowerAt(i + 1) == "the"
            && sentence.LowerAt(i + 2) is "words" or "view" or "opinion"
            && sentence.LowerAt(i + 3) == "of"
                ? 4
            : 0;
        if (InView(sentence, i) is { } view)
        {
            return view;
        }

        if (ForSomebody(sentence, i) is { } judge)
        {
            return judge;
        }

        return phrase > 0 && sentence.MentionStartingAt(i + phrase) is { } source
            ? new Cue
            {
                Kind = CueKind.AccordingTo,
                Token = i,
                End = source.End,
                Subjects =
                [
                    ChannelOf(sentence, [source], source.End + ChannelReach) ?? NamedSource(sentence, source) ?? source,
                ],
                Words = phrase == 2 ? "according to" : "in the words of",
            }
            : null;
    }

    /// <summary>In tokens: "a post on the A B C channel".</summary>
    private const int ChannelReach = 8;

    /// <summary>"According to the envoy, A, B left": the name between the description and the clause.</summary>
    private static Mention? NamedSource(SentenceView sentence, Mention source) =>
        source is { Kind: MentionKind.Person, IsPlural: false, IsGenitive: false, IdentifiedAs: null }
        && sentence.Is(source.End, ',')
        && sentence.MentionStartingAt(source.End + 1)
            is { Kind: MentionKind.Name, IsGenitive: false, NameKind: null or ActorKind.Person } name
        && sentence.Is(name.End, ',')
        && sentence.MentionStartingAt(name.End + 1) is { Kind: MentionKind.Name } subject
        && sentence.At(subject.End) is { } next
        && !next.Is(',')
        && next.Lower is not ("and" or "or")
            ? name
            : null;

    /// <summary>"For A, the deal was "dead"": how it looks to A, where nobody else says it.</summary>
    private static Cue? ForSomebody(SentenceView sentence, int i) =>
        i == sentence.First
        && sentence.LowerAt(i) is "for" or "to"
        && sentence.MentionStartingAt(i + 1)
            is { Kind: MentionKind.Name, IsGenitive: false, NameKind: null or ActorKind.Person } judge
        && judge.NameTokens.End - judge.NameTokens.First > 1
        && sentence.Is(judge.End, ',')
        && !sentence.Has(ReportingVerbs.Plain, judge.End, sentence.End)
            ? new Cue
            {
                Kind = CueKind.AccordingTo,
                Token = i,
                End = judge.End,
                Subjects = [judge],
                Words = sentence.Tokens[i].Text,
            }
            : null;

    /// <summary>"in A's view", "in his telling".</summary>
    private static Cue? InView(SentenceView sentence, int i)
    {
        if (sentence.LowerAt(i) is not ("in" or "to"))
        {
            return null;
        }

        for (var k = i + 2; k < Math.Min(i + 8, sentence.End); k++)
        {
            if (!NounTables.Views.Contains(sentence.WordAt(k)))
            {
                continue;
            }

            if (sentence.LowerAt(i + 1) is "his" or "her" or "its" or "their" && k <= i + 3)
            {
                return InView(sentence, i, k, PronounOf(i + 1, sentence.Tokens[i + 1].Text));
            }

            return OwnerOfView(sentence, i + 1, k) is { } owner ? InView(sentence, i, k, owner) : null;
        }

        return null;
    }

    /// <summary>The one in the genitive that begins at a token and whose the view is.</summary>
    private static Mention? OwnerOfView(SentenceView sentence, int first, int view)
    {
        for (var i = first; i < view; i++)
        {
            if (sentence.Tokens[i].Kind == TokenKind.Punctuation)
            {
                return null;
            }
        }

        return sentence.Mentions.Find(mention =>
                mention.First == first && mention.IsGenitive && mention.End >= view - 1
            ) ?? sentence.Mentions.Find(mention => mention.First == first && mention.Possessor is not null)?.Possessor;
    }

    private static Cue InView(SentenceView sentence, int i, int noun, Mention owner) =>
        new()
        {
            Kind = CueKind.AccordingTo,
            Token = i,
            End = noun + 1,
            Subjects = [owner],
            Words = $"in … {sentence.Tokens[noun].Text}",
        };

    /// <summary>"a quote from A:", "A's claim that", "a statement by A:" right before what it said.</summary>
    private static Cue? Noun(SentenceView sentence, int i)
    {
        if (sentence.MentionStartingAt(i) is not { Kind: MentionKind.Document } document)
        {
            return null;
        }

        var speaker = document.Possessor ?? (NamesAuthor(sentence, document) ? document.Complement : null);
        if (
            speaker is null
            && document.Possessive is "his" or "her"
            && NounTables.Passages.Contains(document.Head)
            && sentence.LowerAt(document.First - 1) is "with" or "by" or "and"
        )
        {
            // "a photo of A with his words:"
            speaker = LastPersonBefore(sentence, document.First) ?? PronounOf(document.First, document.Possessive!);
        }

        if (speaker is { Kind: MentionKind.Document } source)
        {
            // "a line from his last speech": his.
            speaker =
                source.Possessor
                ?? (
                    source.Possessive is "his" or "her" or "its" or "their"
                        ? PronounOf(source.First, source.Possessive)
                        : null
                );
        }

        if (
            speaker is null
            || sentence.Is(speaker.First, TokenKind.Quotation) // "a verse of "Long Road""
            || speaker.Kind == MentionKind.Document
            || document.IsGenitive
            || (document.Possessor is null && speaker.IsGenitive)
            || IsCalled(sentence, document)
        )
        {
            return null;
        }

        var next = document.End;
        while (sentence.Is(next, TokenKind.Marker))
        {
            next++;
        }

        var introduces =
            sentence.At(next) is { } token
            && (
                token.Is(':')
                || token.Kind == TokenKind.Quotation
                || ((token.Is('–') || token.Is('—')) && sentence.Is(next + 1, TokenKind.Quotation))
                || token.Lower is "that" or "saying" or "stating" or "reading" or "which"
                || (
                    token.Is(',')
                    && document.Possessor is not null
                    && sentence.At(next + 1) is { Kind: TokenKind.Quotation, EndsWithComma: true } // A's words, "…,"
                )
                || (
                    token.Lower is "for" && NounTables.Demands.Contains(document.Head) && OpensWords(sentence, next + 1)
                )
            );
        var relayed = NounTables.Passages.Contains(document.Head) || IsPassedOn(sentence, document);
        if (!introduces && !(relayed && ColonFollows(sentence, next)))
        {
            return null;
        }

        return new Cue
        {
            Kind = relayed ? CueKind.Relayed : CueKind.Noun,
            Token = document.First,
            End = document.End,
            Subjects = [speaker],
            Words = document.Head + (document.Possessor is null ? " from" : string.Empty),
        };
    }

    /// <summary>"called A's answer "timid"": the words are not A's.</summary>
    private static bool IsCalled(SentenceView sentence, Mention document)
    {
        var verb = document.First - 1;
        return sentence.WordAt(verb).Reporting?.Lemma is "call" or "brand" or "dub" or "label" or "term" or "deem"
            && sentence.Is(document.End, TokenKind.Quotation);
    }

    /// <summary>"a statement by A", "a line from A", "the words of A".</summary>
    private static bool NamesAuthor(SentenceView sentence, Mention document)
    {
        for (var i = document.First; i < document.End; i++)
        {
            if (
                sentence.Tokens[i].Lower is var word
                && (word is "by" or "from" || (word is "of" && NounTables.Utterances.Contains(document.Head)))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static Mention? LastPersonBefore(SentenceView sentence, int end) =>
        sentence.Mentions.FindLast(mention =>
            mention is { Kind: MentionKind.Name, IsGenitive: false, NameKind: null or ActorKind.Person }
            && mention.End < end
        );

    /// <summary>"for "…"", "for a "…"".</summary>
    private static bool OpensWords(SentenceView sentence, int i) =>
        sentence.Is(FunctionWords.Determiners.Contains(sentence.WordAt(i)) ? i + 1 : i, TokenKind.Quotation);

    /// <summary>"The channel republished an appeal by A, a teacher: "…"": A's words on the channel.</summary>
    private static bool IsPassedOn(SentenceView sentence, Mention document) =>
        document is { IsDefinite: false, Possessor: null, Complement.Kind: not MentionKind.Document }
        && (
            ReportingVerbs.Find(sentence.WordAt(document.First - 1)) is { Class: VerbClass.Publication }
            || (
                sentence.LowerAt(document.First - 1) == "from"
                && ReportingVerbs.Find(sentence.WordAt(document.First - 2)) is { Lemma: "read" }
            )
        );

    /// <summary>"his speech": he.</summary>
    private static Mention PronounOf(int token, string possessive) =>
        new()
        {
            First = token,
            End = token + 1,
            Kind = MentionKind.Pronoun,
            Head = possessive.ToLowerInvariant() switch
            {
                "his" => "he",
                "her" => "she",
                "their" => "they",
                _ => "it",
            },
            IsDefinite = true,
            Wording = possessive,
        };

    /// <summary>A colon right before a quotation, with an apposition at most before it.</summary>
    private static bool ColonFollows(SentenceView sentence, int from)
    {
        for (var i = from; i + 1 < sentence.End; i++)
        {
            if (
                sentence.Tokens[i].Kind == TokenKind.Quotation
                || ReportingVerbs.Find(sentence.WordAt(i))
                    is { IsAlsoNoun: false }
                        and not { Form: VerbForm.PresentParticiple, Class: VerbClass.Speech }
            )
            {
                return false;
            }

            if (sentence.Tokens[i].Is(':') && sentence.Tokens[i + 1].Kind is TokenKind.Quotation or TokenKind.Marker)
            {
                return true;
            }
        }

        return false;
    }
}
