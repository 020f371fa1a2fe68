using System.Text.RegularExpressions;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <summary>What a sentence says about its statement: when, where, in what form.</summary>
internal sealed record StatementDetails(CalendarDate? Date, string? Platform, StatementForm? Form, bool IsAnother)
{
    /// <summary>How a text says that a place showed something.</summary>
    private static readonly WordTable s_shown = new("broadcast aired shown streamed carried live published screened");

    /// <summary>What stands before the day of a statement, and not before a day that it speaks of.</summary>
    private static readonly WordTable s_beforeDates = new("on dated of from late early");

    private static readonly Regex s_site = new(
        @"^(?:[a-z0-9-]+\.)+[a-z]{2,}$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Compiled
    );

    private static readonly Dictionary<string, StatementForm> s_forms = new(StringComparer.Ordinal)
    {
        ["post"] = StatementForm.Post,
        ["tweet"] = StatementForm.Post,
        ["message"] = StatementForm.Post,
        ["thread"] = StatementForm.Post,
        ["comment"] = StatementForm.Post,
        ["interview"] = StatementForm.Interview,
        ["speech"] = StatementForm.Speech,
        ["address"] = StatementForm.Speech,
        ["sermon"] = StatementForm.Speech,
        ["lecture"] = StatementForm.Speech,
        ["remark"] = StatementForm.Speech,
        ["press conference"] = StatementForm.Speech,
        ["poster"] = StatementForm.Poster,
        ["banner"] = StatementForm.Poster,
        ["infographic"] = StatementForm.Poster,
        ["leaflet"] = StatementForm.Poster,
        ["video"] = StatementForm.Video,
        ["clip"] = StatementForm.Video,
        ["recording"] = StatementForm.Video,
        ["audio"] = StatementForm.Video,
        ["article"] = StatementForm.Article,
        ["editorial"] = StatementForm.Article,
        ["column"] = StatementForm.Article,
        ["op-ed"] = StatementForm.Article,
        ["essay"] = StatementForm.Article,
        ["letter"] = StatementForm.Letter,
        ["open letter"] = StatementForm.Letter,
        ["memo"] = StatementForm.Letter,
        ["report"] = StatementForm.Report,
        ["study"] = StatementForm.Report,
        ["paper"] = StatementForm.Report,
    };

    private static readonly WordTable s_media = new(
        "tv television news radio times post tribune herald journal gazette press daily channel agency network broadcaster newspaper magazine weekly station website site portal outlet podcast show"
    );

    private static readonly WordTable s_outlets = new(
        "reuters bbc cnn afp ap nbc abc cbs msnbc c-span npr al-jazeera al-arabiya al-mayadeen al-manar al-alam fox_news sky_news tass interfax xinhua dw france_24 euronews haaretz politico bloomberg"
    );

    /// <param name="cue">The cue that begins the statement, or continues it.</param>
    public static StatementDetails Of(SentenceView sentence, Cue cue, string text, CalendarDate? reportDate)
    {
        var end = ContentStart(sentence, cue);
        var documents = sentence
            .Mentions.Where(mention => mention.Kind == MentionKind.Document && mention.First < end)
            .ToList();
        var nearest = documents.OrderBy(mention => Math.Abs(mention.First - cue.Token)).FirstOrDefault();
        return new StatementDetails(
            FindDate(sentence, end, text, reportDate),
            FindPlatform(sentence, cue, end),
            cue.Verb?.Lemma is "tweet" or "retweet" or "post" ? StatementForm.Post
                : nearest is not null && s_forms.TryGetValue(nearest.Head, out var form) ? form
                : null,
            documents.Exists(IsAnother_)
        );

        bool IsAnother_(Mention document) =>
            Enumerable
                .Range(document.First, document.End - document.First)
                .Any(i => FunctionWords.AnotherWords.Contains(sentence.LowerAt(i)));
    }

    /// <summary>
    /// Where what was said begins: dates and platforms behind it are no longer the statement's. "that", a colon, a participle
    /// cue behind the verb.
    /// </summary>
    private static int ContentStart(SentenceView sentence, Cue cue)
    {
        for (var i = cue.End; i < sentence.End; i++)
        {
            var token = sentence.Tokens[i];
            if (
                token.Is(':')
                || (
                    token.IsWord
                    && token.Lower is "that" or "how" or "whether" or "if"
                    && sentence.LowerAt(i - 1) is not ("on" or "of" or "in")
                )
            )
            {
                return i;
            }

            if (
                token.IsWord
                && i > cue.End
                && ReportingVerbs.Find(token.Lower) is { Form: VerbForm.PresentParticiple, IsAlsoNoun: false }
            )
            {
                return i;
            }
        }

        return sentence.End;
    }

