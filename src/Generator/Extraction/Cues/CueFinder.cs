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
        var mayHold = sentence.HasQuotation || sentence.HasDocument || sentence.Has(BeginsCueOrTurn);
        for (var i = sentence.First; i < sentence.End && mayHold; i++)
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
        RemoveUnsaid(sentence, cues);
        RemoveJudgedClaims(sentence, cues);
        AttachAgents(cues);
        for (var i = 0; i < cues.Count; i++)
        {
            cues[i].Number = i;
        }

        return cues;
    }

    /// <summary>A cue begins with a word of its own, with a document, or right before a quotation.</summary>
    private static bool MayBegin(SentenceView sentence, int i) =>
        (sentence.Is(i, BeginsCueOrTurn) && (sentence.Is(i, WordClasses.BeginsCue) || BeginsTurn(sentence, i)))
        || (sentence.HasQuotation && sentence.Is(i + 1, TokenKind.Quotation))
        || (sentence.HasDocument && sentence.MentionStartingAt(i)?.Kind == MentionKind.Document);

    private const WordClasses BeginsCueOrTurn =
        WordClasses.BeginsCue | WordClasses.BeginsTurn | WordClasses.MayBeginTurn;

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
