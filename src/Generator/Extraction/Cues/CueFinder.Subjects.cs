using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Cues;

/// <content>Cues that take their subject, or who relays them, from another cue of the sentence.</content>
internal static partial class CueFinder
{
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
                && !(
                    cues[dependent].Verb is { Form: VerbForm.Past or VerbForm.ThirdPerson }
                    && IsParenthesis(sentence, cues[i])
                )
            )
            {
                return cues[i];
            }
        }

        return null;
    }

    /// <summary>"A left, B reported, and said": the clause between the commas only says who tells of it.</summary>
    private static bool IsParenthesis(SentenceView sentence, Cue cue) =>
        cue.Kind == CueKind.Verb
        && cue.Subjects[0].Kind != MentionKind.Pronoun
        && sentence.Is(cue.First - 1, ',')
        && sentence.Is(SubjectFinder.BehindDay(sentence, cue.End), ',')
        && SubjectFinder.OfClause(sentence, cue.First) is { } main
        && !cue.IsBy(main);

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
}
