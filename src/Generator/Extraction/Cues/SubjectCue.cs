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
        return IsVerb(sentence, subject, verb)
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
