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
    private OpenStatement Activate(SentenceView sentence, Cue cue, int paragraph, Token? pending = null)
    {
        if (_statements[cue.Number] is { } known)
        {
            return known;
        }

        var speakers =
            _resolver.InHand is { } spoken && IsDocumentedBy(sentence, cue, spoken)
                ? spoken.Speakers
                : _resolver.Resolve(cue.Subjects);
        if (
            cue.Kind == CueKind.Verb
            && cue.Subjects[0] is { Kind: MentionKind.Pronoun, Head: "it" }
            && speakers.Length == 1
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
            inHand is not null && Continues(inHand, cue, speakers, details, sentence, paragraph, pending)
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
        statement.AsWritten = AsWritten(cue) ?? statement.AsWritten;
        _statements[cue.Number] = statement;
        if (speakers.Length > 0)
        {
            _resolver.InHand = statement;
        }

        RememberSubjects(speakers);
        return statement;
    }

    /// <summary>Its subjects; null where it shares those of another cue.</summary>
    private static string? AsWritten(Cue cue) =>
        cue.Subjects.Length switch
        {
            0 => null,
            1 => cue.Subjects[0].AsWritten,
            _ => string.Join(" and ", cue.Subjects.Select(subject => subject.AsWritten)),
        };

    private OpenStatement Open(SentenceView sentence, Cue cue, int[] speakers, OpenStatement? inHand, int paragraph)
    {
        var statement = new OpenStatement(speakers)
        {
            FirstParagraph = paragraph,
            DateOfOccasion =
                speakers.Length == 1 && _occasion.Actor == speakers[0] && _occasion.Sentence >= _sentence - 1
                    ? _occasion.Date
                    : null,
        };
        _resolver.Statements.Add(statement);
        var relayers =
            cue.Relayers.Length > 0 ? _resolver.Resolve(cue.Relayers)
            : cue.Kind == CueKind.Relayed ? ChannelIn(sentence, speakers) ?? inHand?.Speakers ?? []
            : [];
        var insideDocument = inHand is not null && relayers.Length == 0 && IsInsideDocument(sentence, cue, inHand);
        if (insideDocument)
        {
            relayers = inHand!.Speakers;
        }

        if (relayers.Length == 1 && Array.IndexOf(speakers, relayers[0]) < 0)
        {
            statement.Publisher = relayers[0];
        }

        if (inHand is not null && speakers.Length > 0 && (insideDocument || IsPartOf(cue, speakers, statement, inHand)))
        {
            statement.Inherit(inHand);
        }

        return statement;
    }

    /// <summary>
    /// The earlier act of the same speakers that goes on after somebody else spoke: always in an interview; elsewhere where
    /// the words say so ("he adds", "the statement concludes") and bring no day, place or note of their own.
    /// </summary>
    private OpenStatement? Resumed(
        SentenceView sentence,
        Cue cue,
        int[] speakers,
        StatementDetails details,
        Token? pending
    )
    {
        if (
            speakers.Length == 0
            || cue.Kind == CueKind.Relayed
            || cue.Relayers.Length > 0
            || details.Date is not null
            || details.Platform is not null
            || details.IsAnother
            || pending is not null
            || sentence.Is(cue.End, TokenKind.Marker)
            || (_resolver.InHand is { } inHand && IsInsideDocument(sentence, cue, inHand))
        )
        {
            return null;
        }

        var earlier = _resolver.LastStatementOf(speakers);
        var goesOn =
            cue.Subjects[0].Kind is MentionKind.Pronoun or MentionKind.Document
            || (_resolver.InHand?.Publisher is { } publisher && Array.IndexOf(speakers, publisher) >= 0) // the channel behind the poster
            || sentence.LowerAt(sentence.First) is "asked" or "pressed" or "questioned"
            || ReportingVerbs.Continuing.Contains(cue.Verb?.Lemma);
        return
            earlier is not null
            && !(details.IsToldToPress && IsPublished(earlier))
            && (earlier.Form == StatementForm.Interview || (goesOn && _sentence - earlier.LastSentence <= 4))
            ? earlier
            : null;
    }

    private bool Continues(
        OpenStatement inHand,
        Cue cue,
        int[] speakers,
        StatementDetails details,
        SentenceView sentence,
        int paragraph,
        Token? pending
    )
    {
        if (
            cue.Kind == CueKind.Relayed
            || speakers.Length != inHand.Speakers.Length
            || !AreAmong(speakers, inHand.Speakers)
        )
        {
            return false;
        }

        if (_statements.Contains(inHand) || inHand.LastSentence == _sentence)
        {
            return true; // a second cue of the same sentence
        }

        if (IsDocumentedBy(sentence, cue, inHand))
        {
            return true;
        }

        Token? marker = sentence.At(cue.End) is { Kind: TokenKind.Marker } behind ? behind : null;
        if ((pending ?? marker) is { } opening && inHand.Citation is not null && inHand.Citation != opening.Index)
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

        if (details.IsToldToPress && IsPublished(inHand))
        {
            return false;
        }

        var ownPlatform = details.Platform is { } platform && inHand.Platform is { } earlier && platform != earlier;
        return !ownPlatform && !(details.IsAnother && inHand.Quotes.Count > 0);
    }

    /// <summary>Published in a place or a form of its own: what the speaker tells the press is another act.</summary>
    private static bool IsPublished(OpenStatement statement) =>
        statement.Platform is not null
        || statement.Form
            is StatementForm.Post
                or StatementForm.Poster
                or StatementForm.Article
                or StatementForm.Letter;

    /// <summary>A statement's date, by its own words or by its note.</summary>
    private CalendarDate? DateOf(OpenStatement statement) => StatementDocumentation.DateOf(statement, _body.Document);

    private static void Complete(OpenStatement statement, StatementDetails details, bool isNew)
    {
        if (statement is { Citation: not null, OpensWithMarker: false, Quotes.Count: > 0 })
        {
            return; // what has its note has its place and day: these are of the next one
        }

        statement.Date ??= details.Date;
        statement.Platform ??= details.Platform;
        if (isNew && details.Form is { } form)
        {
            statement.Form = form;
        }
    }
}
