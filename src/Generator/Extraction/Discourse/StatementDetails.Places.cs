using System.Text.RegularExpressions;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <content>Where something was said.</content>
internal sealed partial record StatementDetails
{
    private static readonly Regex s_site = new(
        @"^(?:[a-z0-9-]+\.)+[a-z]{2,}$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    /// <summary>In tokens before an outlet: "in an interview with the daily".</summary>
    private const int EncounterReach = 4;

    private static string? FindPlatform(SentenceView sentence, Cue cue, int end, (int First, int End) aside)
    {
        if (cue.Verb?.Lemma is "tweet" or "retweet")
        {
            return SeedsSdk.Shared.PlatformNames.X;
        }

        string? found = null;
        var distance = int.MaxValue;
        void Consider(int i)
        {
            if (
                !(i >= aside.First && i < aside.End)
                && PlatformAt(sentence, i, cue) is { } platform
                && Math.Abs(i - cue.Token) < distance
            )
            {
                (found, distance) = (platform, Math.Abs(i - cue.Token));
            }
        }

        if (sentence.Has(WordClasses.MayBePlatform))
        {
            for (var i = sentence.First; i < end; i++)
            {
                Consider(i);
            }
        }
        else
        {
            // An outlet is known by its name.
            foreach (var mention in sentence.Mentions)
            {
                if (mention.Kind == MentionKind.Name && mention.First < end)
                {
                    Consider(mention.First);
                }
            }
        }

        return found
            ?? (sentence.HasDocument && IsInTweet(sentence, end) ? SeedsSdk.Shared.PlatformNames.X : null)
            ?? PlatformOf(cue.Subjects);
    }

    private static bool IsInTweet(SentenceView sentence, int end)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (
                mention is { Kind: MentionKind.Document, Head: "tweet" }
                && mention.First < end
                && sentence.LowerAt(mention.First - 1) is "in" or "on" or "with" or "by"
            )
            {
                return true;
            }
        }

        return false;
    }

    private static string? PlatformOf(Mention[] subjects)
    {
        for (var i = 0; i < subjects.Length; i++)
        {
            if (subjects[i].Platform is { } platform)
            {
                return platform;
            }
        }

        return null;
    }

    private static string? PlatformAt(SentenceView sentence, int i, Cue cue)
    {
        if (!sentence.Is(i, TokenKind.Word))
        {
            return null;
        }

        var word = sentence.WordAt(i);
        if (!PlatformWords.MayBePlatform(word))
        {
            return Outlet(sentence, i, cue);
        }

        if (
            word.Text.IndexOf('.') > 1
            && s_site.IsMatch(word.Text)
            && !Tokenizer.IsAbbreviation(word)
            && sentence.LowerAt(i - 1) is "on" or "at" or "to" or "website" or "site" or "via" or "portal" or "page"
        )
        {
            return word.Text;
        }

        if (PlatformWords.Find(word, sentence.WordAt(i + 1)) is { } ofTwo)
        {
            return ofTwo;
        }

        if (PlatformWords.Find(word) is { } platform)
        {
            if (IsOneOfTwo(sentence, i))
            {
                return null; // "on X and Facebook"
            }

            // "X" is a letter as well, "Signal" a word: somebody must be on it, or post there.
            var before = sentence.WordAt(i - 1);
            var next = sentence.WordAt(i + 1);
            var placed =
                sentence.IsPreposition(i - 1)
                || FunctionWords.Determiners.Contains(before)
                || NounTables.Documents.Contains(next)
                || NounTables.Channels.Contains(next)
                || before.Lower is "official" or "personal" or "own" or "verified" or "public";
            return PlatformWords.IsAlsoOtherWord(word) ? (placed && IsOnPlatform(sentence, i) ? platform : null)
                : placed || word.Text.Length > 6 ? platform
                : null;
        }

        return Outlet(sentence, i, cue);
    }

    /// <summary>"on Signal", "in a Signal group": not "the Signal of the port", "in Threads".</summary>
    private static bool IsOnPlatform(SentenceView sentence, int i) =>
        sentence.LowerAt(i - 1) is "on" or "via" or "through" or "to" or "his" or "her" or "its" or "their" or "own"
        || NounTables.Documents.Contains(sentence.WordAt(i + 1))
        || NounTables.Channels.Contains(sentence.WordAt(i + 1))
        || sentence.LowerAt(i + 1) is "server" or "group" or "chat" or "user" or "users" or "platform";

    private static bool IsOneOfTwo(SentenceView sentence, int i) =>
        IsPlatform(sentence, i)
        && (
            (sentence.LowerAt(i + 1) is "and" && IsPlatform(sentence, i + 2))
            || (sentence.LowerAt(i - 1) is "and" && IsPlatform(sentence, i - 2))
        );

    private static bool IsPlatform(SentenceView sentence, int i) =>
        sentence.At(i) is { Kind: TokenKind.Word } token && PlatformWords.Find(token.Word) is not null;

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
        return
            name.NameKind == ActorKind.Person
            || (sentence.Is(name.End, ',') && sentence.MentionStartingAt(name.End + 1)?.Kind == MentionKind.Person)
            || !IsOutlet(sentence, name, cue)
            ? null
            : name.Name;
    }

    private static readonly WordTest s_encounters = new(word =>
        word.Lower is "interview" or "interviewed" or "appearance" or "remarks" or "comments"
    );

    /// <summary>Whether the words around a name say that it is where the cue's words were said.</summary>
    private static bool IsOutlet(SentenceView sentence, Mention name, Cue cue)
    {
        var before = sentence.LowerAt(name.First - 1);
        var two = sentence.LowerAt(name.First - 2);
        var isOutlet =
            IsOfEncounter(sentence, name, before)
            || (before == "on" && PressWords.Shown.Contains(two))
            || (
                (
                    before is "on" or "in" or "speaking"
                    || (before == "to" && two is "speaking" or "spoke" or "talking" or "remarks" or "comments")
                    || (before == "by" && two is "quoted" or "cited")
                    || (cue.Verb?.Lemma is "tell" && name.First == cue.End)
                    || (name.NameKind != ActorKind.Channel && Array.IndexOf(cue.Relayers, name) >= 0)
                ) && IsMedia(sentence, name)
            );
        return isOutlet && !cue.IsBy(name);
    }

    /// <summary>"in an interview with A", "remarks to A".</summary>
    private static bool IsOfEncounter(SentenceView sentence, Mention name, string before) =>
        before is "with" or "to" or "by" or "for" or "on"
        && sentence.Has(s_encounters, name.First - EncounterReach, name.First);

    private static bool IsMedia(SentenceView sentence, Mention name)
    {
        var lower = name.Name.ToLowerInvariant();
        return PressWords.Media.Contains(lower.Substring(lower.LastIndexOf(' ') + 1))
            || PressWords.Outlets.Contains(lower)
            || (name.SubBody is { } part && PressWords.Media.Contains(part.Substring(part.LastIndexOf(' ') + 1)))
            || sentence.Has(PressWords.Media, name.First, name.End);
    }
}
