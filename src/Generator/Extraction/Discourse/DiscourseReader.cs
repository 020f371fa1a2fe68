using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Actors;
using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Quotes;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <summary>
/// Reads the sentences of a document in order and keeps the statement in hand: who speaks, since when, on what evidence.
/// A cue opens a statement or continues it; a quotation belongs to the statement of its cue; a marker documents the
/// statement that it stands in, or the one that it follows.
/// </summary>
internal sealed class DiscourseReader
{
    /// <summary>Marked words of the report's own sentences, up to this many, are scare quotes and no speech.</summary>
    private const int LongestScareQuote = 5;

    /// <summary>How many sentences ("Excerpts from the essay follow.") may stand before a long quotation that goes on.</summary>
    private const int LongestIntroduction = 3;

    private readonly BodyText _body;
    private readonly ActorTable _actors;
    private readonly ISet<int> _names;
    private readonly Salience _salience;
    private readonly ReferenceResolver _resolver;
    private readonly List<OpenQuote> _quotes = [];
    private int _sentence;

    /// <summary>Number of the section's first sentence: quotations without a cue go on inside a section only.</summary>
    private int _sectionStart;

    /// <summary>The date that the text named last: what "the same day" means.</summary>
    private CalendarDate? _lastDate;

    private DiscourseReader(BodyText body, ActorTable actors, ISet<int> names)
    {
        _body = body;
        _actors = actors;
        _names = names;
        _salience = new Salience(actors);
        _resolver = new ReferenceResolver(actors, _salience);
    }

    /// <param name="body">The document's body.</param>
    /// <param name="mentions">For each paragraph its mentions.</param>
    /// <param name="names">Indexes of quotations that are names and no speech.</param>
    public static List<OpenQuote> Read(
        BodyText body,
        IReadOnlyList<IReadOnlyList<Mention>> mentions,
        ActorTable actors,
        ISet<int> names
    )
    {
        var reader = new DiscourseReader(body, actors, names);
        var section = -1;
        for (var i = 0; i < body.Paragraphs.Count; i++)
        {
            if (body.Paragraphs[i].Section != section)
            {
                section = body.Paragraphs[i].Section;
                reader._sectionStart = reader._sentence + 1;
            }

            foreach (var sentence in body.Paragraphs[i].Sentences)
            {
                reader._salience.Sentence = ++reader._sentence;
                reader.ReadSentence(new SentenceView(body.Paragraphs[i].Tokens, sentence, mentions[i]), i);
            }
        }

        return reader._quotes;
    }

    private void ReadSentence(SentenceView sentence, int paragraph)
    {
        var cues = CueFinder.Find(sentence);
        var chosen = new Dictionary<int, (Cue Cue, AttributionRule Rule)>();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (IsSpeech(sentence.Tokens[i], paragraph) && CueSelector.Select(sentence, cues, i) is { } choice)
            {
                chosen.Add(i, choice);
            }
        }

        RememberClauseSubject(sentence, cues);
        var statements = new Dictionary<Cue, OpenStatement>();
        OpenStatement? active = null;
        Token? pending = null;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var token = sentence.Tokens[i];
            foreach (var cue in cues.Where(cue => cue.Token == i && Activates(sentence, cue, chosen)))
            {
                var activated = Activate(sentence, cue, statements, paragraph, pending);
                active = activated.Speakers.Count > 0 ? activated : active;
                if (pending is not null && activated.Speakers.Count > 0)
                {
                    active = Cite(active, pending, isOpening: true);
                    pending = null;
                }
            }

