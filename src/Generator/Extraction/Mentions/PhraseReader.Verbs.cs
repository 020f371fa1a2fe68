using System.Text;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <content>Nouns, modifiers and participles in the shape of verbs.</content>
internal sealed partial class PhraseReader
{
    /// <summary>A noun that is also a verb form is one where nothing that a noun follows stands before it.</summary>
    private bool IsVerbHere(int i)
    {
        var word = tokens[i].Word;
        if (word.Reporting is null && word.Common is null)
        {
            return false;
        }

        if (i == 0)
        {
            return false;
        }

        var before = tokens[i - 1];
        if (before.Kind != TokenKind.Word || before.IsGenitive)
        {
            return false;
        }

        if (
            NounTables.Documents.Contains(before.Word)
            && i + 1 < tokens.Length
            && (
                tokens[i + 1].Lower is "him" or "her" or "them"
                || (tokens[i + 1].IsCapital && word.Reporting is { Form: VerbForm.ThirdPerson })
            )
        )
        {
            return true; // "the caption quotes him"
        }

        if (
            NounTables.Documents.Contains(before.Word)
            && word.Reporting is { Form: VerbForm.ThirdPerson, Class: VerbClass.Speech }
        )
        {
            return true; // "the editorial states"
        }

        if (
            FunctionWords.Determiners.Contains(before.Word)
            || FunctionWords.Prepositions.Contains(before.Word)
            || before.Lower is "and" or "or"
        )
        {
            return before.Lower is "to"
                || (
                    before.Lower is "and" or "or"
                    && i + 1 < tokens.Length
                    && tokens[i + 1] is var object_
                    && (
                        object_.IsCapital
                        || object_.Kind == TokenKind.Quotation
                        || FunctionWords.Determiners.Contains(object_.Word)
                    )
                    && word.Reporting is { Form: VerbForm.ThirdPerson or VerbForm.Past }
                );
        }

        if (
            FunctionWords.Pronouns.Contains(before.Word)
            || FunctionWords.Relatives.Contains(before.Word)
            || FunctionWords.IsAdverb(before.Word)
            || FunctionWords.Auxiliaries.Contains(before.Word)
        )
        {
            return true;
        }

        var objectFollows =
            i + 1 < tokens.Length
            && tokens[i + 1] is var next
            && (
                next.Kind == TokenKind.Quotation
                || FunctionWords.Determiners.Contains(next.Word)
                || next.Lower is "that"
            );
        return objectFollows;
    }

    private bool IsModifier(int i, Word word)
    {
        if (
            s_mayModify.Holds(word)
            && (
                IsParticipleBeforeNoun(i)
                || (
                    NameWords.RoleAdjectives.Contains(word)
                    && i + 1 < tokens.Length
                    && NounTables.IsRole(tokens[i + 1].Word)
                ) // ", managing director of"
            )
        )
        {
            return true;
        }

        if (FunctionWords.Contains(word) || FunctionWords.IsAdverb(word) || IsSpeechVerb(word))
        {
            return false;
        }

        if (BeginsRoleOfSpeaker(i))
        {
            return true;
        }

        if (word.Common is { } form)
        {
            // "ruling party", "armed group": a participle right behind a determiner modifies.
            return (form is VerbForm.PresentParticiple or VerbForm.Past || CommonVerbs.IsAlsoNoun(word))
                && i > 0
                && FunctionWords.Determiners.Contains(tokens[i - 1].Word);
        }

        if (word.Reporting is not null)
        {
            return i > 0
                && (
                    FunctionWords.Determiners.Contains(tokens[i - 1].Word)
                    || (
                        tokens[i - 1].IsGenitive
                        && i + 1 < tokens.Length
                        && (NounTables.IsOrganization(tokens[i + 1].Word) || NounTables.IsRole(tokens[i + 1].Word))
                    ) // "the league's press office"
                );
        }

        return true;
    }

    /// <summary>In words: what stands before the noun of a role.</summary>
    private const int LongestOfRole = 3;

