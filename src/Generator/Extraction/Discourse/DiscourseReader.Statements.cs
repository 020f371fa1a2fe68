using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Actors;
using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Quotes;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <content>Which statement a cue opens, continues or takes up again.</content>
internal sealed partial class DiscourseReader
{
    /// <summary>In tokens behind a cue: "A wrote on his page the same evening".</summary>
    private const int RelativeDayReach = 11;

    /// <summary>The statement of a cue: the one in hand if the same speak on, else a new one.</summary>
    private OpenStatement Activate(
        SentenceView sentence,
        Cue cue,
        Dictionary<Cue, OpenStatement> statements,
        int paragraph,
        Token? pending = null
    )
    {
        if (statements.TryGetValue(cue, out var known))
        {
            return known;
        }

        var speakers = _resolver.Resolve(cue.Subjects);
        if (
            cue.Kind == CueKind.Verb
            && cue.Subjects[0] is { Kind: MentionKind.Pronoun, Head: "it" }
            && speakers.Count == 1
            && _actors[speakers[0]] is { Kind: null } unknown
        )
        {
            unknown.Vote(ActorKind.Organization, 1); // who speaks as "it" is no person
        }

        var details = StatementDetails.Of(sentence, cue, _body.Text, _body.Document.Date);
        var inHand = _resolver.InHand;
        if (
            details.Date is null
            && (_lastDate ?? inHand?.Date) is { } before
            && RelativeDay.Find(sentence, cue.End + RelativeDayReach) is { } days
        )
        {
            details = details with { Date = before.AddDays(days) };
        }

        var statement =
            inHand is not null && Continues(inHand, cue, speakers, details, sentence, paragraph, statements, pending)
                ? inHand
                : Resumed(sentence, cue, speakers, details, pending)
                    ?? Open(sentence, cue, speakers, inHand, paragraph);
        if (inHand == statement && inHand is not null && IsDocumentedBy(sentence, cue, inHand))
        {
            details = details with { Date = null }; // when it was shown, not when it was said
        }

        Complete(statement, details, statement != inHand);
        statement.LatestDetails = (details.Date, details.Platform, _sentence);
        statement.LastSentence = _sentence;
        statements.Add(cue, statement);
        if (speakers.Count > 0)
        {
            _resolver.InHand = statement;
        }

        foreach (var speaker in speakers)
        {
            _salience.AddSubject(speaker);
        }

        return statement;
    }

    private OpenStatement Open(
        SentenceView sentence,
        Cue cue,
        IReadOnlyList<int> speakers,
        OpenStatement? inHand,
        int paragraph
    )
    {
        var statement = new OpenStatement(speakers)
        {
            FirstParagraph = paragraph,
            DateOfOccasion =
                speakers.Count == 1 && _occasion.Actor == speakers[0] && _occasion.Sentence >= _sentence - 1
                    ? _occasion.Date
                    : null,
        };
        _resolver.Statements.Add(statement);
        var relayers =
            cue.Relayers.Count > 0 ? _resolver.Resolve(cue.Relayers)
            : cue.Kind == CueKind.Relayed ? ChannelIn(sentence, speakers) ?? inHand?.Speakers ?? []
            : [];
        var insideDocument = inHand is not null && relayers.Count == 0 && IsInsideDocument(sentence, cue, inHand);
        if (insideDocument)
        {
            relayers = inHand!.Speakers;
        }

        if (relayers.Count == 1 && !speakers.Contains(relayers[0]))
        {
            statement.Publisher = relayers[0];
        }

        if (inHand is not null && speakers.Count > 0 && (insideDocument || IsPartOf(cue, speakers, statement, inHand)))
        {
            statement.Inherit(inHand);
        }

        return statement;
    }

    /// <summary>"a poster appeared on the "NAME" channel … credited to A": the channel of the sentence relays.</summary>
    private int[]? ChannelIn(SentenceView sentence, IReadOnlyList<int> speakers) =>
        sentence
            .Mentions.Where(mention => mention is { Kind: MentionKind.Name, NameKind: ActorKind.Channel })
            .Select(_actors.Find)
            .Where(channel => channel >= 0 && !speakers.Contains(channel))
            .Take(1)
            .ToArray()
            is { Length: 1 } found
            ? found
            : null;

    /// <summary>
    /// The earlier act of the same speakers that goes on after somebody else spoke: always in an interview; elsewhere where
    /// the words say so ("he adds", "the statement concludes") and bring no day, place or note of their own.
    /// </summary>
    private OpenStatement? Resumed(
        SentenceView sentence,
        Cue cue,
        IReadOnlyList<int> speakers,
        StatementDetails details,
        Token? pending
    )
    {
        if (
            speakers.Count == 0
            || cue.Kind == CueKind.Relayed
            || cue.Relayers.Count > 0
            || details.Date is not null
            || details.Platform is not null
            || details.IsAnother
            || pending is not null
            || sentence.At(cue.End)?.Kind == TokenKind.Marker
            || (_resolver.InHand is { } inHand && IsInsideDocument(sentence, cue, inHand))
        )
        {
            return null;
        }

        var earlier = _resolver.LastStatement(statement =>
            statement.Speakers.Count == speakers.Count && speakers.All(statement.Speakers.Contains)
        );
        var goesOn =
            cue.Subjects[0].Kind is MentionKind.Pronoun or MentionKind.Document
            || (_resolver.InHand?.Publisher is { } publisher && speakers.Contains(publisher)) // the channel behind the poster
            || sentence.LowerAt(sentence.First) is "asked" or "pressed" or "questioned"
            || ReportingVerbs.Continuing.Contains(cue.Verb?.Lemma);
        return
            earlier is not null
            && (earlier.Form == StatementForm.Interview || (goesOn && _sentence - earlier.LastSentence <= 4))
            ? earlier
            : null;
    }

