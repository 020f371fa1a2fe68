using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Actors;
using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;
using E = SeedsSdk.Generator.Extraction.Discourse.AttributionEvidence;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <summary>Collects what speaks for and against the speaker of a quotation.</summary>
internal static class EvidenceReader
{
    /// <summary>In tokens between the cue and the quotation.</summary>
    private const int Near = 1;
    private const int Far = 8;

    /// <summary>In words; whoever counts them may stop there.</summary>
    public const int Long = 12;

    public static E OfWords(QuoteKind kind, int words) =>
        (kind == QuoteKind.Direct ? E.IsMainClause : E.None)
        | (
            words <= 2 ? E.IsOneOrTwoWords
            : words >= Long ? E.IsLong
            : E.None
        );

    /// <param name="sentence">The sentence.</param>
    /// <param name="cue">The cue that was chosen.</param>
    /// <param name="rule">The rule that chose it.</param>
    /// <param name="quotation">The token of the quotation.</param>
    /// <param name="cues">How many cues the sentence has.</param>
    public static E OfCue(SentenceView sentence, Cue cue, AttributionRule rule, int quotation, int cues)
    {
        var (from, to) = cue.Token < quotation ? (cue.End, quotation) : (quotation + 1, cue.First);
        var evidence = (E)(1UL << (int)rule) | OfSubject(cue.Subjects) | OfVerb(cue.Verb);
        evidence |= cue.Kind == CueKind.Dependent ? E.CueIsDependent : E.None;
        evidence |=
            to - from <= Near ? E.CueIsNear
            : to - from > Far ? E.CueIsFar
            : E.None;
        evidence |= cues > 1 ? E.OtherCueInSentence : E.None;
        evidence |= cue.IsEmbedded ? E.CueIsEmbedded : E.None;
        evidence |= NamesBetween(sentence, cue, from, to) ? E.OtherNameBetween : E.None;
        if (sentence.At(quotation - 1) is { } before)
        {
            evidence |= before.Is(':') || before.Is(',') ? E.BehindColonOrComma : E.None;
            evidence |= before.Lower == "that" ? E.BehindThat : E.None;
        }

        return evidence | (quotation == sentence.First ? E.StandsAlone : E.None);
    }

    public static E OfContinuation(
        SentenceView sentence,
        OpenStatement inHand,
        int quotation,
        int number,
        int paragraph
    )
    {
        var evidence = E.Continuation;
        evidence |= quotation == sentence.First ? E.StandsAlone : E.None;
        evidence |= inHand.LastSentence == number ? E.SameSentence : E.None;
        evidence |= inHand.LastSentence == number - 1 ? E.FollowsDirectly : E.None;
        evidence |= inHand.LastParagraph == paragraph ? E.SameParagraph : E.None;
        return evidence
            | (sentence.Mentions.Exists(mention => mention.Kind == MentionKind.Name) ? E.NamesSomebodyElse : E.None);
    }

    public static E OfSpeakers(ActorTable actors, OpenStatement statement)
    {
        var evidence = statement.Speakers.Length > 1 ? E.SubjectsAreSeveral : E.None;
        if (statement.Speakers.Length == 0)
        {
            return evidence;
        }

        var speaker = actors[statement.Speakers[0]];
        evidence |=
            speaker.Kind is null ? E.SpeakerIsUnknownKind
            : speaker.Kind == ActorKind.Person ? E.SpeakerIsPerson
            : E.None;
        evidence |= speaker.IsDescribed ? E.SpeakerIsDescribed : E.None;
        return evidence | (statement.Quotes.Count > 0 ? E.SecondQuoteOfSpeaker : E.None);
    }

    private static E OfSubject(Mention[] subjects) =>
        subjects.Length == 0
            ? E.None
            : subjects[0].Kind switch
            {
                MentionKind.Name => E.SubjectIsName,
                MentionKind.Person => E.SubjectIsPerson,
                MentionKind.Document => E.SubjectIsDocument,
                MentionKind.Pronoun => E.SubjectIsPronoun,
                _ => E.SubjectIsBody,
            };

    private static E OfVerb(VerbEntry? verb) =>
        verb?.Class switch
        {
            VerbClass.Speech => E.VerbOfSpeech,
            VerbClass.Stance => E.VerbOfStance,
            VerbClass.Publication => E.VerbOfPublication,
            VerbClass.Weak => E.WeakVerb,
            _ => E.None,
        };

    private static bool NamesBetween(SentenceView sentence, Cue cue, int from, int to)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (
                mention.First >= from
                && mention.End <= to
                && mention.Kind is MentionKind.Name or MentionKind.Person or MentionKind.Pronoun
                && !cue.IsBy(mention)
            )
            {
                return true;
            }
        }

        return false;
    }
}
