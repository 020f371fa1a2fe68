using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Cues;

/// <content>Clauses with a subject of their own.</content>
internal static partial class SubjectFinder
{
    /// <summary>
    /// "B resigned after A called him": a conjunction, a noun phrase and its verb are a clause of their own. The same words
    /// are prepositions in "the envoy for talks since Monday said": a finite verb, or a border, stands before a clause.
    /// </summary>
    private static bool BeginsClause(SentenceView sentence, Mention mention, int verb)
    {
        var conjunction = mention.First - 1;
        var word = sentence.WordAt(conjunction);
        if (
            !FunctionWords.ClauseConjunctions.Contains(word)
            || (word.Lower is "as" && !BeginsClauseWithAs(sentence, mention))
            || (word.Lower is "before" or "until" && IsYetToCome(sentence, mention, verb))
        )
        {
            return false;
        }

        if (mention.Kind == MentionKind.Pronoun || word.Lower is "because")
        {
            return true;
        }

        for (var i = conjunction - 1; i >= sentence.First; i--)
        {
            var token = sentence.Tokens[i];
            if (token.Kind is TokenKind.Punctuation or TokenKind.Quotation)
            {
                return i == conjunction - 1;
            }

            if (FunctionWords.Relatives.Contains(token.Word))
            {
                return false; // "the man who left after the war said"
            }

            if (
                sentence.Is(i, WordClasses.IsFiniteVerb)
                || (
                    i == conjunction - 1
                    && (
                        token.Word.Common is VerbForm.Past
                        || (!token.IsCapital && token.Lower.EndsWith("ed", StringComparison.Ordinal))
                    )
                ) // "left", "smiled"
            )
            {
                return !HasRelative(sentence, i);
            }
        }

        return false;
    }

    /// <summary>"will not talk before A has disclosed": nobody has said it yet.</summary>
    private static bool IsYetToCome(SentenceView sentence, Mention mention, int verb) =>
        sentence.WordAt(verb).Reporting is not { Form: VerbForm.Past }
        || sentence.LowerAt(mention.End) is "has" or "have"
        || sentence.Has(FunctionWords.Hypothetical, mention.End, verb);

    /// <summary>"smiled as A called": not "known as A", "serving as mayor".</summary>
    private static bool BeginsClauseWithAs(SentenceView sentence, Mention mention) =>
        mention.Kind is MentionKind.Name or MentionKind.Pronoun
        && sentence.At(mention.First - 2) is { } before
        && (
            before.Kind != TokenKind.Word
            || !(
                before.Word.Reporting is not null
                || before.Word.Common is not null && !CommonVerbs.IsIntransitive(before.Word)
                || before.Lower is "such" or "same" or "known"
                || NamingWords.Identifying.Contains(before.Word)
                || before.Lower.EndsWith("ing", StringComparison.Ordinal)
            )
        );

    private static bool HasRelative(SentenceView sentence, int end)
    {
        for (var i = end - 1; i >= sentence.First && sentence.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (FunctionWords.Relatives.Contains(sentence.WordAt(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The token behind "on Monday" or adverbs that stand at a token; the token itself where none do.</summary>
    public static int BehindDay(SentenceView sentence, int i)
    {
        var behind = sentence.SkipRight(i);
        var day = sentence.LowerAt(behind) is "on" ? behind + 1 : behind;
        return NameWords.Weekdays.Contains(sentence.WordAt(day)) ? day + 1 : behind;
    }

    /// <summary>"A, B claimed, told": behind A a clause of saying stands between commas.</summary>
    private static bool IsToldBy(SentenceView sentence, int first, int end) =>
        sentence.MentionEndingAt(first - 1) is { IsGenitive: false, Kind: MentionKind.Name or MentionKind.Person }
        && sentence.MentionStartingAt(first) is { IsGenitive: false } teller
        && sentence.SkipRight(teller.End) is var verb
        && verb < end
        && sentence.WordAt(verb).Reporting
            is { Class: VerbClass.Speech, Form: VerbForm.Past or VerbForm.ThirdPerson, IsAlsoNoun: false }
        && BehindDay(sentence, verb + 1) == end;

    /// <summary>"audio in which A can be heard saying": A, where a participle of witnessing stands at a token.</summary>
    public static Mention[]? Witnessed(SentenceView sentence, int participle) =>
        PerceptionVerbs.Participles.Contains(sentence.WordAt(participle))
        && sentence.IsPassive(participle)
        && Before(sentence, participle) is { Length: > 0 } witnessed
            ? witnessed
            : null;

    /// <summary>
    /// The one who acts in the clause behind the last semicolon before a token: "A called it "…"; the keeper, B, preferred".
    /// Null where none stands there, where he is the subject of the clause before, and where the clause only describes
    /// ("the keeper was").
    /// </summary>
    public static Mention? BehindSemicolon(SentenceView sentence, int before, int from)
    {
        var semicolon = sentence.Has(WordClasses.IsSemicolon) ? FindLeft(sentence, before - 1, ";") : -1;
        if (semicolon < from)
        {
            return null;
        }

        var first = sentence.LowerAt(semicolon + 1) is "and" or "but" or "while" ? semicolon + 2 : semicolon + 1;
        if (
            sentence.MentionStartingAt(first)
                is not {
                    IsGenitive: false,
                    Kind: MentionKind.Name or MentionKind.Person or MentionKind.Organization
                } mention
            || mention.End >= before
        )
        {
            return null;
        }

        var subject = Named(sentence, mention);
        var end = subject.End;
        if (sentence.Is(end, ','))
        {
            var close = end + 1;
            while (close < before && !sentence.Tokens[close].Is(','))
            {
                close++;
            }

            end = ReferenceEquals(subject, mention) ? close + 1 : end + 1; // "B, the keeper, preferred"
        }

        return
            sentence.At(end) is { Kind: TokenKind.Word } verb
            && !FunctionWords.Auxiliaries.Contains(verb.Word)
            && (sentence.WordAt(sentence.SkipRight(end)) is var word)
            && (word.Common ?? word.Reporting?.Form) is VerbForm.Past or VerbForm.ThirdPerson
            && !IsNamedBefore(sentence, subject, semicolon)
            ? subject
            : null;
    }

    /// <summary>Whether a name, or its last part, stands before a token too.</summary>
    private static bool IsNamedBefore(SentenceView sentence, Mention named, int end)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention.First >= end)
            {
                return false;
            }

            if (
                mention.Kind == MentionKind.Name
                && named.Kind == MentionKind.Name
                && (
                    mention.Name.EndsWith(named.Name, StringComparison.Ordinal)
                    || named.Name.EndsWith(mention.Name, StringComparison.Ordinal)
                )
            )
            {
                return true;
            }
        }

        return false;
    }
}
