using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Cues;

/// <content>Participles that report: "saying", "a video of A calling it".</content>
internal static partial class CueFinder
{
    private static Cue? Participle(SentenceView sentence, int i, int length, VerbEntry verb)
    {
        var left = sentence.SkipLeft(i - 1);
        if (SubjectFinder.Witnessed(sentence, left) is { } witnessed)
        {
            return Make(CueKind.Verb, i, length, verb, witnessed, sentence);
        }

        if (AuthorOf(sentence, left + 1) is { } author)
        {
            return Make(CueKind.Relayed, i, length, verb, [author], sentence);
        }

        // "the video shows A saying": so does the object of a verb that shows.
        if (
            sentence.MentionEndingAt(left + 1)
                is { Kind: MentionKind.Name or MentionKind.Person or MentionKind.People, IsGenitive: false } shown
            && IsShowing(sentence, shown.First - 1)
        )
        {
            return Make(CueKind.Relayed, i, length, verb, [shown], sentence);
        }

        if (
            verb.IsAlsoNoun
            && sentence.At(left) is { } before
            && !before.Is(',')
            && before.Lower is not ("by" or "and" or "to")
        )
        {
            return null;
        }

        if (sentence.LowerAt(left) == "as" && Quoted(sentence, left) is { } quoted)
        {
            return Make(CueKind.Relayed, i, length, verb, [quoted], sentence);
        }

        if (sentence.LowerAt(left) == "for" && Blamed(sentence, left) is { } blamed)
        {
            return Make(CueKind.Verb, i, length, verb, [blamed], sentence);
        }

        // "with some of the heads demanding": the noun phrase between acts.
        if (
            sentence.MentionEndingAt(left + 1) is { IsGenitive: false, Kind: not MentionKind.Document } actor
            && sentence.LowerAt(actor.First - 1) == "with"
        )
        {
            return Make(CueKind.Verb, i, length, verb, [actor], sentence);
        }

        return Quoting(sentence, i, length, verb) ?? Make(CueKind.Dependent, i, length, verb, [], sentence);
    }

    /// <summary>"quoted A as telling B that": A.</summary>
    private static Mention? Quoted(SentenceView sentence, int preposition) =>
        sentence.MentionEndingAt(preposition)
            is { IsGenitive: false, Kind: MentionKind.Name or MentionKind.Person or MentionKind.People } quoted
        && sentence.WordAt(quoted.First - 1).Reporting?.Lemma is "quote" or "cite" or "report"
            ? quoted
            : null;

    /// <summary>"mocked A for calling", "told A to apologize for calling": who did it.</summary>
    private static Mention? Blamed(SentenceView sentence, int preposition)
    {
        var end = preposition;
        if (sentence.LowerAt(preposition - 2) == "to" && sentence.MentionEndingAt(preposition) is null)
        {
            end = preposition - 2;
        }

        return
            sentence.MentionEndingAt(end) is { IsGenitive: false, Kind: MentionKind.Name or MentionKind.Person } blamed
            && blamed.First > sentence.First
            ? blamed
            : null;
    }

    private static bool IsShowing(SentenceView sentence, int i) =>
        ReportingVerbs.Find(sentence.WordAt(i))?.Lemma
            is "show"
                or "feature"
                or "depict"
                or "present"
                or "portray"
                or "see"
        || PerceptionVerbs.Finite.Contains(sentence.WordAt(i))
        || sentence.LowerAt(i) is "of";

    /// <summary>"a video of A saying", "a statement by A calling it": the one in the video, the author.</summary>
    private static Mention? AuthorOf(SentenceView sentence, int end) =>
        sentence.MentionEndingAt(end)
            is {
                Kind: MentionKind.Document,
                Complement: { IsGenitive: false, Kind: MentionKind.Name or MentionKind.Person } author
            } document
        && author.End == end
        && (
            sentence.LowerAt(author.First - 1) is "by"
            || (sentence.LowerAt(author.First - 1) is "of" && PerceptionVerbs.Recordings.Contains(document.Head))
        )
            ? author
            : null;
}
