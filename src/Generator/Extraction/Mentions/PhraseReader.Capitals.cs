using System.Text;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <content>Words with a capital: names, roles, and words that only begin a sentence.</content>
internal sealed partial class PhraseReader
{
    /// <summary>Whether a word with a capital is one only because its sentence begins with it.</summary>
    public bool IsPlainStart(int i)
    {
        var token = tokens[i];
        if (
            i > 0
            && (tokens[i - 1].Is('-') || tokens[i - 1].Is('–') || tokens[i - 1].Is('—'))
            && FunctionWords.Contains(token.Lower)
        )
        {
            return true; // behind a dateline: "PORT SUDAN - The union"
        }

        if (!StartsSentence(i) && !(i > 0 && (tokens[i - 1].Is('[') || tokens[i - 1].Is(':') || tokens[i - 1].Is('•'))))
        {
            return false;
        }

        if (
            token.Lower is "last" or "next"
            && i + 1 < tokens.Count
            && (NameWords.Weekdays.Contains(tokens[i + 1].Lower) || NameWords.Months.Contains(tokens[i + 1].Lower))
        )
        {
            return true; // "Last Friday"
        }

        if (BeginsInvertedClause(i))
        {
            return true;
        }

        if (token.Text is "WHO")
        {
            return false; // the one body whose acronym is a word of the closed classes
        }

        if (FunctionWords.Contains(token.Lower) || FunctionWords.IsAdverb(token.Lower))
        {
            return true;
        }

        if (names.Contains(token.Text) || Countries.IsAdjective(token.Text) || Countries.IsState(token.Text))
        {
            return false;
        }

        var next = i + 1 < tokens.Count ? tokens[i + 1] : null;
        if (
            ReportingVerbs.Find(token.Lower)?.Form is VerbForm.PresentParticiple
            || CommonVerbs.Find(token.Lower) is VerbForm.PresentParticiple
        )
        {
            return true;
        }

        if (
            next is not null
            && (next.Is(',') || FunctionWords.Prepositions.Contains(next.Lower))
            && (CommonVerbs.Find(token.Lower) ?? ReportingVerbs.Find(token.Lower)?.Form) is VerbForm.Past
        )
        {
            return true; // "Written on the edge of …"
        }

        if (next is not null && next.Is(',') || token.Text.Skip(1).Any(char.IsUpper))
        {
            return false; // "Hamas, …", "Lashkar-e-Shafaq": adverbs are known, so this is a name
        }

        if (next is null || !next.IsCapital)
        {
            // "Smith said": a single word before a reporting verb is a name, "Operations by" is not.
            var verb = next is { Kind: TokenKind.Number } && i + 2 < tokens.Count ? tokens[i + 2] : next;
            return !(verb is not null && IsSpeechVerb(verb.Lower) && !IsNoun(token.Lower));
        }

        return token.Lower is "former" or "late" or "then" or "senior" or "top";
    }

    /// <summary>"Wrote A:", "Said A:": a verb in front of its subject. "Said Karim said" begins with a name.</summary>
    private bool BeginsInvertedClause(int i)
    {
        if (
            ReportingVerbs.Find(tokens[i].Lower)
                is not { Class: VerbClass.Speech, Form: VerbForm.Past, IsAlsoNoun: false }
            || i + 2 >= tokens.Count
            || !tokens[i + 1].IsCapital
        )
        {
            return false;
        }

        var end = i + 1;
        while (end < tokens.Count && tokens[end].IsCapital)
        {
            end++;
        }

        return end < tokens.Count
            && (tokens[end].Is(':') || tokens[end].Is(',') || FunctionWords.Prepositions.Contains(tokens[end].Lower));
    }

    /// <summary>A reporting verb of a text in capitals.</summary>
    public static bool IsShoutedVerb(IReadOnlyList<Token> tokens, int i) =>
        i > 0
        && i + 1 < tokens.Count
        && (tokens[i + 1].Is(':') || tokens[i + 1].Is(',') || tokens[i + 1].Kind == TokenKind.Quotation)
        && IsSpeechVerb(tokens[i].Lower)
        && tokens[i].Text.Length > 2
        && tokens[i].Text.All(char.IsUpper)
        && tokens[i - 1].Text.Length > 1
        && !tokens[i - 1].Text.Any(char.IsLower);

    private WordClass ClassOfCapital(int i)
    {
        var token = tokens[i];
        if (NameWords.Weekdays.Contains(token.Lower))
        {
            // "his Friday sermon"; but "said Friday".
            return
                i > 0
                && i + 1 < tokens.Count
                && FunctionWords.Determiners.Contains(tokens[i - 1].Lower)
                && !tokens[i + 1].IsCapital
                && IsNoun(tokens[i + 1].Lower)
                ? WordClass.Modifier
                : WordClass.None;
        }

        if (IsShoutedVerb(tokens, i))
        {
            return WordClass.None; // "ANA RUIZ SAID:"
        }

        if (token.Lower == "i" || token.Text[0] == '#')
        {
            return WordClass.None;
        }

        if (NameWords.Months.Contains(token.Lower.TrimEnd('.')) && IsDatePart(i))
        {
            return WordClass.None;
        }

        if (token.Text is "NGO" && i + 1 < tokens.Count && tokens[i + 1].IsCapital)
        {
            return WordClass.Organization; // "the NGO Clear Water"
        }

        if (NameWords.IsCompoundName(token.Text))
        {
            return WordClass.Name;
        }

        if (NameWords.IsCompoundAdjective(token.Lower))
        {
            return WordClass.Adjective;
        }

        if (Countries.IsAdjective(token.Text))
        {
            return WordClass.Adjective;
        }

        if (NounTables.RoleAcronyms.Contains(token.Lower) && token.Text.All(char.IsUpper))
        {
            return WordClass.Role;
        }

        if (
            i + 1 < tokens.Count
            && tokens[i + 1].IsCapital
            && !token.IsGenitive
            && token.Lower.EndsWith("s", StringComparison.Ordinal)
            && NounTables.SingularIn(NounTables.Roles, token.Lower) is not null
            && !PhraseParts.IsBodyNoun(tokens[i + 1].Lower)
        )
        {
            return WordClass.Role; // "Presidents A and B"
        }

        // A role keeps its class with a capital; a body's noun becomes part of the name: "Hizbullah Brigades".
        if (NounTables.Roles.Contains(token.Lower))
        {
            return i + 1 < tokens.Count && tokens[i + 1].IsCapital && PhraseParts.IsBodyNoun(tokens[i + 1].Lower)
                ? WordClass.Name
                : WordClass.Role;
        }

        return NameWords.Honorifics.Contains(token.Lower.TrimEnd('.')) ? WordClass.Honorific : WordClass.Name;
    }

    public bool IsDatePart(int i) =>
        (i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Number)
        || (
            i > 0
            && (
                tokens[i - 1].Kind == TokenKind.Number
                || tokens[i - 1].Lower is "since" or "in" or "last" or "until" or "mid" or "early" or "late" or "by"
            )
        );
}
