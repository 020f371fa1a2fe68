using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Actors;
using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Quotes;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <content>Which statements a note documents.</content>
internal sealed partial class DiscourseReader
{
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
            active = active.WithCitation(marker.Index, first < 0 ? active.Quotes.Count : first, _sentence);
            active.OpensWithMarker = isOpening;
            _resolver.Statements.Add(active);
            _resolver.InHand = active;
        }

        if (!isOpening)
        {
            CiteRelayed(active, marker.Index);
            CiteSummary(active, marker.Index);
        }

        active.CitedQuotes = active.Quotes.Count;
        active.LastMarkerEnd = marker.Range.End;
        return active;
    }

    /// <summary>"The poster quotes A: "…" In its caption the channel comments …[6]": one note for both.</summary>
    private void CiteRelayed(OpenStatement active, int citation)
    {
        for (
            var i = _resolver.Statements.Count - 1;
            i >= 0 && _resolver.Statements[i].FirstParagraph >= active.FirstParagraph;
            i--
        )
        {
            var relayed = _resolver.Statements[i];
            if (relayed.Citation is null && relayed.Publisher is { } publisher && active.IsBy(publisher))
            {
                relayed.Citation = citation;
            }
        }
    }

    /// <summary>
    /// "A likened them to "…" In an audio message he said: "…"[1]": one note for both, where nothing says that the first
    /// was said elsewhere.
    /// </summary>
    private void CiteSummary(OpenStatement active, int citation)
    {
        for (
            var i = _resolver.Statements.Count - 1;
            i >= 0 && _resolver.Statements[i].FirstParagraph >= active.LastParagraph;
            i--
        )
        {
            var summary = _resolver.Statements[i];
            if (
                summary is { Citation: null, Date: null, Platform: null, Quotes.Count: > 0 }
                && active.Quotes.Count > 0
                && summary.Speakers.SequenceEqual(active.Speakers)
            )
            {
                summary.Citation = citation;
            }
        }
    }

    /// <summary>
    /// The statement that a marker at the end of a sentence documents: not one that the sentence only mentions ("he rejected
    /// the claim by B that …[1]").
    /// </summary>
    private OpenStatement? Documented(SentenceView sentence, OpenStatement? active, int marker)
    {
        if (active is not { Quotes.Count: 0 } || sentence.Has(TokenKind.Quotation, marker))
        {
            return active;
        }

        return _statements.FindLast(statement => statement is { Quotes.Count: > 0, Speakers.Length: > 0 }) ?? active;
    }
}
