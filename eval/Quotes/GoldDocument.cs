namespace SeedsSdk.Eval.Quotes;

/// <summary>A span that can be looked for in a text.</summary>
internal interface ISpanText
{
    /// <summary>Its words.</summary>
    string? Text { get; }

    /// <summary>Offset of its first code point; null where the file gives none.</summary>
    int? Start { get; }

    /// <summary>Offset behind its last code point.</summary>
    int? End { get; }
}

/// <summary>One line of a truth file: a text and what is right for it.</summary>
/// <param name="Quotes">The quotations that somebody says.</param>
/// <param name="Ignore">Spans of indirect or mixed speech: what is found there is neither right nor wrong.</param>
/// <param name="Unattributed">Marked words that nobody says: titles, scare quotes. Found ones are wrong.</param>
internal sealed record GoldDocument(
    string Id,
    string Text,
    IReadOnlyList<GoldQuote>? Quotes,
    IReadOnlyList<GoldSpan>? Ignore,
    IReadOnlyList<GoldSpan>? Unattributed
);

/// <summary>A span without a speaker.</summary>
internal sealed record GoldSpan(string? Text, int? Start, int? End) : ISpanText;

/// <summary>A quotation and who says it.</summary>
/// <param name="Type"><c>direct</c>: words in marks only; <c>mixed</c>: marked words inside indirect speech.</param>
/// <param name="Speaker">Who says it, as the text or the annotator puts it; null where nobody is known to.</param>
/// <param name="SpeakerAlt">What else is right: another form of the name, "the statement", a pronoun.</param>
/// <param name="SpeakerSilver">Full names that a program found for the speaker. The measure does not use them.</param>
/// <param name="SpeakerUnknown">The annotators do not say who speaks: only the span is judged.</param>
/// <param name="SpeakerStart">Offset of the speaker's words in the text, in code points.</param>
/// <param name="SpeakerEnd">Offset behind them.</param>
internal sealed record GoldQuote(
    string? Text,
    int? Start,
    int? End,
    string? Type,
    string? Speaker,
    IReadOnlyList<string>? SpeakerAlt,
    IReadOnlyList<string>? SpeakerSilver,
    bool SpeakerUnknown,
    int? SpeakerStart,
    int? SpeakerEnd
) : ISpanText
{
    public bool HasSpeaker => !string.IsNullOrEmpty(Speaker);
}
