using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <summary>A statement while the document is read.</summary>
internal sealed class OpenStatement(int[] speakers)
{
    public int[] Speakers { get; } = speakers;

    /// <summary>Whether an actor is one of its speakers.</summary>
    public bool IsBy(int actor) => Array.IndexOf(Speakers, actor) >= 0;

    public int? Publisher { get; set; }

    public StatementForm Form { get; set; } = StatementForm.Statement;

    public string? Platform { get; set; }

    public CalendarDate? Date { get; set; }

    /// <summary>The day of the occasion that the sentence before tells of: it counts where nothing else says when.</summary>
    public CalendarDate? DateOfOccasion { get; init; }

    public int? Citation { get; set; }

    /// <summary>End of the last marker that cited this statement.</summary>
    public int LastMarkerEnd { get; set; } = -1;

    /// <summary>Takes over what is known of the act that this one is part of.</summary>
    public void Inherit(OpenStatement from)
    {
        (Form, Platform, Date, Citation) = (from.Form, from.Platform, from.Date, from.Citation);
        OpensWithMarker = from.OpensWithMarker;
    }

    public List<OpenQuote> Quotes { get; } = [];

    /// <summary>How many quotes a marker behind them has documented.</summary>
    public int CitedQuotes { get; set; }

    /// <summary>Whether its marker stands before its words, and so documents what follows too.</summary>
    public bool OpensWithMarker { get; set; }

    /// <summary>Number of the last sentence that belongs to it, counted over the document.</summary>
    public int LastSentence { get; set; }

    public int FirstParagraph { get; set; }

    /// <summary>Index of the paragraph of its latest quote.</summary>
    public int LastParagraph { get; set; } = -1;

    /// <summary>What the sentence of its latest cue says of day and place, for an act that begins there.</summary>
    public (CalendarDate? Date, string? Platform, int Sentence) LatestDetails { get; set; }

    /// <summary>The speaker as a cue behind its latest quote has written him ("She went on to say that …"); null where none has.</summary>
    public string? AsWritten { get; set; }

    /// <summary>Another act of the same speaker, with a citation of its own, from one of the quotes on.</summary>
    public OpenStatement WithCitation(int citation, int firstQuote, int sentence)
    {
        var begins = LatestDetails.Sentence == sentence;
        var next = new OpenStatement(Speakers)
        {
            Date = begins ? LatestDetails.Date : null,
            Platform = begins ? LatestDetails.Platform : null,
            Publisher = Publisher,
            Form = Form,
            Citation = citation,
            LastSentence = LastSentence,
            FirstParagraph = FirstParagraph,
            LastParagraph = LastParagraph,
        };
        next.Quotes.AddRange(Quotes.Skip(firstQuote));
        Quotes.RemoveRange(firstQuote, Quotes.Count - firstQuote);
        foreach (var quote in next.Quotes)
        {
            quote.Statement = next;
        }

        return next;
    }
}

/// <summary>A quote while the document is read.</summary>
internal sealed class OpenQuote
{
    public required TextRange Span { get; init; }

    public required QuoteKind Kind { get; init; }

    public required OpenStatement Statement { get; set; }

    /// <summary>Number of its sentence, counted over the document.</summary>
    public int Sentence { get; init; }

    public required Attribution Attribution { get; init; }

    /// <summary>What its confidence rests on.</summary>
    public AttributionEvidence Evidence { get; init; }
}
