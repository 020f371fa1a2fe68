using System.Text.RegularExpressions;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <content>When something was said.</content>
internal sealed partial record StatementDetails
{
    /// <summary>The day that a sentence tells of.</summary>
    public static CalendarDate? DateOf(SentenceView sentence, string text, CalendarDate? reportDate) =>
        FindDate(sentence, sentence.End, text, reportDate, default);

    private static CalendarDate? FindDate(
        SentenceView sentence,
        int end,
        string text,
        CalendarDate? reportDate,
        (int First, int End) aside
    ) =>
        (sentence.MayHoldDate ? FindWrittenDate(sentence, end, text, reportDate, aside) : null)
        ?? (
            reportDate is { } day && sentence.Has(WordClasses.NamesDay)
                ? FindRelativeDate(sentence, end, day, aside)
                : null
        );

    private static CalendarDate? FindWrittenDate(
        SentenceView sentence,
        int end,
        string text,
        CalendarDate? reportDate,
        (int First, int End) aside
    )
    {
        var start = sentence.Tokens[sentence.First].Range.Start;
        var stop = sentence.Tokens[end - 1].Range.End;
        foreach (var date in DateParser.FindAll(text, TextRange.FromBounds(start, stop)))
        {
            var i = FirstToken(sentence, sentence.First, end, date.Range.Start);
            if (i < 0 || sentence.Tokens[i].Range.Start != date.Range.Start || (i >= aside.First && i < aside.End))
            {
                continue; // inside a quotation
            }

            var before = sentence.LowerAt(i - 1);
            var after = FirstToken(sentence, i, sentence.End, date.Range.End);
            after = after >= 0 && PlatformWords.Find(sentence.WordAt(after)) is not null ? after + 1 : after; // "a March 12 Facebook post"
            var next = after >= 0 ? sentence.LowerAt(after) : string.Empty;
            var isDated =
                TimeWords.BeforeDates.Contains(before)
                || sentence.At(i - 1) is { } comma && (comma.Is(',') || comma.Is('('))
                || NameWords.Weekdays.Contains(sentence.WordAt(i - 1))
                || NounTables.Documents.Contains(next)
                || i == sentence.First;
            var modifies =
                before is "the" or "its" or "his" or "her" or "their" or "a" && !NounTables.Documents.Contains(next);
            if (
                (isDated || NounTables.Documents.Contains(next))
                && !modifies
                && date.Resolve(reportDate) is { } resolved
            )
            {
                return resolved;
            }
        }

        return null;
    }

    /// <summary>"yesterday", "on Monday": the latest such day not after the report's date.</summary>
    private static CalendarDate? FindRelativeDate(
        SentenceView sentence,
        int end,
        CalendarDate reportDate,
        (int First, int End) aside
    )
    {
        for (var i = sentence.First; i < end; i++)
        {
            if (i >= aside.First && i < aside.End)
            {
                continue;
            }

            var word = sentence.WordAt(i);
            var lower = word.Lower;
            if (lower is "yesterday" or "today")
            {
                return reportDate.AddDays(lower == "today" ? 0 : -1);
            }

            if (
                NameWords.Weekdays.Contains(word)
                && (
                    sentence.LowerAt(i - 1) is "on" or "late" or "early"
                    || i == sentence.First
                    || sentence.Tokens[i - 1].Kind != TokenKind.Word
                    || ReportingVerbs.IsVerb(sentence.WordAt(i - 1))
                    || NounTables.Documents.Contains(sentence.WordAt(i - 1)) // "told a news conference Thursday"
                )
            )
            {
                return reportDate.LatestWeekday(lower);
            }
        }

        return null;
    }

    /// <summary>The first token at or behind an offset; -1 where there is none.</summary>
    private static int FirstToken(SentenceView sentence, int first, int end, int offset)
    {
        for (var i = first; i < end; i++)
        {
            if (sentence.Tokens[i].Range.Start >= offset)
            {
                return i;
            }
        }

        return -1;
    }
}
