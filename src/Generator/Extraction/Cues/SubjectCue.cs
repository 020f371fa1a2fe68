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
    public static Cue? Find(SentenceView sentence, List<Cue> cues)
    {
        if (sentence.Subject is not { } subject || HasCue(sentence, cues, subject))
        {
            return null;
        }

        var subjects = sentence.Subjects;
        var verb = MainVerb(sentence, subjects[subjects.Length - 1]);
        if (
            subject.Kind == MentionKind.Document
            && verb > 0
            && sentence.IsPassive(verb)
            && !CueFinder.IsPublication(sentence, verb)
            && CueFinder.AgentOf(sentence, verb + 1)
                is { Kind: MentionKind.Name or MentionKind.Person, IsGenitive: false } agent
        )
        {
            subjects = [agent]; // "The response was led by A"
        }

        if (Reactions(sentence, verb) is { } reactions)
        {
            return new Cue
            {
                Kind = CueKind.Noun,
                Token = reactions.First,
                End = reactions.End,
                Subjects = [reactions],
                Words = reactions.Head,
            };
        }

        if (IsJudged(sentence, subject, verb))
        {
            return null;
        }

        return Reports(sentence, subject, verb, cues.Count == 0)
            ? new Cue
            {
                Kind = CueKind.Subject,
                Token = subject.First,
                End = Math.Max(subject.End, verb),
                Subjects = subjects,
                Words = sentence.At(verb)?.Text ?? string.Empty,
            }
            : null;
    }

    /// <summary>Whether a subject has a cue of its own, or the sentence another one that counts more.</summary>
    private static bool HasCue(SentenceView sentence, List<Cue> cues, Mention subject)
    {
        var isWeak = subject.Kind is not (MentionKind.Document or MentionKind.Pronoun);
        foreach (var cue in cues)
        {
            if (
                cue.IsBy(subject)
                || (cue.Token == subject.First && cue.Kind is CueKind.Relayed or CueKind.Noun)
                || (
                    isWeak
                    && cue.Kind is not (CueKind.Dependent or CueKind.Agent or CueKind.Question)
                    && !IsFrontedAside(sentence, cue, subject)
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Unlike B, who speaks of "doom," A sees": the cue of a clause that ended before the subject.</summary>
    private static bool IsFrontedAside(SentenceView sentence, Cue cue, Mention subject) =>
        cue.End <= subject.First
        && FunctionWords.Relatives.Contains(sentence.WordAt(sentence.SkipLeft(cue.Token - 1)))
        && sentence.Tokens[subject.First - 1].EndsWithComma;

    /// <summary>"The post received comments, including "…"": what follows is in them; null where the verb brings in none.</summary>
    private static Mention? Reactions(SentenceView sentence, int verb)
    {
        if (verb <= 0 || !ClauseWords.Receiving.Contains(sentence.WordAt(verb)))
        {
            return null;
        }

        for (var i = verb + 1; i <= verb + FarthestReactions && sentence.At(i) is { Kind: TokenKind.Word } word; i++)
        {
            if (NounTables.SingularIn(NounTables.Reactions, word.Lower) is { } noun)
            {
                return new Mention
                {
                    First = i,
                    End = i + 1,
                    Kind = MentionKind.Document,
                    Head = noun,
                    IsPlural = true,
                    Wording = word.Text,
                };
            }
        }

        return null;
    }

    /// <summary>In words behind the verb: "received a flood of angry comments".</summary>
    private const int FarthestReactions = 5;

    /// <summary>"A was called "…"": the words are of whoever calls him so.</summary>
    private static bool IsJudged(SentenceView sentence, Mention subject, int verb) =>
        subject.Kind is not MentionKind.Document
        && verb > 0
        && sentence.IsPassive(verb)
        && ReportingVerbs.Find(sentence.WordAt(verb)) is { Class: VerbClass.Speech or VerbClass.Stance };

    /// <summary>"A followed with a tweet of his own: "…"": a colon gives the words to the subject, whatever the verb.</summary>
    private static bool Introduces(SentenceView sentence) =>
        sentence.Is(sentence.End - 1, ':') || HasQuotationBehindColon(sentence);

    private static bool HasQuotationBehindColon(SentenceView sentence)
    {
        if (!sentence.HasQuotation)
        {
            return false;
        }

        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            if (
                sentence.Tokens[i].Kind == TokenKind.Quotation
                && (
                    sentence.Tokens[i - 1].Is(':')
                    || (sentence.Tokens[i - 1].Kind == TokenKind.Marker && sentence.Is(i - 2, ':'))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A appeared in a video uploaded[4] on May 13": a document with its note.</summary>
    public static bool PublishesDocument(SentenceView sentence)
    {
        if (!sentence.HasDocument)
        {
            return false;
        }

        foreach (var mention in sentence.Mentions)
        {
            if (
                mention.Kind == MentionKind.Document
                && mention.First > sentence.First
                && sentence.Has(TokenKind.Marker, mention.End)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"In a joint statement, A put it down to": what follows is said, whatever the verb.</summary>
    public static bool SpeaksIn(SentenceView sentence, Mention subject) =>
        ReportingVerbs.Find(sentence.WordAt(sentence.First))
            is { Class: VerbClass.Speech, Form: VerbForm.PresentParticiple }
        || HasOwnDocument(sentence, subject);

    private static bool HasOwnDocument(SentenceView sentence, Mention subject)
    {
        if (!sentence.HasDocument)
        {
            return false;
        }

        foreach (var mention in sentence.Mentions)
        {
            if (
                mention.Kind == MentionKind.Document
                && (!mention.IsDefinite || mention.Possessive is "his" or "her" or "its")
                && (mention.End <= subject.First || mention.First >= subject.End)
                && sentence.LowerAt(mention.First - 1) is "in" or "through" or "via" or "with"
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A document reports with any verb. A name reports with a verb that no table knows ("jeers that …"); one that is known
    /// to report nothing ("attacked") leaves marked words to the report itself.
    /// </summary>
    private static bool Reports(SentenceView sentence, Mention subject, int verb, bool isAlone)
    {
        if (Introduces(sentence))
        {
            return true;
        }

        if (subject.Kind is MentionKind.Document)
        {
            return sentence.LowerAt(verb) is { Length: > 0 }
                || (isAlone && (subject.IsDefinite || subject.Complement is not null));
        }

        if (
            PublishesDocument(sentence)
            || SpeaksIn(sentence, subject)
            || (isAlone && subject.Kind == MentionKind.Name && sentence.HasMarker) // "A took up the theme on May 3.[2]": what has a note is told by its subject
        )
        {
            return true;
        }

        var word = sentence.WordAt(verb);
        var lower = word.Lower;
        if (lower is "devoted" or "devotes" or "dedicated" or "dedicates" && IsOwnDocument(sentence, verb))
        {
            return true; // "On May 3, A devoted his sermon to it": what follows is from it
        }

        if (sentence.At(verb) is not { Kind: TokenKind.Word, IsCapital: false } || FunctionWords.Contains(word))
        {
            return false;
        }

        return subject.Kind is MentionKind.Pronoun
            || ReportingVerbs.Find(word) is not null
            || (
                CommonVerbs.Find(word) is null
                && (
                    lower.EndsWith("ed", StringComparison.Ordinal)
                    || (lower.EndsWith("s", StringComparison.Ordinal) && !subject.IsPlural)
                )
            );
    }

    private static bool IsOwnDocument(SentenceView sentence, int verb) =>
        sentence.Mentions.Any(mention =>
            mention is { Kind: MentionKind.Document, Possessive: "his" or "her" or "its" } && mention.First > verb
        );

    /// <summary>The first word behind the subject that can be its verb, past appositions and relative clauses; -1 for none.</summary>
    private static int MainVerb(SentenceView sentence, Mention subject)
    {
        var verb = sentence.SkipRight(subject.End);
        for (var i = subject.End; sentence.Is(verb, ',') && i < sentence.End; i++)
        {
            if (
                sentence.Tokens[i].Is(',')
                && sentence.At(sentence.SkipRight(i + 1)) is { Kind: TokenKind.Word, IsCapital: false } word
                && !FunctionWords.Contains(word.Word)
                && sentence.MentionStartingAt(sentence.SkipRight(i + 1)) is null
                && (CommonVerbs.Find(word.Word) ?? ReportingVerbs.Find(word.Word)?.Form)
                    is not VerbForm.PresentParticiple
                && i > subject.End
            )
            {
                return sentence.SkipRight(i + 1);
            }
        }

        return sentence.Is(verb, ',') ? -1 : verb;
    }
}
