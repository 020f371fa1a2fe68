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
        var lower = tokens[i].Lower;
        if (ReportingVerbs.Find(lower) is null && CommonVerbs.Find(lower) is null)
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
            NounTables.Documents.Contains(before.Lower)
            && i + 1 < tokens.Count
            && (
                tokens[i + 1].Lower is "him" or "her" or "them"
                || (tokens[i + 1].IsCapital && ReportingVerbs.Find(lower) is { Form: VerbForm.ThirdPerson })
            )
        )
        {
            return true; // "the caption quotes him"
        }

        if (
            NounTables.Documents.Contains(before.Lower)
            && ReportingVerbs.Find(lower) is { Form: VerbForm.ThirdPerson, Class: VerbClass.Speech }
        )
        {
            return true; // "the editorial states"
        }

        if (
            FunctionWords.Determiners.Contains(before.Lower)
            || FunctionWords.Prepositions.Contains(before.Lower)
            || before.Lower is "and" or "or"
        )
        {
            var object_ = i + 1 < tokens.Count ? tokens[i + 1] : null;
            return before.Lower is "to"
                || (
                    before.Lower is "and" or "or"
                    && object_ is not null
                    && (
                        object_.IsCapital
                        || object_.Kind == TokenKind.Quotation
                        || FunctionWords.Determiners.Contains(object_.Lower)
                    )
                    && ReportingVerbs.Find(lower) is { Form: VerbForm.ThirdPerson or VerbForm.Past }
                );
        }

        if (
            FunctionWords.Pronouns.Contains(before.Lower)
            || FunctionWords.Relatives.Contains(before.Lower)
            || FunctionWords.IsAdverb(before.Lower)
            || FunctionWords.Auxiliaries.Contains(before.Lower)
        )
        {
            return true;
        }

        var next = i + 1 < tokens.Count ? tokens[i + 1] : null;
        var objectFollows =
            next is not null
            && (
                next.Kind == TokenKind.Quotation
                || FunctionWords.Determiners.Contains(next.Lower)
                || next.Lower is "that"
            );
        return objectFollows;
    }

    private bool IsModifier(int i, string lower)
    {
        if (
            IsParticipleBeforeNoun(i)
            || (
                NameWords.RoleAdjectives.Contains(lower)
                && i + 1 < tokens.Count
                && NounTables.IsRole(tokens[i + 1].Lower)
            ) // ", managing director of"
        )
        {
            return true;
        }

        if (FunctionWords.Contains(lower) || FunctionWords.IsAdverb(lower) || IsSpeechVerb(lower))
        {
            return false;
        }

        if (CommonVerbs.Find(lower) is { } form)
        {
            // "ruling party", "armed group": a participle right behind a determiner modifies.
            return (form is VerbForm.PresentParticiple or VerbForm.Past || CommonVerbs.IsAlsoNoun(lower))
                && i > 0
                && FunctionWords.Determiners.Contains(tokens[i - 1].Lower);
        }

        if (ReportingVerbs.Find(lower) is not null)
        {
            return i > 0
                && (
                    FunctionWords.Determiners.Contains(tokens[i - 1].Lower)
                    || (
                        tokens[i - 1].IsGenitive
                        && i + 1 < tokens.Count
                        && (NounTables.IsOrganization(tokens[i + 1].Lower) || NounTables.IsRole(tokens[i + 1].Lower))
                    ) // "the league's press office"
                );
        }

        return true;
    }

    /// <summary>"his last recorded speech", "the newly elected governor".</summary>
    private bool IsParticipleBeforeNoun(int i)
    {
        var lower = tokens[i].Lower;
        if (lower.EndsWith("ly", StringComparison.Ordinal))
        {
            return i > 0
                && i + 2 < tokens.Count
                && FunctionWords.Determiners.Contains(tokens[i - 1].Lower)
                && (
                    (IsPast(tokens[i + 1].Lower) && IsNoun(tokens[i + 2].Lower))
                    || (tokens[i + 1].Lower.StartsWith("un", StringComparison.Ordinal) && IsNoun(tokens[i + 2].Lower))
                );
        }

        if (
            NameWords.PersonParticiples.Contains(lower)
            && RoleFollows(i + 1)
            && (
                i == 0
                || tokens[i - 1].Kind != TokenKind.Word
                || FunctionWords.Contains(tokens[i - 1].Lower)
                    && !FunctionWords.Auxiliaries.Contains(tokens[i - 1].Lower)
            )
        )
        {
            return true;
        }

        return i > 1
            && i + 1 < tokens.Count
            && IsPast(lower)
            && IsNoun(tokens[i + 1].Lower)
            && FunctionWords.Determiners.Contains(tokens[i - 2].Lower)
            && (
                tokens[i - 1].Lower is "last" or "first" or "second" or "third" or "latest" or "only" or "same"
                || tokens[i - 1].Lower.EndsWith("ly", StringComparison.Ordinal)
            );
    }

    /// <summary>"general A", "navy captain A", "Air Force general A".</summary>
    private bool RoleFollows(int i)
    {
        for (var k = i; k < Math.Min(i + 4, tokens.Count); k++)
        {
            if (tokens[k].Kind != TokenKind.Word || FunctionWords.Contains(tokens[k].Lower))
            {
                return false;
            }

            if (NounTables.IsRole(tokens[k].Lower))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPast(string lower) =>
        (CommonVerbs.Find(lower) ?? ReportingVerbs.Find(lower)?.Form) is VerbForm.Past;

    private static bool IsSpeechVerb(string lower) =>
        ReportingVerbs.Find(lower)
            is { Class: VerbClass.Speech, IsAlsoNoun: false, Form: VerbForm.Past or VerbForm.ThirdPerson };

    private static bool IsNoun(string lower) =>
        NounTables.Documents.Contains(lower)
        || NounTables.People.Contains(lower)
        || NounTables.IsOrganization(lower)
        || NounTables.Roles.Contains(lower)
        || NounTables.Channels.Contains(lower);
}
