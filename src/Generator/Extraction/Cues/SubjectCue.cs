using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Cues;

/// <summary>
/// A sentence whose subject is a document or a pronoun reports, whatever its verb: "The statement contains", "It would
/// rather". Its subject is found here; the discourse decides whom it stands for.
/// </summary>
internal static class SubjectCue
{
    public static Cue? Find(SentenceView sentence, IReadOnlyList<Cue> cues)
    {
        if (
            SubjectFinder.OfClause(sentence, sentence.End) is not { } subject
            || cues.Any(cue => cue.Subjects.Contains(subject))
            || (subject.Kind is not (MentionKind.Document or MentionKind.Pronoun) && cues.Any(cue => cue.Kind is not CueKind.Dependent))
        )
        {
            return null;
        }

        var verb = sentence.SkipRight(subject.End);
        return IsVerb(sentence, subject, verb) || Introduces(sentence) || PublishesDocument(sentence)
            ? new Cue
            {
                Kind = CueKind.Subject,
                Token = subject.First,
                End = verb,
                Subjects = [subject],
                Words = sentence.At(verb)?.Text ?? string.Empty,
            }
            : null;
    }

    /// <summary>"A followed with a tweet of his own: "…"": a colon gives the words to the subject, whatever the verb.</summary>
    private static bool Introduces(SentenceView sentence) =>
        sentence.At(sentence.End - 1)?.Is(':') == true
        || Enumerable.Range(sentence.First + 1, Math.Max(0, sentence.End - sentence.First - 1)).Any(i =>
            sentence.Tokens[i].Kind == TokenKind.Quotation
            && (sentence.Tokens[i - 1].Is(':') || (sentence.Tokens[i - 1].Kind == TokenKind.Marker && sentence.At(i - 2)?.Is(':') == true)));

    /// <summary>"A appeared in a video uploaded[4] on May 13": a document with its note.</summary>
    public static bool PublishesDocument(SentenceView sentence) =>
        sentence.Mentions.Any(mention =>
            mention.Kind == MentionKind.Document
            && Enumerable.Range(mention.End, Math.Max(0, Math.Min(6, sentence.End - mention.End))).Any(i => sentence.Tokens[i].Kind == TokenKind.Marker));

    private static bool IsVerb(SentenceView sentence, Mention subject, int verb)
    {
        if (sentence.At(verb) is not { Kind: TokenKind.Word } token || token.IsCapital)
        {
            return false;
        }

        return verb > subject.End // an auxiliary or an adverb stands between
            || CommonVerbs.Find(token.Lower) is not null
            || ReportingVerbs.Find(token.Lower) is not null
            || (
                token.Lower.EndsWith("s", StringComparison.Ordinal)
                && !subject.IsPlural
                && !FunctionWords.Contains(token.Lower)
            )
            || token.Lower.EndsWith("ed", StringComparison.Ordinal);
    }
}
