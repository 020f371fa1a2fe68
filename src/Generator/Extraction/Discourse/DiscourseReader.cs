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
internal sealed partial class DiscourseReader
{
    /// <summary>Marked words of the report's own sentences, up to this many, are scare quotes and no speech.</summary>
    private const int LongestScareQuote = 5;

    /// <summary>How many sentences ("Excerpts from the essay follow.") may stand before a long quotation that goes on.</summary>
    private const int LongestIntroduction = 3;

    private readonly BodyText _body;
    private readonly ActorTable _actors;
    private readonly HashSet<int> _names;
    private readonly Salience _salience;
    private readonly ReferenceResolver _resolver;
    private readonly List<OpenQuote> _quotes = [];

    /// <summary>For the sentence that is read: by quotation its cue, and by cue its statement.</summary>
    private readonly Dictionary<int, (Cue Cue, AttributionRule Rule)> _chosen = [];
    private readonly List<OpenStatement?> _statements = [];
    private int _sentence;

    /// <summary>Index of the paragraph of the sentence before.</summary>
    private int _paragraphBefore = -1;

    /// <summary>Number of the section's first sentence: quotations without a cue go on inside a section only.</summary>
    private int _sectionStart;

    /// <summary>The date that the text named last: what "the same day" means.</summary>
    private CalendarDate? _lastDate;

    /// <summary>"When reporters asked A on March 5, he laughed.": whose occasion the latest sentence was, and when.</summary>
    private (int Actor, CalendarDate? Date, int Sentence) _occasion = (-1, null, -2);

    private DiscourseReader(BodyText body, ActorTable actors, HashSet<int> names)
    {
        _body = body;
        _actors = actors;
        _names = names;
        _salience = new Salience(actors);
        _resolver = new ReferenceResolver(actors, _salience);
    }

    /// <param name="body">The document's body.</param>
    /// <param name="sentences">For each paragraph its sentences.</param>
    /// <param name="paragraphs">So many are read.</param>
    /// <param name="names">Indexes of quotations that are names and no speech.</param>
    public static List<OpenQuote> Read(
        BodyText body,
        List<List<SentenceView>> sentences,
        int paragraphs,
        ActorTable actors,
        HashSet<int> names,
        CancellationToken cancellation
    )
    {
        var reader = new DiscourseReader(body, actors, names);
        var section = -1;
        for (var i = 0; i < paragraphs; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (body.Paragraphs[i].Section != section)
            {
                section = body.Paragraphs[i].Section;
                reader._sectionStart = reader._sentence + 1;
                reader._resolver.SectionStart = reader._sectionStart;
            }

            foreach (var sentence in sentences[i])
            {
                reader._salience.Sentence = ++reader._sentence;
                reader.ReadSentence(sentence, i);
                reader._paragraphBefore = i;
            }
        }

        return reader._quotes;
    }

    private void ReadSentence(SentenceView sentence, int paragraph)
    {
        var cues = CueFinder.Find(sentence);
        RememberClauseSubject(sentence, cues);
        RememberJointSubject(sentence);
        RememberShown(sentence);
        var active =
            cues.Count > 0 || sentence.HasQuotation || sentence.HasMarker ? ReadCues(sentence, cues, paragraph) : null;
        RememberDocuments(sentence, cues);
        Remember(sentence, cues, active);
        _lastDate = LastDate(sentence);
    }

    /// <returns>The statement that the sentence leaves off with; null where it says nothing.</returns>
    private OpenStatement? ReadCues(SentenceView sentence, List<Cue> cues, int paragraph)
    {
        _chosen.Clear();
        _statements.Clear();
        foreach (var _ in cues)
        {
            _statements.Add(null);
        }

        if (sentence.HasQuotation)
        {
            ChooseCues(sentence, cues, paragraph);
        }

        OpenStatement? active = null;
        Token? pending = null;
        var next = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            for (; next < cues.Count && cues[next].Token == i; next++)
            {
                if (!Activates(sentence, cues[next]))
                {
                    continue;
                }

                var activated = Activate(sentence, cues[next], paragraph, pending);
                active = activated.Speakers.Length > 0 ? activated : active;
                if (pending is { } opening && activated.Speakers.Length > 0)
                {
                    active = Cite(active, opening, isOpening: true);
                    pending = null;
                }
            }

            if (sentence.Tokens[i].Kind is not (TokenKind.Quotation or TokenKind.Marker))
            {
                continue;
            }

            var token = sentence.Tokens[i];
            if (token.Continues && KnownQuote(token) is { } begun)
            {
                active = begun.Statement; // what stands behind its last paragraph documents it
            }

            if (IsSpeech(token, paragraph))
            {
                active = AddQuote(sentence, i, paragraph, cues.Count) ?? active;
            }
            else if (token.Kind == TokenKind.Marker)
            {
                // "In statements issued[1] on Monday, A said": a marker before the cue waits for it.
                active = Documented(sentence, active, i);
                pending = active is null ? token : null;
                active = Cite(active, token, isOpening: active is not null && !HasQuoteOfSentence(active));
            }
        }