            if (IsSpeech(token, paragraph))
            {
                active = AddQuote(sentence, i, chosen, statements, paragraph) ?? active;
            }
            else if (token.Kind == TokenKind.Marker)
            {
                // "In statements issued[1] on Monday, A said": a marker before the cue waits for it.
                pending = active is null ? token : null;
                active = Cite(
                    active,
                    token,
                    isOpening: active?.Quotes.Exists(quote => quote.Sentence == _sentence) == false
                );
            }
        }

        RememberDocuments(sentence, cues);
        Remember(sentence, cues, active);
        var range = TextRange.FromBounds(
            sentence.Tokens[sentence.First].Range.Start,
            sentence.Tokens[sentence.End - 1].Range.End
        );
        _lastDate = Reading.DateParser.Find(_body.Text, range)?.Resolve(_body.Document.Date) ?? _lastDate;
    }

    private bool IsSpeech(Token token, int paragraph) =>
        token.Kind == TokenKind.Quotation
        && !_names.Contains(token.Index)
        && (
            token.Continues
                ? _body.Quotations[token.Index].LastParagraph == paragraph
                    && _quotes.TrueForAll(quote => quote.Span != _body.Quotations[token.Index].Content)
                : true
        );

    /// <summary>
    /// A weak cue counts where a quotation depends on it, where its subject means the one who speaks already, and where
    /// it brings a document with its note.
    /// </summary>
    private bool Activates(SentenceView sentence, Cue cue, Dictionary<int, (Cue Cue, AttributionRule Rule)> chosen) =>
        !((cue.IsEmbedded || cue.Kind == CueKind.Relayed) && !chosen.Values.Any(choice => choice.Cue == cue))
        && (
            cue.Kind != CueKind.Subject
            || chosen.Values.Any(choice => choice.Cue == cue)
            || (cue.Subjects[0].Kind is MentionKind.Document or MentionKind.Pronoun && _resolver.InHand is not null)
            || sentence.At(sentence.End - 1)?.Is(':') == true
            || cue.Subjects[0] is { Kind: MentionKind.Document } document
                && (document.Complement ?? document.Possessor) is not null
            || SubjectCue.SpeaksIn(sentence, cue.Subjects[0])
            || SubjectCue.PublishesDocument(sentence)
        );

    private static bool IsSameDay(SentenceView sentence, Cue cue) =>
        Enumerable
            .Range(sentence.First, Math.Max(0, Math.Min(cue.End + 12, sentence.End) - sentence.First - 1))
            .Any(i =>
                sentence.LowerAt(i) is "same"
                && sentence.LowerAt(i + 1) is "day" or "evening" or "morning" or "night" or "afternoon"
            );

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
        var details = StatementDetails.Of(sentence, cue, _body.Text, _body.Document.Date);
        var inHand = _resolver.InHand;
        if (details.Date is null && (_lastDate ?? inHand?.Date) is { } before && IsSameDay(sentence, cue))
        {
            details = details with { Date = before };
        }

        var statement =
            inHand is not null && Continues(inHand, cue, speakers, details, sentence, paragraph, statements, pending)
                ? inHand
                : Resumed(sentence, cue, speakers, details, pending)
                    ?? Open(sentence, cue, speakers, inHand, paragraph);
        Complete(statement, details, statement != inHand);
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
        var statement = new OpenStatement(speakers) { FirstParagraph = paragraph };
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
        )
        {
            return null;
        }

        var earlier = _resolver.Statements.FindLast(statement =>
            statement.Speakers.Count == speakers.Count && speakers.All(statement.Speakers.Contains)
        );
        var goesOn =
            cue.Subjects[0].Kind is MentionKind.Pronoun or MentionKind.Document
            || cue.Verb?.Lemma
                is "add"
                    or "continue"
                    or "go on"
                    or "conclude"
                    or "close"
                    or "end"
                    or "reiterate"
                    or "repeat"
                    or "elaborate"
                    or "explain";
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

    /// <summary>"B put out a video in which A answers".</summary>
    private static bool FollowsInWhich(SentenceView sentence, Cue cue)
    {
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

        var opening = pending ?? (sentence.At(cue.End) is { Kind: TokenKind.Marker } marker ? marker : null);
        if (opening is not null && inHand.Citation is not null && inHand.Citation != opening.Index)
        {
            return false;
        }

        if (details.Date is { } date && inHand.Quotes.Count > 0 && DateOf(inHand) != date)
        {
            return false;
        }

        var ownPlatform = details.Platform is { } platform && inHand.Platform is { } earlier && platform != earlier;
        return !ownPlatform && !(details.IsAnother && inHand.Quotes.Count > 0);
    }

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

    private OpenStatement? AddQuote(
        SentenceView sentence,
        int i,
        Dictionary<int, (Cue Cue, AttributionRule Rule)> chosen,
        Dictionary<Cue, OpenStatement> statements,
        int paragraph
    )
    {
        var token = sentence.Tokens[i];
        var span = _body.Quotations[token.Index];
        if (
            !chosen.TryGetValue(i, out var choice)
            && span.LastParagraph > paragraph
            && !token.Continues
            && !ContinuesInHand(sentence, i, QuoteKind.Direct, paragraph)
        )
        {
            return null; // its cue may stand behind its last paragraph
        }

        var kind = QuoteKindClassifier.Classify(
            span.Content.Of(_body.Text),
            StandsAlone(sentence, i),
            AfterTo(sentence, i)
        );
        var (statement, attribution) =
            choice.Cue is not null ? FromCue(sentence, choice.Cue, choice.Rule, statements, paragraph)
            : ContinuesInHand(sentence, i, kind, paragraph)
                ? (_resolver.InHand!, Attribution(AttributionRule.Continuation, null, null))
            : (null, Attribution(AttributionRule.None, null, null));
        if (statement is null)
        {
            if (kind == QuoteKind.Fragment && WordCount(span) <= LongestScareQuote)
            {
                return null; // a scare quote
            }

            statement = new OpenStatement([]) { LastSentence = _sentence, FirstParagraph = paragraph };
        }

        var quote = new OpenQuote
        {
            Span = span.Content,
            Kind = kind,
            Statement = statement,
            Attribution = attribution,
            Sentence = _sentence,
        };
        statement.Quotes.Add(quote);
        statement.LastSentence = _sentence;
        _quotes.Add(quote);
        return statement;
    }

    private (OpenStatement? Statement, Attribution Attribution) FromCue(
        SentenceView sentence,
        Cue cue,
        AttributionRule rule,
        Dictionary<Cue, OpenStatement> statements,
        int paragraph
    )
    {
        var statement = Activate(sentence, cue, statements, paragraph);
        if (statement.Speakers.Count == 0)
        {
            return cue.Kind == CueKind.Subject
                ? (null, Attribution(AttributionRule.None, null, null))
                : (statement, Attribution(AttributionRule.None, cue.Words, cue.Subjects[0].AsWritten));
        }

        var asWritten = string.Join(" and ", cue.Subjects.Select(subject => subject.AsWritten));
        return (
            statement,
            new Attribution(
                AttributionRules.Name(rule),
                cue.Words,
                asWritten,
                AttributionRules.Confidence(rule, cue.Subjects[0].Kind == MentionKind.Name)
            )
        );
    }

    private static Attribution Attribution(AttributionRule rule, string? cue, string? asWritten) =>
        new(AttributionRules.Name(rule), cue, asWritten, AttributionRules.Confidence(rule, false));

    /// <summary>A quotation without a cue goes on where the statement in hand stopped, right before it.</summary>
    private bool ContinuesInHand(SentenceView sentence, int i, QuoteKind kind, int paragraph)
    {
        if (_resolver.InHand is not { Speakers.Count: > 0 } inHand || inHand.LastSentence < _sectionStart)
        {
            return false;
        }

        var pause = _sentence - inHand.LastSentence;
        if (pause > (kind == QuoteKind.Direct && i == sentence.First ? LongestIntroduction : 1))
        {
            return false;
        }

        if (SubjectFinder.OfClause(sentence, i) is { } subject)
        {
            var resolved = _resolver.Resolve(subject);
            return resolved.Count > 0 ? resolved.All(inHand.Speakers.Contains) : inHand.FirstParagraph == paragraph;
        }

        return kind == QuoteKind.Direct || inHand.FirstParagraph == paragraph || inHand.LastSentence == _sentence;
    }

    private static bool StandsAlone(SentenceView sentence, int i) =>
        i == sentence.First
        || sentence.Tokens[i - 1].Is(':')
        || (sentence.Tokens[i - 1].Is(',') && i > 1 && ReportingVerbs.IsVerb(sentence.LowerAt(i - 2)))
        || ReportingVerbs.Find(sentence.LowerAt(i - 1)) is { Class: VerbClass.Speech };

    private static bool AfterTo(SentenceView sentence, int i) =>
        sentence.LowerAt(i - 1) is "to" or "and" or "or" or "not";

    private int WordCount(QuotedSpan span) =>
        span.Content.Of(_body.Text).Split([' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>
    /// Gives a marker to the statement that it stands in or follows. A second number begins another act of the same
    /// speaker: with what follows if it stands before the words, else with the words that no marker documents yet.
    /// </summary>
    private OpenStatement? Cite(OpenStatement? active, Token marker, bool isOpening)
    {
        if (active is null)
        {
            return null;
        }

        if (active.Citation is null || active.Citation == marker.Index)
        {
            active.Citation = marker.Index;
            active.OpensWithMarker |= isOpening && active.Quotes.Count == 0;
        }
        else if (active.LastMarkerEnd != marker.Range.Start)
        {
            var first =
                isOpening ? active.Quotes.Count
                : active.OpensWithMarker ? active.Quotes.FindIndex(quote => quote.Sentence == _sentence)
                : active.CitedQuotes;
            active = active.WithCitation(marker.Index, first < 0 ? active.Quotes.Count : first);
            active.OpensWithMarker = isOpening;
            _resolver.Statements.Add(active);
            _resolver.InHand = active;
        }

        if (!isOpening)
        {
            CiteRelayed(active, marker.Index);
        }

        active.CitedQuotes = active.Quotes.Count;
        active.LastMarkerEnd = marker.Range.End;
        return active;
    }

    /// <summary>"The poster quotes A: "…" In its caption the channel comments …[6]": one note for both.</summary>
    private void CiteRelayed(OpenStatement active, int citation)
    {
        foreach (
            var relayed in _resolver.Statements.Where(statement =>
                statement.Citation is null
                && statement.FirstParagraph == active.FirstParagraph
                && statement.Publisher is { } publisher
                && active.Speakers.Contains(publisher)
            )
        )
        {
            relayed.Citation = citation;
        }
    }

    /// <summary>"A took up the matter in a statement that he posted": the subject of the clause is known before its pronoun.</summary>
    private void RememberClauseSubject(SentenceView sentence, IReadOnlyList<Cue> cues)
    {
        if (
            SubjectFinder.OfClause(sentence, sentence.End) is { Kind: MentionKind.Name or MentionKind.People } subject
            && cues.Any(cue => cue.Subjects[0].Kind == MentionKind.Pronoun && cue.Subjects[0].First > subject.End + 1)
        )
        {
            foreach (var actor in _resolver.Resolve(subject))
            {
                _salience.AddSubject(actor);
            }
        }
    }

    /// <summary>"a report that B issued", not taken up as B's statement, still is what "the report" means.</summary>
    private void RememberDocuments(SentenceView sentence, List<Cue> cues)
    {
        foreach (
            var cue in cues.Where(cue =>
                cue is { IsEmbedded: true, Verb.Class: VerbClass.Publication }
                && cue.Subjects[0].Kind is MentionKind.Name or MentionKind.Organization
            )
        )
        {
            if (
                sentence.Mentions.LastOrDefault(mention =>
                    mention.Kind == MentionKind.Document && mention.End <= cue.First
                ) is
                { } document
            )
            {
                _resolver.Documents[document.Head] = (_resolver.Resolve(cue.Subjects), _sentence);
            }
        }
    }

    /// <summary>"According to these, B joined …": the subject is part of what somebody says, and nobody to go on with.</summary>
    private static bool IsReportedThroughout(SentenceView sentence) =>
        sentence.LowerAt(sentence.First) == "according" && sentence.LowerAt(sentence.First + 1) == "to";

    private void Remember(SentenceView sentence, IReadOnlyList<Cue> cues, OpenStatement? active)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Kind == MentionKind.Name && !IsReportedThroughout(sentence))
            {
                _salience.AddMention(_actors.Find(mention));
            }
        }

        if (active is not null && cues.Count > 0)
        {
            foreach (var speaker in active.Speakers)
            {
                _salience.AddSubject(speaker);
            }

            _resolver.KeepTopic(sentence);
            return;
        }

        if (
            !IsReportedThroughout(sentence)
            && SubjectFinder.OfClause(sentence, sentence.End)
                is { Kind: MentionKind.Name or MentionKind.People } subject
        )
        {
            foreach (var actor in _resolver.Resolve(subject))
            {
                _salience.AddSubject(actor);
            }
        }

        _resolver.KeepTopic(sentence);
    }
}