    /// <summary>Whether a new statement is part of the act in hand, and shares its day, place and evidence.</summary>
    private bool IsPartOf(Cue cue, IReadOnlyList<int> speakers, OpenStatement statement, OpenStatement inHand)
    {
        // A poster with a quote: "… and a quote from B".
        if (cue.Kind == CueKind.Relayed)
        {
            return statement.Publisher is { } publisher && inHand.Speakers.Contains(publisher);
        }

        // In an interview the one who asks speaks on the same evidence.
        if (inHand.Form == StatementForm.Interview && _sentence - inHand.LastSentence <= 2 && Interrupts(cue))
        {
            return true;
        }

        // "The Iraqi statement added": one half of a joint act.
        if (cue.Subjects[0].Kind == MentionKind.Document && speakers.All(inHand.Speakers.Contains))
        {
            return true;
        }

        // "The union held a press conference.[3] "…," its chairwoman told reporters."
        return inHand is { Quotes.Count: 0, Citation: not null }
            && _sentence - inHand.LastSentence <= 1
            && speakers.All(speaker =>
                _actors[speaker]
                    .Affiliations.Exists(role => role.Organization is { } body && inHand.Speakers.Contains(body))
            );
    }

    private static bool Interrupts(Cue cue) => ReportingVerbs.Interrupting.Contains(cue.Verb?.Lemma);

    /// <summary>"B put out a video in which A answers", "B posted an interview with A, who said".</summary>
    private static bool FollowsInWhich(SentenceView sentence, Cue cue)
    {
        if (
            sentence.Mentions.Any(mention =>
                mention is { Kind: MentionKind.Document, Possessor: null, Complement: { } person }
                && person.First == cue.Subjects[0].First
                && sentence.LowerAt(person.First - 1) is "with" or "of"
                && person.End < cue.Token
            )
        )
        {
            return true;
        }

        for (var i = cue.First - 1; i > sentence.First; i--)
        {
            if (
                sentence.LowerAt(i) is "which" or "where"
                && (sentence.LowerAt(i) == "where" || sentence.LowerAt(i - 1) is "in" or "on")
            )
            {
                return sentence.Mentions.Any(mention => mention.Kind == MentionKind.Document && mention.End <= i);
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
        || (
            _sentence - inHand.LastSentence <= 2
            && sentence.Mentions.Any(mention =>
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
        )
        || (inHand.LastSentence == _sentence && FollowsInWhich(sentence, cue));

    private bool Continues(
        OpenStatement inHand,
        Cue cue,
        IReadOnlyList<int> speakers,
        StatementDetails details,
        SentenceView sentence,
        int paragraph,
        Dictionary<Cue, OpenStatement> statements,
        Token? pending
    )
    {
        if (
            cue.Kind == CueKind.Relayed
            || speakers.Count != inHand.Speakers.Count
            || !speakers.All(inHand.Speakers.Contains)
        )
        {
            return false;
        }

        if (statements.ContainsValue(inHand) || inHand.LastSentence == _sentence)
        {
            return true; // a second cue of the same sentence
        }

        if (IsDocumentedBy(sentence, cue, inHand))
        {
            return true;
        }

        var opening = pending ?? (sentence.At(cue.End) is { Kind: TokenKind.Marker } marker ? marker : null);
        if (opening is not null && inHand.Citation is not null && inHand.Citation != opening.Index)
        {
            return false;
        }

        if (details.Date is { } date && inHand.Quotes.Count > 0 && DateOf(inHand) != date)
        {
            return false;
        }

        // "He also put out a poster": another act than what he said.
        if (details.BringsPoster && inHand.Form != StatementForm.Poster && inHand.Quotes.Count > 0)
        {
            return false;
        }

        var ownPlatform = details.Platform is { } platform && inHand.Platform is { } earlier && platform != earlier;
        return !ownPlatform && !(details.IsAnother && inHand.Quotes.Count > 0);
    }

    /// <summary>"The sermon was posted on Telegram the next day.[2]": the note of what was said, and no other act.</summary>
    private bool IsDocumentedBy(SentenceView sentence, Cue cue, OpenStatement inHand) =>
        cue.Kind == CueKind.Subject
        && cue.Subjects[0]
            is { Kind: MentionKind.Document, IsDefinite: true }
                or { Kind: MentionKind.Pronoun, Head: "it" }
        && inHand is { Citation: null, Quotes.Count: > 0 }
        && _sentence - inHand.LastSentence <= 1
        && SubjectCue.HasMarker(sentence)
        && !sentence.HasQuotation
        && Enumerable
            .Range(cue.First, sentence.End - cue.First)
            .Any(i => CueFinder.IsPublication(sentence, i) && sentence.IsPassive(i));

    /// <summary>A statement's date, by its own words or by its note.</summary>
    private CalendarDate? DateOf(OpenStatement statement) =>
        StatementDocumentation.Complete(statement, _body.Document).Date;

    private static void Complete(OpenStatement statement, StatementDetails details, bool isNew)
    {
        statement.Date ??= details.Date;
        statement.Platform ??= details.Platform;
        if (isNew && details.Form is { } form)
        {
            statement.Form = form;
        }
    }
}