        return active;
    }

    private void ChooseCues(SentenceView sentence, List<Cue> cues, int paragraph)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (
                sentence.Tokens[i].Kind == TokenKind.Quotation
                && IsSpeech(sentence.Tokens[i], paragraph)
                && CueSelector.Select(sentence, cues, i) is { } choice
            )
            {
                _chosen.Add(i, choice);
                choice.Cue.IsChosen = true;
            }
        }
    }

    private bool HasQuoteOfSentence(OpenStatement statement) =>
        statement.Quotes.Exists(quote => quote.Sentence == _sentence);

    /// <summary>Whether all of some actors are among others.</summary>
    private static bool AreAmong(int[] actors, int[] others)
    {
        for (var i = 0; i < actors.Length; i++)
        {
            if (Array.IndexOf(others, actors[i]) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The day that a sentence names, else the one named before it.</summary>
    private CalendarDate? LastDate(SentenceView sentence)
    {
        return FirstDate(sentence)?.Resolve(_body.Document.Date)
            ?? (
                _lastDate is { } last && RelativeDay.Find(sentence, sentence.End) is { } days
                    ? last.AddDays(days)
                    : _lastDate
            );
    }

    private static readonly char[] s_digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    /// <summary>The first date of a sentence, also between quotation marks.</summary>
    private Reading.WrittenDate? FirstDate(SentenceView sentence)
    {
        var range = TextRange.FromBounds(
            sentence.Tokens[sentence.First].Range.Start,
            sentence.Tokens[sentence.End - 1].Range.End
        );
        return sentence.MayHoldDate || (sentence.HasQuotation && QuotesDigit(sentence))
            ? Reading.DateParser.Find(_body.Text, range)
            : null;
    }

    private bool QuotesDigit(SentenceView sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (
                sentence.Tokens[i].Kind == TokenKind.Quotation
                && sentence.Tokens[i].Range is var range
                && _body.Text.IndexOfAny(s_digits, range.Start, range.Length) >= 0
            )
            {
                return true;
            }
        }

        return false;
    }

    private OpenQuote? KnownQuote(Token token)
    {
        var span = _body.Quotations[token.Index].Content;
        return _quotes.FindLast(quote => quote.Span == span);
    }

    private bool IsSpeech(Token token, int paragraph) =>
        token.Kind == TokenKind.Quotation
        && !_names.Contains(token.Index)
        && (
            !token.Continues || (_body.Quotations[token.Index].LastParagraph == paragraph && KnownQuote(token) is null)
        );

    /// <summary>
    /// A weak cue counts where a quotation depends on it, where its subject means the one who speaks already, and where
    /// it brings a document with its note.
    /// </summary>
    private bool Activates(SentenceView sentence, Cue cue) =>
        !((cue.IsEmbedded || cue.Kind is CueKind.Relayed or CueKind.Question) && !cue.IsChosen)
        && (
            cue.Kind != CueKind.Subject
            || cue.IsChosen
            || (cue.Subjects[0].Kind is MentionKind.Document or MentionKind.Pronoun && _resolver.InHand is not null)
            || sentence.Is(sentence.End - 1, ':')
            || cue.Subjects[0] is { Kind: MentionKind.Document } document
                && (document.Complement ?? document.Possessor) is not null
            || SubjectCue.SpeaksIn(sentence, cue.Subjects[0])
            || sentence.HasMarker
        );
}
