using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Cues;

/// <content>Turns that give words to somebody without a verb of saying: "came from A", "credited to A", "— A".</content>
internal static partial class CueFinder
{
    /// <summary>"…" — A: a name behind a dash signs the words.</summary>
    private static Cue? Signed(SentenceView sentence, int i)
    {
        if (sentence.At(i) is not { } dash || !(dash.Is('—') || dash.Is('–') || dash.Is('―')))
        {
            return null;
        }

        var quotation = i - 1;
        while (sentence.Is(quotation, TokenKind.Marker))
        {
            quotation--;
        }

        return
            sentence.Is(quotation, TokenKind.Quotation)
            && sentence.MentionStartingAt(i + 1)
                is { Kind: MentionKind.Name or MentionKind.Person, IsGenitive: false } signer
            && sentence.At(signer.End) is null or { Kind: TokenKind.Punctuation or TokenKind.Marker }
            ? new Cue
            {
                Kind = CueKind.AccordingTo,
                Token = i + 1,
                End = signer.End,
                Subjects = [signer],
                Words = dash.Text,
            }
            : null;
    }

    /// <summary>"one of them, A:".</summary>
    private static Mention? OneOfThem(SentenceView sentence, int i) =>
        sentence.LowerAt(i) is "one" && sentence.LowerAt(i + 1) is "of" && sentence.Is(i + 3, ',')
            ? sentence.MentionStartingAt(i + 4) is { Kind: MentionKind.Name } name
                ? name
                : null
            : null;

    /// <summary>"credited to A, the words "…"".</summary>
    private static Cue? CreditedTo(SentenceView sentence, int i) =>
        sentence.LowerAt(i) is "credited" or "attributed" or "ascribed"
        && sentence.LowerAt(i + 1) == "to"
        && (sentence.MentionStartingAt(i + 2) ?? OneOfThem(sentence, i + 2)) is { IsGenitive: false } speaker
            ? new Cue
            {
                Kind = CueKind.Relayed,
                Token = i,
                End = speaker.End,
                Subjects = [speaker],
                Words = sentence.Tokens[i].Text + " to",
            }
            : null;

    /// <summary>"quoted A as saying "…" and B as saying".</summary>
    private static Cue? AndAsSaying(SentenceView sentence, int i) =>
        sentence.LowerAt(i) == "as"
        && sentence.LowerAt(i + 1) == "saying"
        && sentence.MentionEndingAt(i) is { IsGenitive: false } quoted
        && sentence.LowerAt(quoted.First - 1) == "and"
            ? new Cue
            {
                Kind = CueKind.Relayed,
                Token = i,
                End = i + 2,
                Subjects = [quoted],
                Words = "as saying",
            }
            : null;

    /// <summary>"A's description of it as "…"": the judge's.</summary>
    private static Cue? Judgement(SentenceView sentence, int i)
    {
        if (!NounTables.Judgements.Contains(sentence.WordAt(i)) || GenitiveEndingAt(sentence, i) is not { } judge)
        {
            return null;
        }

        for (var k = i + 1; k < Math.Min(i + 9, sentence.End) && sentence.Tokens[k].Kind == TokenKind.Word; k++)
        {
            if (sentence.LowerAt(k) == "as")
            {
                return new Cue
                {
                    Kind = CueKind.Noun,
                    Token = i,
                    End = k + 1,
                    Subjects = [judge],
                    Words = sentence.Tokens[i].Text,
                };
            }
        }

        return null;
    }

    private static Mention? GenitiveEndingAt(SentenceView sentence, int end) =>
        sentence.Mentions.Find(mention => mention.IsGenitive && mention.End == end);

    /// <summary>A's "napkin" remark: the words of the one who made it.</summary>
    private static Cue? OwnedWords(SentenceView sentence, int i) =>
        sentence.Is(i + 1, TokenKind.Quotation)
        && sentence.Tokens[i].IsGenitive
        && NounTables.Documents.Contains(sentence.WordAt(i + 2))
        && GenitiveEndingAt(sentence, i + 1) is { } owner
            ? new Cue
            {
                Kind = CueKind.Noun,
                Token = i,
                End = i + 1,
                Subjects = [owner],
                Words = sentence.Tokens[i + 2].Text,
            }
            : null;

    /// <summary>The former said "yes," the latter "no": the verb is that of the first.</summary>
    private static Cue? FormerOrLatter(SentenceView sentence, int i) =>
        sentence.Is(i + 1, TokenKind.Quotation)
        && sentence.MentionEndingAt(i + 1) is { Kind: MentionKind.Pronoun, Head: "latter" or "former" } who
        && OtherOfTwoSpeaks(sentence, i)
            ? new Cue
            {
                Kind = CueKind.Verb,
                Token = i,
                End = i + 1,
                Subjects = [who],
                Words = who.AsWritten,
            }
            : null;

    private static bool OtherOfTwoSpeaks(SentenceView sentence, int end)
    {
        for (var i = sentence.First; i < end; i++)
        {
            if (sentence.LowerAt(i) is "former" or "latter" && ReportingVerbs.IsVerb(sentence.WordAt(i + 1)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"…," came the reply from A.</summary>
    private static Cue? CameReply(SentenceView sentence, int i)
    {
        if (
            sentence.LowerAt(i) is not ("came" or "comes")
            || sentence.MentionStartingAt(i + 1) is not { Kind: MentionKind.Document, IsGenitive: false } reply
        )
        {
            return null;
        }

        var author =
            reply.Complement
            ?? (sentence.LowerAt(reply.End) == "from" ? sentence.MentionStartingAt(reply.End + 1) : null);
        return author is { IsGenitive: false, Kind: not (MentionKind.Document or MentionKind.Pronoun) }
            ? new Cue
            {
                Kind = CueKind.InvertedVerb,
                Token = i,
                End = author.End,
                Subjects = [author],
                Words = $"{sentence.Tokens[i].Text} the {reply.Head} from",
            }
            : null;
    }

    /// <summary>"A called it "…"; B preferred "…"": the verb that reports is that of the first.</summary>
    private static Cue? Contrasted(SentenceView sentence, int i) =>
        sentence.Is(i + 1, TokenKind.Quotation)
        && sentence.WordAt(i).Common is VerbForm.Past or VerbForm.ThirdPerson
        && SubjectFinder.BehindSemicolon(sentence, i + 1, sentence.First)
            is { Kind: not MentionKind.Organization } subject
        && subject.First < i
        && sentence.Has(ReportingVerbs.Plain, sentence.First, subject.First)
            ? new Cue
            {
                Kind = CueKind.Verb,
                Token = i,
                End = i + 1,
                Subjects = [subject],
                Words = sentence.Tokens[i].Text,
            }
            : null;

    /// <summary>"The sharpest response came from A": a document's author behind it.</summary>
    private static Cue? CameFrom(SentenceView sentence, int i) =>
        sentence.LowerAt(i) is "came" or "comes"
        && sentence.LowerAt(i + 1) == "from"
        && sentence.MentionEndingAt(i) is { } document
        && (document.Kind == MentionKind.Document || NounTables.Replies.Contains(document.Head))
        && sentence.MentionStartingAt(i + 2) is { Kind: MentionKind.Name, IsGenitive: false } author
            ? new Cue
            {
                Kind = CueKind.Verb,
                Token = i,
                End = author.End,
                Subjects = [author],
                Words = sentence.Tokens[i].Text + " from",
            }
            : null;
}
