using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Actors;
using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Quotes;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <content>Statements inside statements: in the video of a channel, in the interview, on the note of what was said.</content>
internal sealed partial class DiscourseReader
{
    /// <summary>"a poster appeared on the "NAME" channel … credited to A": the channel of the sentence relays.</summary>
    private int[]? ChannelIn(SentenceView sentence, int[] speakers) =>
        sentence
            .Mentions.Where(mention => mention is { Kind: MentionKind.Name, NameKind: ActorKind.Channel })
            .Select(_actors.Find)
            .Where(channel => channel >= 0 && Array.IndexOf(speakers, channel) < 0)
            .Take(1)
            .ToArray()
            is { Length: 1 } found
            ? found
            : null;

    /// <summary>Whether a new statement is part of the act in hand, and shares its day, place and evidence.</summary>
    private bool IsPartOf(Cue cue, int[] speakers, OpenStatement statement, OpenStatement inHand)
    {
        // A poster with a quote: "… and a quote from B".
        if (cue.Kind == CueKind.Relayed)
        {
            return statement.Publisher is { } publisher && inHand.IsBy(publisher);
        }

        // In an interview the one who asks speaks on the same evidence.
        if (inHand.Form == StatementForm.Interview && _sentence - inHand.LastSentence <= 2 && Interrupts(cue))
        {
            return true;
        }

        // "The Iraqi statement added": one half of a joint act.
        if (cue.Subjects[0].Kind == MentionKind.Document && AreAmong(speakers, inHand.Speakers))
        {
            return true;
        }

        // "The union held a press conference.[3] "…," its chairwoman told reporters."
        return inHand is { Quotes.Count: 0, Citation: not null }
            && _sentence - inHand.LastSentence <= 1
            && speakers.All(speaker =>
                _actors[speaker].HasRole(role => role.Organization is { } body && inHand.IsBy(body))
            );
    }

    private static bool Interrupts(Cue cue) => ReportingVerbs.Interrupting.Contains(cue.Verb?.Lemma);

    /// <summary>"B put out a video in which A answers", "B posted an interview with A, who said".</summary>
    private static bool FollowsInWhich(SentenceView sentence, Cue cue)
    {
        if (!sentence.HasDocument)
        {
            return false;
        }

        foreach (var mention in sentence.Mentions)
        {
            if (
                mention is { Kind: MentionKind.Document, Possessor: null, Complement: { } person }
                && person.First == cue.Subjects[0].First
                && sentence.LowerAt(person.First - 1) is "with" or "of"
                && person.End < cue.Token
            )
            {
                return true;
            }
        }

        for (var i = cue.First - 1; i > sentence.First; i--)
        {
            if (
                sentence.LowerAt(i) is "which" or "where"
                && (sentence.LowerAt(i) == "where" || sentence.LowerAt(i - 1) is "in" or "on")
            )
            {
                return DocumentBefore(sentence, i) is not null;
            }
        }

        return false;
    }

    /// <summary>"In the video, B says": B speaks in what A published one or two sentences before.</summary>
    private bool IsInsideDocument(SentenceView sentence, Cue cue, OpenStatement inHand) =>
        (
            inHand is { Quotes.Count: 0, Form: StatementForm.Video or StatementForm.Poster }
            && inHand.LastSentence >= _sectionStart
            && _sentence - inHand.LastSentence <= 1
            && inHand.Speakers.All(speaker => !Salience.IsPerson(_actors[speaker]))
        )
        || (_sentence - inHand.LastSentence <= 2 && sentence.HasDocument && IsInKnownDocument(sentence, cue))
        || (inHand.LastSentence == _sentence && FollowsInWhich(sentence, cue));

    /// <summary>"In the video, B says".</summary>
    private static bool IsInKnownDocument(SentenceView sentence, Cue cue)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (
                mention
                    is {
                        Kind: MentionKind.Document,
                        IsDefinite: true,
                        Possessor: null,
                        Possessive: null,
                        Complement: null
                    }
                && mention.First < cue.Token
                && sentence.LowerAt(mention.First - 1) is "in" or "on" or "during"
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The sermon was posted on Telegram the next day.[2]": the note of what was said, and no other act.</summary>
    private bool IsDocumentedBy(SentenceView sentence, Cue cue, OpenStatement inHand) =>
        cue.Kind == CueKind.Subject
        && cue.Subjects[0]
            is { Kind: MentionKind.Document, Possessor: null, Complement: null }
                or { Kind: MentionKind.Pronoun, Head: "it" }
        && inHand is { Citation: null, Quotes.Count: > 0 }
        && _sentence - inHand.LastSentence <= 1
        && sentence.HasMarker
        && !sentence.HasQuotation
        && IsShown(sentence, cue.First);

    private static bool IsShown(SentenceView sentence, int first) =>
        Enumerable
            .Range(first, sentence.End - first)
            .Any(i =>
                (
                    CueFinder.IsPublication(sentence, i)
                    || PressWords.Shown.Contains(sentence.WordAt(i))
                    || ReportingVerbs.Find(sentence.WordAt(i))?.Lemma == "post"
                ) && sentence.IsPassive(i)
            );
}
