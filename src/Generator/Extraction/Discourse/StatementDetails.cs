using System.Text.RegularExpressions;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;
using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <summary>What a sentence says about its statement: when, where, in what form.</summary>
internal sealed partial record StatementDetails(
    CalendarDate? Date,
    string? Platform,
    StatementForm? Form,
    bool IsAnother,
    bool BringsPoster,
    bool IsToldToPress
)
{
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

    /// <summary>The form that a document's noun tells: "sermon" is a speech; null for "statement" and what tells nothing.</summary>
    public static StatementForm? FormOf(string noun) => s_forms.TryGetValue(noun, out var form) ? form : null;

    /// <param name="cue">The cue that begins the statement, or continues it.</param>
    public static StatementDetails Of(SentenceView sentence, Cue cue, string text, CalendarDate? reportDate)
    {
        var end = ContentStart(sentence, cue);
        var aside = IsInserted(sentence, cue) ? (sentence.First, cue.First) : AsideOf(sentence, cue);
        Mention? nearest = null;
        var isAnother = false;
        if (sentence.HasDocument)
        {
            foreach (var mention in sentence.Mentions)
            {
                if (mention.Kind != MentionKind.Document || mention.First >= end || IsSpokenOf(mention, cue))
                {
                    continue;
                }

                isAnother |= sentence.Has(FunctionWords.AnotherWords, mention.First, mention.End);
                if (
                    FormOf(mention.Head) is not null
                    && (nearest is null || Distance(mention, cue) < Distance(nearest, cue))
                )
                {
                    nearest = mention;
                }
            }
        }

        var date = FindDate(sentence, end, text, reportDate, aside);
        isAnother |= date is null && OtherTime.IsNamed(sentence, cue, end);
        return new StatementDetails(
            date,
            FindPlatform(sentence, cue, end, aside),
            cue.Verb?.Lemma is "tweet" or "retweet" or "post" ? StatementForm.Post
                : nearest is not null ? FormOf(nearest.Head)
                : null,
            isAnother,
            nearest is { IsDefinite: false, Possessive: null } && FormOf(nearest.Head) == StatementForm.Poster,
            IsToldToListeners(sentence, cue)
        );
    }

    /// <summary>"told reporters", "told a group of journalists": said aloud, wherever else the same speaker wrote.</summary>
    private static bool IsToldToListeners(SentenceView sentence, Cue cue)
    {
        if (cue.Verb?.Lemma is not "tell")
        {
            return false;
        }

        var end = Math.Min(sentence.End, cue.Token + LongestListeners);
        for (var i = cue.Token + 1; i < end && sentence.Tokens[i].IsWord; i++)
        {
            if (PressWords.Listeners.Contains(sentence.WordAt(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In tokens behind the verb.</summary>
    private const int LongestListeners = 6;

    private static int Distance(Mention mention, Cue cue) => Math.Abs(mention.First - cue.Token);

    /// <summary>"Anyone who drives here today, he wrote, does so": what stands before an inserted cue is said.</summary>
    private static bool IsInserted(SentenceView sentence, Cue cue) =>
        cue.Kind is CueKind.Verb or CueKind.InvertedVerb
        && cue.First > sentence.First + 1
        && sentence.At(cue.First - 1) is { } before
        && (before.Is(',') || before.EndsWithComma)
        && sentence.Is(cue.End, ',')
        && !sentence.IsPreposition(sentence.First)
        && !FunctionWords.IsAdverb(sentence.WordAt(sentence.First))
        && ReportingVerbs.Find(sentence.WordAt(sentence.First))?.Form is not VerbForm.PresentParticiple
        && CommonVerbs.Find(sentence.WordAt(sentence.First)) is not (VerbForm.PresentParticiple or VerbForm.Past)
        && !sentence.Has(TimeWords.Nouns, sentence.First, sentence.First + 4);

    /// <summary>"A, who was elected on March 3, said": what a relative clause tells of a person is not of his statement.</summary>
    private static (int First, int End) AsideOf(SentenceView sentence, Cue cue)
    {
        if (cue.Subjects.Length == 0 || cue.Subjects[0].Kind is MentionKind.Document || cue.Token < cue.Subjects[0].End)
        {
            return (0, 0);
        }

        var first = cue.Subjects[cue.Subjects.Length - 1].End;
        return sentence.Is(first, ',') && sentence.LowerAt(first + 1) is "who" or "whose" or "whom"
            ? (first, cue.Token)
            : (0, 0);
    }

    /// <summary>"rejected the speech", "said the report …": what the words are about.</summary>
    private static bool IsSpokenOf(Mention document, Cue cue) =>
        document is { IsDefinite: true, Possessive: null }
        && document.First == cue.End
        && cue.Verb is { Class: VerbClass.Speech or VerbClass.Stance };

    /// <summary>
    /// Where what was said begins: dates and platforms behind it are no longer the statement's. "that", a colon, a participle
    /// cue behind the verb.
    /// </summary>
    private static int ContentStart(SentenceView sentence, Cue cue)
    {
        for (var i = cue.End; i < sentence.End; i++)
        {
            if (!sentence.Is(i, WordClasses.MayBeginContent))
            {
                continue;
            }

            var token = sentence.Tokens[i];

            if (token.Lower is "but" or "while" or "whereas" && !sentence.Is(i - 1, TokenKind.Word))
            {
                return i; // another clause, about another act
            }

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
                && ReportingVerbs.Find(token.Word) is { Form: VerbForm.PresentParticiple, IsAlsoNoun: false }
            )
            {
                return i;
            }
        }

        return sentence.End;
    }
}
