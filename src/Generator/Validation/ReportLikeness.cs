using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;

namespace SeedsSdk.Generator.Validation;

/// <summary>Whether two reports are one, by the words that stand in runs that both have.</summary>
internal static class ReportLikeness
{
    /// <summary>In words: of shorter reports more must be shared, as one long sentence is most of them.</summary>
    private const int ShortReport = 40;

    /// <summary>In percent of the words of the shorter one, and of its paragraphs: else it has news of its own.</summary>
    private const int SharedOfShorter = 75;

    /// <summary>In percent of the words of a shorter one that is a short report.</summary>
    private const int SharedOfShort = 90;

    /// <summary>In percent of the words of the longer one: else it is an update.</summary>
    private const int SharedOfLonger = 60;

    /// <summary>In percent of the words outside quotes, of either: else both only quote the same statement.</summary>
    private const int SharedPlain = 50;

    /// <summary>In percent of the paragraphs of the shorter one, for paragraphs to be what is told.</summary>
    private const int ToldParagraphs = 80;

    public static bool AreOne(DocumentFacts one, DocumentFacts other)
    {
        var (left, right) = (ReportPrint.Of(one).Runs, ReportPrint.Of(other).Runs);
        var (shorter, longer) = left.Hashes.Length <= right.Hashes.Length ? (left, right) : (right, left);
        var (ofShorter, ofLonger) = (shorter.SharedWith(longer), longer.SharedWith(shorter));
        var least = ofShorter.Words.All < ShortReport ? SharedOfShort : SharedOfShorter;
        if (
            !ofShorter.Words.IsAtLeast(least)
            || !ofShorter.Paragraphs.IsAtLeast(SharedOfShorter)
            || !ofShorter.Plain.IsAtLeast(SharedPlain)
        )
        {
            return false;
        }

        var isCut = one.Document.Date is { } date && date == other.Document.Date && left.Title == right.Title;
        return isCut || (ofLonger.Words.IsAtLeast(SharedOfLonger) && ofLonger.Plain.IsAtLeast(SharedPlain));
    }

    /// <summary>How much of a report is in its twin, in words for a message.</summary>
    public static string Extent(DocumentFacts report, DocumentFacts twin)
    {
        var (print, other) = (ReportPrint.Of(report), ReportPrint.Of(twin));
        var shared = print.Paragraphs.Intersect(other.Paragraphs).Count();
        var paragraphs = new Share(shared, Math.Min(print.Paragraphs.Length, other.Paragraphs.Length));
        var isWhole = shared > 0 && shared == print.Paragraphs.Length && shared == other.Paragraphs.Length;
        if (isWhole || print.Runs.Hashes.AsSpan().SequenceEqual(other.Runs.Hashes))
        {
            return "word for word";
        }

        var words = print.Runs.SharedWith(other.Runs).Words;
        return shared > 0 && paragraphs.IsAtLeast(ToldParagraphs)
            ? $"{Numbers.Text(shared)} of {Numbers.Text(print.Paragraphs.Length)} paragraphs"
            : $"{Numbers.Text(words.Shared)} of {Numbers.Text(words.All)} words";
    }
}
