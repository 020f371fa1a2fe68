using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Cues;

/// <summary>Finds what a sentence says about who speaks, in the order of the words.</summary>
internal static partial class CueFinder
{
    public static List<Cue> Find(SentenceView sentence)
    {
        var cues = new List<Cue>();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!MayBegin(sentence, i))
            {
                continue;
            }

            var cue =
                AccordingTo(sentence, i)
                ?? Signed(sentence, i)
                ?? CreditedTo(sentence, i)
                ?? CameFrom(sentence, i)
                ?? CameReply(sentence, i)
                ?? AndAsSaying(sentence, i)
                ?? OwnedWords(sentence, i)
                ?? Judgement(sentence, i)
                ?? FormerOrLatter(sentence, i)
                ?? Noun(sentence, i)
                ?? Verb(sentence, i)
                ?? Contrasted(sentence, i);
            if (cue is not null)
            {
                cues.Add(cue);
                i = Math.Max(i, cue.End - 1);
            }
        }

        if (SubjectCue.Find(sentence, cues) is { } subject)
        {
            var behind = cues.FindIndex(cue => cue.Token >= subject.Token);
            cues.Insert(behind < 0 ? cues.Count : behind, subject);
        }

        foreach (var cue in cues)
        {
            cue.IsEmbedded = IsEmbedded(sentence, cues, cue);
        }

        Inherit(sentence, cues);
        AttachAgents(cues);
        return cues;
    }

    /// <summary>Words with which a cue can begin; so can a document, and what stands right before a quotation.</summary>
    private static readonly WordTest s_mayBegin = new(word =>
        word.Lower is "according" or "as" or "in" or "to" or "for" or "came" or "comes" or "—" or "–" or "―"
        || word.Lower is "credited" or "attributed" or "ascribed"
        || NounTables.Judgements.Contains(word.Lower)
        || word.Reporting is not null
        || ReportingVerbs.BeginsPhrase(word)
    );

    private static bool MayBegin(SentenceView sentence, int i) =>
        s_mayBegin.Holds(sentence.Tokens[i].Word)
        || sentence.At(i + 1)?.Kind == TokenKind.Quotation
        || sentence.MentionStartingAt(i)?.Kind == MentionKind.Document;

    /// <summary>"In an article published by B, A warns": B relays what A says.</summary>
    private static void AttachAgents(List<Cue> cues)
    {
        for (var i = 0; i < cues.Count; i++)
        {
            if (
                cues[i].Kind == CueKind.Agent
                && cues.Find(cue =>
                    cue.Kind is CueKind.Verb or CueKind.InvertedVerb or CueKind.Subject
                    && cue.Subjects.All(subject => subject.Kind != MentionKind.Document)
                )
                    is { } main
            )
            {
                main.Relayers = cues[i].Subjects;
                cues.RemoveAt(i);
                return;
            }
        }
    }

    /// <summary>Participles and second verbs take the subject of the cue before them, else of the one behind, else of the clause.</summary>
    private static void Inherit(SentenceView sentence, List<Cue> cues)
    {
        // "it posted a statement that hails": the statement is its author's.
        for (var i = 1; i < cues.Count; i++)
        {
            if (
                cues[i].Kind == CueKind.Verb
                && cues[i].Subjects.Count == 1
                && cues[i].Subjects[0]
                    is { Kind: MentionKind.Document, IsDefinite: false, Possessor: null, Complement: null }
                && cues.Take(i)
                    .LastOrDefault(cue => cue.Subjects.Count > 0 && cue.Subjects[0].Kind != MentionKind.Document)
                    is { } author
            )
            {
                cues[i].Subjects = author.Subjects;
            }
        }

        for (var i = 0; i < cues.Count; i++)
        {
            if (cues[i].Subjects.Count > 0 || cues[i].Kind != CueKind.Dependent)
            {
                continue;
            }

            if (SubjectBehindBut(sentence, cues, i) is { } own)
            {
                cues[i].Subjects = own;
                continue;
            }

            var source =
                cues.Take(i)
                    .LastOrDefault(cue =>
                        cue.Subjects.Count > 0
                        && cue.Kind is not (CueKind.Relayed or CueKind.Noun or CueKind.Question)
                        && !cue.IsEmbedded
                        && !(IsOfObject(sentence, cue) && sentence.At(cues[i].Token - 1)?.Is(',') == true)
                    )
                ?? cues.Skip(i + 1)
                    .FirstOrDefault(cue => cue.Subjects.Count > 0 && cue.Kind is CueKind.Verb or CueKind.Subject);
            if (source is not null)
            {
                cues[i].Subjects = source.Subjects;
            }
            else if (SubjectFinder.OfClause(sentence, cues[i].Token) is { } subject)
            {
                cues[i].Subjects = [subject];
            }
        }

        cues.RemoveAll(cue =>
            cue.Subjects.Count == 0
            || cue.Subjects.Any(subject =>
                sentence.LowerAt(subject.First) is "no" or "neither" or "none"
                || sentence.LowerAt(subject.First - 1) is "neither" or "nor"
            )
        );
    }

    /// <summary>"not paying a builder who complained, saying": the clause that narrows an object ends before the comma.</summary>
    private static bool IsOfObject(SentenceView sentence, Cue cue) =>
        cue.Kind == CueKind.Verb
        && cue.Subjects.Count == 1
        && cue.Subjects[0] is { Kind: MentionKind.Person, IsDefinite: false } described
        && sentence.LowerAt(described.End) is "who" or "that"
        && sentence.IsObject(described);

    /// <summary>"…, but several commanders, speaking to B, pointed to": a new clause has a subject of its own.</summary>
    private static IReadOnlyList<Mention>? SubjectBehindBut(SentenceView sentence, List<Cue> cues, int cue)
    {
        var from = cue > 0 ? cues[cue - 1].Token : sentence.First;
        for (var k = cues[cue].Token - 1; k > from; k--)
        {
            if (
                sentence.LowerAt(k) is "but" or "while" or "whereas"
                && sentence.At(k - 1)?.Kind != TokenKind.Word
                && sentence.MentionStartingAt(k + 1) is { IsGenitive: false, Kind: not MentionKind.Document } subject
                && subject.End <= cues[cue].Token
            )
            {
                return SubjectFinder.Joined(sentence, subject);
            }
        }

        return null;
    }

    /// <summary>Whether a cue's clause is what another cue reports: "A implies that B is threatening C".</summary>
    private static bool IsEmbedded(SentenceView sentence, List<Cue> cues, Cue inner) =>
        inner.Kind == CueKind.Verb
        && (IsAdverbial(sentence, inner) || IsAside(sentence, inner) || IsReported(sentence, cues, inner));

    /// <summary>", whom he called": what the clause tells is not what the sentence is about.</summary>
    private static bool IsAside(SentenceView sentence, Cue cue) =>
        sentence.LowerAt(cue.First - 1) is "whom" && sentence.At(cue.First - 2)?.Is(',') == true;

    /// <summary>"The minister left when a reporter asked": what the clause tells is not what the sentence is about.</summary>
    private static bool IsAdverbial(SentenceView sentence, Cue cue) =>
        cue.Subjects.Any(subject =>
            subject.First > sentence.First + 1
            && FunctionWords.AdverbialConjunctions.Contains(sentence.WordAt(subject.First - 1))
        );

    private static bool IsReported(SentenceView sentence, List<Cue> cues, Cue inner) =>
        !(sentence.LowerAt(inner.First - 1) == "which" && sentence.LowerAt(inner.First - 2) is "in" or "on")
        && cues.TakeWhile(cue => cue != inner)
            .Any(outer => outer.Kind is CueKind.Verb or CueKind.AccordingTo && outer.Subjects.Count > 0)
        && inner.Subjects.Any(subject => sentence.IsSubordinate(subject) || sentence.IsObject(subject));

    private static Cue Make(
        CueKind kind,
        int i,
        int length,
        VerbEntry verb,
        IReadOnlyList<Mention> subjects,
        SentenceView sentence
    ) =>
        new()
        {
            Kind = kind,
            Token = i,
            End = i + length,
            Verb = verb,
            Subjects = subjects,
            Words = length == 1 ? sentence.Tokens[i].Text : sentence.Tokens[i].Text + " " + sentence.Tokens[i + 1].Text,
        };
}
