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
            if (MayBegin(sentence, i) && CueAt(sentence, i) is { } cue)
            {
                cues.Add(cue);
                i = Math.Max(i, cue.End - 1);
            }
        }

        if (SubjectCue.Find(sentence, cues) is { } subject)
        {
            Insert(cues, subject);
        }

        if (cues.Count == 0)
        {
            return cues;
        }

        foreach (var cue in cues)
        {
            cue.IsEmbedded = IsEmbedded(sentence, cues, cue);
        }

        Inherit(sentence, cues);
        AttachAgents(cues);
        for (var i = 0; i < cues.Count; i++)
        {
            cues[i].Number = i;
        }

        return cues;
    }

    /// <summary>A cue begins with a word of its own, with a document, or right before a quotation.</summary>
    private static bool MayBegin(SentenceView sentence, int i) =>
        sentence.Is(i, WordClasses.BeginsCue)
        || BeginsTurn(sentence, i)
        || (sentence.HasQuotation && sentence.Is(i + 1, TokenKind.Quotation))
        || (sentence.HasDocument && sentence.MentionStartingAt(i)?.Kind == MentionKind.Document);

    private static bool BeginsTurn(SentenceView sentence, int i) =>
        sentence.Is(i, WordClasses.BeginsTurn)
        || (sentence.Is(i, WordClasses.MayBeginTurn) && (i == sentence.First || sentence.Has(WordClasses.IsView)));

    private static Cue? CueAt(SentenceView sentence, int i)
    {
        var isBeforeWords = sentence.Is(i + 1, TokenKind.Quotation);
        return (BeginsTurn(sentence, i) ? Turn(sentence, i) : null)
            ?? (isBeforeWords ? OwnedWords(sentence, i) : null)
            ?? Judgement(sentence, i)
            ?? (isBeforeWords ? FormerOrLatter(sentence, i) : null)
            ?? (sentence.HasDocument ? Noun(sentence, i) : null)
            ?? Verb(sentence, i)
            ?? (isBeforeWords ? Contrasted(sentence, i) : null);
    }

    private static Cue? Turn(SentenceView sentence, int i) =>
        AccordingTo(sentence, i)
        ?? Signed(sentence, i)
        ?? CreditedTo(sentence, i)
        ?? CameFrom(sentence, i)
        ?? CameReply(sentence, i)
        ?? AndAsSaying(sentence, i);

    /// <summary>Before the cues that stand with it or behind it.</summary>
    private static void Insert(List<Cue> cues, Cue subject)
    {
        var i = 0;
        while (i < cues.Count && cues[i].Token < subject.Token)
        {
            i++;
        }

        cues.Insert(i, subject);
    }

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
                && cues[i].Subjects.Length == 1
                && cues[i].Subjects[0]
                    is { Kind: MentionKind.Document, IsDefinite: false, Possessor: null, Complement: null }
                && AuthorBefore(cues, i) is { } author
            )
            {
                cues[i].Subjects = author.Subjects;
            }
        }

        for (var i = 0; i < cues.Count; i++)
        {
            if (cues[i].Subjects.Length > 0 || cues[i].Kind != CueKind.Dependent)
            {
                continue;
            }

            if (SubjectBehindBut(sentence, cues, i) is { } own)
            {
                cues[i].Subjects = own;
                continue;
            }

            var source = SourceBefore(sentence, cues, i) ?? SourceBehind(cues, i);
            if (source is not null)
            {
                cues[i].Subjects = source.Subjects;
            }
            else if (SubjectFinder.OfClause(sentence, cues[i].Token) is { } subject)
            {
                cues[i].Subjects = [subject];
            }
        }

        for (var i = cues.Count - 1; i >= 0; i--)
        {
            if (cues[i].Subjects.Length == 0 || IsDenied(sentence, cues[i]))
            {
                cues.RemoveAt(i);
            }
        }
    }

    /// <summary>The latest cue before another one whose subject is no document.</summary>
    private static Cue? AuthorBefore(List<Cue> cues, int cue)
    {
        for (var i = cue - 1; i >= 0; i--)
        {
            if (cues[i].Subjects.Length > 0 && cues[i].Subjects[0].Kind != MentionKind.Document)
            {
                return cues[i];
            }
        }

        return null;
    }

    private static Cue? SourceBefore(SentenceView sentence, List<Cue> cues, int dependent)
    {
        for (var i = dependent - 1; i >= 0; i--)
        {
            if (
                cues[i].Subjects.Length > 0
                && cues[i].Kind is not (CueKind.Relayed or CueKind.Noun or CueKind.Question)
                && !cues[i].IsEmbedded
                && !(IsOfObject(sentence, cues[i]) && sentence.Is(cues[dependent].Token - 1, ','))
            )
            {
                return cues[i];
            }
        }

        return null;
    }

    private static Cue? SourceBehind(List<Cue> cues, int dependent)
    {
        for (var i = dependent + 1; i < cues.Count; i++)
        {
            if (cues[i].Subjects.Length > 0 && cues[i].Kind is CueKind.Verb or CueKind.Subject)
            {
                return cues[i];
            }
        }

        return null;
    }

    /// <summary>"Neither A nor B said": nobody.</summary>
    private static bool IsDenied(SentenceView sentence, Cue cue)
    {
        for (var i = 0; i < cue.Subjects.Length; i++)
        {
            var subject = cue.Subjects[i];
            if (
                sentence.LowerAt(subject.First) is "no" or "neither" or "none"
                || sentence.LowerAt(subject.First - 1) is "neither" or "nor"
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"not paying a builder who complained, saying": the clause that narrows an object ends before the comma.</summary>
    private static bool IsOfObject(SentenceView sentence, Cue cue) =>
        cue.Kind == CueKind.Verb
        && cue.Subjects.Length == 1
        && cue.Subjects[0] is { Kind: MentionKind.Person, IsDefinite: false } described
        && sentence.LowerAt(described.End) is "who" or "that"
        && sentence.IsObject(described);

    /// <summary>"…, but several commanders, speaking to B, pointed to": a new clause has a subject of its own.</summary>
    private static Mention[]? SubjectBehindBut(SentenceView sentence, List<Cue> cues, int cue)
    {
        var from = cue > 0 ? cues[cue - 1].Token : sentence.First;
        for (var k = cues[cue].Token - 1; k > from; k--)
        {
            if (
                sentence.LowerAt(k) is "but" or "while" or "whereas"
                && !sentence.Is(k - 1, TokenKind.Word)
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
        sentence.LowerAt(cue.First - 1) is "whom" && sentence.Is(cue.First - 2, ',');

    /// <summary>"The minister left when a reporter asked": what the clause tells is not what the sentence is about.</summary>
    private static bool IsAdverbial(SentenceView sentence, Cue cue)
    {
        for (var i = 0; i < cue.Subjects.Length; i++)
        {
            var subject = cue.Subjects[i];
            if (
                subject.First > sentence.First + 1
                && FunctionWords.AdverbialConjunctions.Contains(sentence.WordAt(subject.First - 1))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsReported(SentenceView sentence, List<Cue> cues, Cue inner) =>
        !(sentence.LowerAt(inner.First - 1) == "which" && sentence.LowerAt(inner.First - 2) is "in" or "on")
        && IsBehindReport(cues, inner)
        && HasDependentSubject(sentence, inner);

    private static bool HasDependentSubject(SentenceView sentence, Cue cue)
    {
        for (var i = 0; i < cue.Subjects.Length; i++)
        {
            if (sentence.IsSubordinate(cue.Subjects[i]) || sentence.IsObject(cue.Subjects[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBehindReport(List<Cue> cues, Cue inner)
    {
        foreach (var outer in cues)
        {
            if (outer == inner)
            {
                return false;
            }

            if (outer.Kind is CueKind.Verb or CueKind.AccordingTo && outer.Subjects.Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static Cue Make(
        CueKind kind,
        int i,
        int length,
        VerbEntry verb,
        Mention[] subjects,
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
