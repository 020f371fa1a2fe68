using System.Diagnostics;
using SeedsSdk.Shared;

namespace SeedsSdk;

/// <summary>
/// Words that a report gives verbatim between quotation marks. A quote is what a report says that somebody said.
/// Quotes are equal when their ids are: within a corpus that is the same object, across corpora it need not be.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Quote : IEquatable<Quote>
{
    private readonly Store.TextSlice _words;
    private string? _verbatim;
    private string? _text;

    internal Quote(Store.QuoteData data, Statement statement, Section section)
    {
        Id = data.Id;
        Kind = data.Kind;
        Span = data.Span;
        Attribution = data.Attribution;
        Statement = statement;
        Section = section;
        _words = data.Words;
    }

    /// <summary>
    /// Stable: made of the report's id, the words and their occurrence, so that it outlives changes elsewhere in the
    /// report: <c>2024-01-29-coalition-talks#1c05ab7e</c>.
    /// </summary>
    public string Id { get; }

    /// <summary>
    /// The words for display: white space folded to single spaces, without the comma of the carrying sentence at the end
    /// and without the marks that reopen a quotation's further paragraphs.
    /// </summary>
    public string Text => _text ??= QuoteText.Display(Verbatim);

    /// <summary>Exactly the text between the quotation marks: <c>quote.Report.Text[quote.Span]</c>.</summary>
    public string Verbatim => _verbatim ??= _words.Decode();

    /// <summary>Whether a main clause is quoted, or less.</summary>
    public QuoteKind Kind { get; }

    /// <summary>Where the words stand in the report, without their quotation marks.</summary>
    public SourceSpan Span { get; }

    /// <summary>Why the quote has its speaker.</summary>
    public Attribution Attribution { get; }

    /// <summary>The statement that the words are from.</summary>
    public Statement Statement { get; }

    /// <summary>The section in which the quote begins.</summary>
    public Section Section { get; }

    /// <summary>The report that quotes.</summary>
    public Report Report => Statement.Report;

    /// <summary>Everybody whose words they are, in the order of the report; empty when nobody could be found.</summary>
    public IReadOnlyList<Actor> Speakers => Statement.Speakers;

    /// <summary>The only speaker; null when there are several or none.</summary>
    public Actor? Speaker => Statement.Speaker;

    /// <summary>Who relayed the words, when that is not the speaker; otherwise null.</summary>
    public Actor? Publisher => Statement.Publisher;

    /// <summary>Where it was said; null when unknown.</summary>
    public Platform? Platform => Statement.Platform;

    /// <summary>The day on which it was said; null when unknown.</summary>
    public DateOnly? Date => Statement.Date;

    /// <summary>The note that it rests on; null when the report gives none.</summary>
    public Citation? Citation => Statement.Citation;

    /// <summary>Whether these are the actor's words, alone or jointly with others.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    public bool IsBy(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var speakers = Speakers;
        for (var i = 0; i < speakers.Count; i++)
        {
            if (speakers[i].Equals(actor))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(Quote? other) =>
        ReferenceEquals(this, other) || (other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Quote);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Whether both are the same quote.</summary>
    public static bool operator ==(Quote? left, Quote? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different quotes.</summary>
    public static bool operator !=(Quote? left, Quote? right) => !(left == right);

    /// <summary>Speakers, date and the first words: <c>Hadi al-Farsi, 2024-01-26: "We will stay …"</c>.</summary>
    public override string ToString() =>
        $"{Display.Names(Speakers)}{Display.Date(Date, ", {0}")}: \"{Display.Shorten(Text, 60)}\"";
}