    /// <summary>
    /// "…," said fire chief NAME: what could be a verb begins the role of who speaks, where a verb of saying, a quotation
    /// or "according to" stands right before it and a role with a name right behind it.
    /// </summary>
    private bool BeginsRoleOfSpeaker(int i)
    {
        var first = i;
        while (first > 0 && i - first < LongestOfRole - 1 && NounTables.IsNoun(tokens[first - 1].Word))
        {
            first--; // "said state fire marshal NAME"
        }

        if (!BeginsSpeaker(first))
        {
            return false;
        }

        for (var k = i + 1; k < Math.Min(i + 1 + LongestOfRole, tokens.Length - 1); k++)
        {
            if (tokens[k].Kind != TokenKind.Word || tokens[k].IsCapital || FunctionWords.Contains(tokens[k].Word))
            {
                return false;
            }

            if (tokens[k + 1].IsCapital)
            {
                return !tokens[k].IsGenitive
                    && (
                        NounTables.IsRole(tokens[k].Word)
                        || (PeopleBySuffix.MayBeSingular(tokens[k].Word) && EndOfSurname(k + 1) > k + 2)
                    );
            }
        }

        return false;
    }

    /// <summary>Right behind a quotation, a verb of saying, or "according to".</summary>
    private bool BeginsSpeaker(int i) =>
        i > 0
        && (
            tokens[i - 1].Kind == TokenKind.Quotation
            || tokens[i - 1].Word.Reporting is { Class: VerbClass.Speech, Form: VerbForm.Past or VerbForm.ThirdPerson }
            || (i > 1 && tokens[i - 1].Lower == "to" && tokens[i - 2].Lower == "according")
        );

    /// <summary>"his last recorded speech", "the newly elected governor".</summary>
    private bool IsParticipleBeforeNoun(int i)
    {
        var word = tokens[i].Word;
        if (word.Lower.EndsWith("ly", StringComparison.Ordinal))
        {
            return i > 0
                && i + 2 < tokens.Length
                && FunctionWords.Determiners.Contains(tokens[i - 1].Word)
                && (
                    (IsPast(tokens[i + 1].Word) && NounTables.IsNoun(tokens[i + 2].Word))
                    || (
                        tokens[i + 1].Lower.StartsWith("un", StringComparison.Ordinal)
                        && NounTables.IsNoun(tokens[i + 2].Word)
                    )
                );
        }

        if (
            NameWords.PersonParticiples.Contains(word)
            && RoleFollows(i + 1)
            && (
                i == 0
                || tokens[i - 1].Kind != TokenKind.Word
                || FunctionWords.Contains(tokens[i - 1].Word) && !FunctionWords.Auxiliaries.Contains(tokens[i - 1].Word)
            )
        )
        {
            return true;
        }

        return i > 1
            && i + 1 < tokens.Length
            && IsPast(word)
            && NounTables.IsNoun(tokens[i + 1].Word)
            && FunctionWords.Determiners.Contains(tokens[i - 2].Word)
            && (
                tokens[i - 1].Lower is "last" or "first" or "second" or "third" or "latest" or "only" or "same"
                || tokens[i - 1].Lower.EndsWith("ly", StringComparison.Ordinal)
            );
    }

    /// <summary>"general A", "navy captain A", "Air Force general A".</summary>
    private bool RoleFollows(int i)
    {
        for (var k = i; k < Math.Min(i + 4, tokens.Length); k++)
        {
            if (tokens[k].Kind != TokenKind.Word || FunctionWords.Contains(tokens[k].Word))
            {
                return false;
            }

            if (NounTables.IsRole(tokens[k].Word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPast(Word word) => (word.Common ?? word.Reporting?.Form) is VerbForm.Past;

    private static bool IsSpeechVerb(Word word) =>
        word.Reporting is { Class: VerbClass.Speech, IsAlsoNoun: false, Form: VerbForm.Past or VerbForm.ThirdPerson };
}