    private static CalendarDate? FindDate(SentenceView sentence, int end, string text, CalendarDate? reportDate)
    {
        var start = sentence.Tokens[sentence.First].Range.Start;
        var stop = sentence.Tokens[end - 1].Range.End;
        foreach (var date in DateParser.FindAll(text, TextRange.FromBounds(start, stop)))
        {
            var i = FirstToken(sentence, sentence.First, end, date.Range.Start);
            if (i < 0 || sentence.Tokens[i].Range.Start != date.Range.Start)
            {
                continue; // inside a quotation
            }

            var before = sentence.LowerAt(i - 1);
            var after = FirstToken(sentence, i, sentence.End, date.Range.End);
            after = after >= 0 && Platforms.Find(sentence.At(after)!.Text) is not null ? after + 1 : after; // "a March 12 Facebook post"
            var next = after >= 0 ? sentence.LowerAt(after) : string.Empty;
            var isDated =
                s_beforeDates.Contains(before)
                || sentence.At(i - 1) is { } comma && (comma.Is(',') || comma.Is('('))
                || NameWords.Weekdays.Contains(sentence.LowerAt(i - 1))
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

        return reportDate is { } day ? FindRelativeDate(sentence, end, day) : null;
    }

    /// <summary>"yesterday", "on Monday": the latest such day not after the report's date.</summary>
    private static CalendarDate? FindRelativeDate(SentenceView sentence, int end, CalendarDate reportDate)
    {
        for (var i = sentence.First; i < end; i++)
        {
            var lower = sentence.LowerAt(i);
            if (lower is "yesterday" or "today")
            {
                return reportDate.AddDays(lower == "today" ? 0 : -1);
            }

            if (
                NameWords.Weekdays.Contains(lower)
                && (
                    sentence.LowerAt(i - 1) is "on" or "late" or "early"
                    || i == sentence.First
                    || sentence.Tokens[i - 1].Kind != TokenKind.Word
                    || ReportingVerbs.IsVerb(sentence.LowerAt(i - 1))
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

    private static string? FindPlatform(SentenceView sentence, Cue cue, int end)
    {
        if (cue.Verb?.Lemma is "tweet" or "retweet")
        {
            return SeedsSdk.Shared.PlatformNames.X;
        }

        string? found = null;
        var distance = int.MaxValue;
        for (var i = sentence.First; i < end; i++)
        {
            if (PlatformAt(sentence, i, cue) is { } platform && Math.Abs(i - cue.Token) < distance)
            {
                (found, distance) = (platform, Math.Abs(i - cue.Token));
            }
        }

        return found
            ?? cue.Subjects.Select(subject => subject.Platform).FirstOrDefault(platform => platform is not null);
    }

    private static string? PlatformAt(SentenceView sentence, int i, Cue cue)
    {
        var token = sentence.Tokens[i];
        if (token.Kind != TokenKind.Word)
        {
            return null;
        }

        if (
            s_site.IsMatch(token.Text)
            && token.Text.IndexOf('.') > 1
            && !Tokenizer.IsAbbreviation(token.Lower)
            && sentence.LowerAt(i - 1) is "on" or "at" or "to" or "website" or "site" or "via" or "portal" or "page"
        )
        {
            return token.Text;
        }

        if (Platforms.Find(token.Text) is { } platform)
        {
            // "X" is a letter as well, "Signal" a word: somebody must be on it, or post there.
            var before = sentence.LowerAt(i - 1);
            var next = sentence.LowerAt(i + 1);
            var placed =
                sentence.IsPreposition(i - 1)
                || FunctionWords.Determiners.Contains(before)
                || NounTables.Documents.Contains(next)
                || NounTables.Channels.Contains(next)
                || before is "official" or "personal" or "own" or "verified" or "public";
            return placed || token.Text.Length > 6 ? platform : null;
        }

        return Outlet(sentence, i, cue);
    }

    /// <summary>"in an interview with OUTLET", "told OUTLET", "on OUTLET TV".</summary>
    private static string? Outlet(SentenceView sentence, int i, Cue cue)
    {
        if (
            sentence.MentionStartingAt(i) is not { Kind: MentionKind.Name, IsGenitive: false, Role: null } name
            || name.NameTokens.First >= name.NameTokens.End
        )
        {
            return null;
        }

        // "to B, the host of": a person.
        if (
            name.NameKind == ActorKind.Person
            || (
                sentence.At(name.End)?.Is(',') == true
                && sentence.MentionStartingAt(name.End + 1)?.Kind == MentionKind.Person
            )
        )
        {
            return null;
        }

        var lower = name.Name.ToLowerInvariant();
        var last = lower.Substring(lower.LastIndexOf(' ') + 1);
        var isMedia =
            s_media.Contains(last)
            || s_outlets.Contains(lower)
            || (name.SubBody is { } part && s_media.Contains(part.Substring(part.LastIndexOf(' ') + 1)))
            || Enumerable.Range(name.First, name.End - name.First).Any(k => s_media.Contains(sentence.LowerAt(k)));
        var before = sentence.LowerAt(name.First - 1);
        var interview =
            before is "with" or "to" or "by" or "for"
            && Enumerable
                .Range(sentence.First, name.First - sentence.First)
                .Any(k =>
                    sentence.LowerAt(k) is "interview" or "interviewed" or "remarks" or "comments"
                    && name.First - k <= 4
                );
        var told = cue.Verb?.Lemma is "tell" && name.First == cue.End;
        var published = cue.Relayers.Contains(name) && name.NameKind != ActorKind.Channel;
        var two = sentence.LowerAt(name.First - 2);
        var broadcast = before == "on" && s_shown.Contains(two);
        var speaking =
            before == "to" && isMedia && two is "speaking" or "spoke" or "talking" or "remarks" or "comments";
        var on = before is "on" or "in" or "speaking" && isMedia;
        return
            !cue.Subjects.Contains(name) && (interview || (told && isMedia) || on || published || broadcast || speaking)
            ? name.Name
            : null;
    }
}
