using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Actors;
using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Quotes;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <content>Who was talked about.</content>
internal sealed partial class DiscourseReader
{
    /// <summary>"A took up the matter in a statement that he posted": the subject of the clause is known before its pronoun.</summary>
    private void RememberClauseSubject(SentenceView sentence, List<Cue> cues)
    {
        if (
            sentence.Subject is { } subject
            && (
                subject.Kind is MentionKind.Name or MentionKind.People
                || (subject.Kind is MentionKind.Person && subject.First == sentence.First)
            )
            && IsPronounOf(sentence, cues, subject)
        )
        {
            RememberSubjects(_resolver.Resolve(subject));
        }
    }

    private static bool IsPronounOf(SentenceView sentence, List<Cue> cues, Mention subject)
    {
        foreach (var cue in cues)
        {
            if (
                cue.Subjects[0] is { Kind: MentionKind.Pronoun } pronoun
                && (pronoun.First > subject.End + 1 || (pronoun.First < subject.First && IsFronted(sentence, pronoun)))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordTest s_inWhich = new(word => word.Lower is "which" or "where");

    /// <summary>"a recording of A, in which he": the one whom the document shows.</summary>
    private void RememberShown(SentenceView sentence)
    {
        if (sentence.HasDocument && sentence.Has(s_inWhich, sentence.First + 1, sentence.End - 1))
        {
            RememberShownBefore(sentence);
        }
    }

    private void RememberShownBefore(SentenceView sentence)
    {
        for (var i = sentence.First + 1; i + 1 < sentence.End; i++)
        {
            if (
                sentence.LowerAt(i) is "which" or "where"
                && sentence.LowerAt(i + 1) is "he" or "she"
                && sentence.Mentions.LastOrDefault(mention =>
                    mention is { Kind: MentionKind.Name, IsGenitive: false, NameKind: null or ActorKind.Person }
                    && mention.End < i
                    && sentence.LowerAt(mention.First - 1) is "of" or "by" or "with" or "from"
                    && sentence.Mentions.Any(document =>
                        document.Kind == MentionKind.Document
                        && (document.End == mention.First - 1 || document.Complement?.First == mention.First)
                    )
                )
                    is { } shown
            )
            {
                _salience.AddSubject(_actors.Find(shown));
            }
        }
    }

    /// <summary>"A and B launched an appeal in which they": both.</summary>
    private void RememberJointSubject(SentenceView sentence)
    {
        if (
            sentence.Subject is { Kind: MentionKind.Name or MentionKind.People }
            && sentence.Subjects is { Length: > 1 } joined
            && _resolver.Resolve(joined) is { Length: > 1 } actors
        )
        {
            _resolver.Joint = (actors, _sentence);
        }
    }

    /// <summary>"At the conference in which he presented it, A said": the pronoun comes before its name.</summary>
    private static bool IsFronted(SentenceView sentence, Mention pronoun) =>
        sentence.LowerAt(pronoun.First - 1) is "when" or "while" or "as" or "after" or "before"
        || (
            sentence.LowerAt(pronoun.First - 1) is "which"
            && sentence.LowerAt(pronoun.First - 2) is "in" or "at" or "on" or "during"
        );

    /// <summary>"a report that B issued", not taken up as B's statement, still is what "the report" means.</summary>
    private void RememberDocuments(SentenceView sentence, List<Cue> cues)
    {
        foreach (var cue in cues)
        {
            if (
                cue is { IsEmbedded: true, Verb.Class: VerbClass.Publication }
                && cue.Subjects[0].Kind is MentionKind.Name or MentionKind.Organization
                && DocumentBefore(sentence, cue.First) is { } document
            )
            {
                _resolver.Documents[document.Head] = (_resolver.Resolve(cue.Subjects), _sentence);
            }
        }

        RememberOwnDocuments(sentence);
    }

    /// <summary>The last document before a token.</summary>
    private static Mention? DocumentBefore(SentenceView sentence, int end)
    {
        Mention? document = null;
        if (sentence.HasDocument)
        {
            foreach (var mention in sentence.Mentions)
            {
                document = mention.Kind == MentionKind.Document && mention.End <= end ? mention : document;
            }
        }

        return document;
    }

    /// <summary>"A devoted his sermon to it", "A distributed a leaflet": the sermon and the leaflet are A's.</summary>
    private void RememberOwnDocuments(SentenceView sentence)
    {
        if (sentence.Subject is not { Kind: MentionKind.Name } subject)
        {
            return;
        }

        var replies = sentence.Has(WordClasses.Replies);
        var brings = sentence.Mentions.Exists(IsOwnOutlet);
        if (
            (!sentence.HasDocument && !replies && !brings && sentence.Subjects.Length == 1) // looking up a name leaves no trace
            || _resolver.Resolve(sentence.Subjects) is not { Length: > 0 } owners
        )
        {
            return;
        }

        foreach (var mention in sentence.Mentions)
        {
            if (
                mention is { Kind: MentionKind.Document, Possessor: null, Complement: null }
                && mention.First > subject.End
                && (IsPossessed(sentence, mention) || IsMade(sentence, mention))
            )
            {
                _resolver.Documents[mention.Head] = (owners, _sentence);
            }
        }

        if (replies)
        {
            Own(NounTables.Replies, owners); // "A took two days to reply": "the reply" is A's
        }

        if (brings)
        {
            Own(NounTables.Articles, owners); // "devoted a page to it in its weekly": "the article" is its
        }
    }

    private static bool IsOwnOutlet(Mention mention) =>
        mention.Possessive is "its" or "his" or "her" && NounTables.Outlets.Contains(mention.Head);

    private void Own(WordTable documents, int[] owners)
    {
        foreach (var document in documents.Words)
        {
            _resolver.Documents[document] = (owners, _sentence);
        }
    }

    /// <summary>"his sermon", "his March 16 Friday sermon".</summary>
    private static bool IsPossessed(SentenceView sentence, Mention document)
    {
        var i = document.First - 1;
        while (
            sentence.At(i) is { } token
            && (
                token.Kind == TokenKind.Number
                || NameWords.IsMonth(token.Word)
                || NameWords.Weekdays.Contains(token.Word)
            )
        )
        {
            i--;
        }

        return document.Possessive is "his" or "her" or "its"
            || (i < document.First - 1 && sentence.LowerAt(i) is "his" or "her" or "its");
    }

    /// <summary>"distributed a leaflet", "gave a lecture": the object of a verb that makes words public.</summary>
    private static bool IsMade(SentenceView sentence, Mention document) =>
        !document.IsDefinite
        && ReportingVerbs.Find(sentence.WordAt(document.First - 1))
            is { Class: VerbClass.Publication }
                or { Lemma: "give" or "hold" or "write" or "deliver" };

    /// <summary>"According to these, B joined …": the subject is part of what somebody says, and nobody to go on with.</summary>
    private static bool IsReportedThroughout(SentenceView sentence) =>
        sentence.LowerAt(sentence.First) == "according" && sentence.LowerAt(sentence.First + 1) == "to";

    private void Remember(SentenceView sentence, List<Cue> cues, OpenStatement? active)
    {
        var isReported = IsReportedThroughout(sentence);
        if (!isReported)
        {
            RememberNames(sentence);
        }

        if (active is not null && cues.Count > 0)
        {
            RememberSubjects(active.Speakers);
            _resolver.KeepTopic(sentence);
            return;
        }

        if (!isReported && sentence.Subject is { } subject)
        {
            var actors =
                subject is { Kind: MentionKind.Name or MentionKind.People }
                || (
                    subject is { Kind: MentionKind.Person, IsDefinite: false, IsPlural: false }
                    && sentence.LowerAt(subject.First) is "a" or "an" or "one" or "another"
                )
                    ? _resolver.Resolve(subject)
                    : _resolver.ResolveKnown(subject);
            RememberSubjects(actors);
            if (actors.Length == 1 && IsOccasion(sentence))
            {
                _occasion = (actors[0], StatementDetails.DateOf(sentence, _body.Text, _body.Document.Date), _sentence);
            }
        }

        _resolver.KeepTopic(sentence);
    }

    /// <summary>Somebody asks, meets or addresses: what is said right behind was said there.</summary>
    private static bool IsOccasion(SentenceView sentence) => sentence.Has(WordClasses.IsPlainVerb);

    private void RememberNames(SentenceView sentence)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Kind == MentionKind.Name)
            {
                _salience.AddMention(_actors.Find(mention));
            }
        }
    }

    private void RememberSubjects(int[] actors)
    {
        for (var i = 0; i < actors.Length; i++)
        {
            _salience.AddSubject(actors[i]);
        }
    }
}
