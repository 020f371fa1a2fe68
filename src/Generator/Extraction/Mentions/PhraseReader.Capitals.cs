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
        if (i > 0 && tokens[i - 1].Kind == TokenKind.Word && !StartsSentence(i))
        {
            return false; // most of them
        }

        if (GivenNames.AlsoOtherWords.Contains(token.Word) && BeginsNameOfSubject(i))
        {
            return false;
        }

        if (
            i > 0
            && (tokens[i - 1].Is('-') || tokens[i - 1].Is('–') || tokens[i - 1].Is('—'))
            && FunctionWords.Contains(token.Word)
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
            && i + 1 < tokens.Length
            && (NameWords.Weekdays.Contains(tokens[i + 1].Word) || NameWords.Months.Contains(tokens[i + 1].Word))
        )
        {
            return true; // "Last Friday"
        }

        if (BeginsInvertedClause(i))
        {
            return true;
        }

        if (IsNobleTitle(i))
        {
            return false;
        }

        if (token.Text is "WHO")
        {
            return false; // the one body whose acronym is a word of the closed classes
        }

        if (FunctionWords.Contains(token.Word) || FunctionWords.IsAdverb(token.Word))
        {
            return true;
        }

        if (names.Contains(token.Text) || Countries.IsAdjective(token.Word) || Countries.IsState(token.Word))
        {
            return false;
        }

        Token? behind = i + 1 < tokens.Length ? tokens[i + 1] : null;
        if (
            ReportingVerbs.Find(token.Word)?.Form is VerbForm.PresentParticiple
            || CommonVerbs.Find(token.Word) is VerbForm.PresentParticiple
        )
        {
            return true;
        }

        if (
            behind is { } word
            && (word.Is(',') || FunctionWords.Prepositions.Contains(word.Word))
            && (CommonVerbs.Find(token.Word) ?? ReportingVerbs.Find(token.Word)?.Form) is VerbForm.Past
        )
        {
            return true; // "Written on the edge of …"
        }

        if (
            (behind is { } after && (after.Is(',') || after.Lower is "himself" or "herself"))
            || token.Text.Skip(1).Any(char.IsUpper)
        )
        {
            return false; // "Hamas, …", "Haug himself", "Lashkar-e-Shafaq": adverbs are known, so this is a name
        }

        if (
            IsAmpersandOfName(tokens, i + 1)
            || (behind is { IsCapital: false } particle && NameWords.IsOnlyParticle(particle.Word) && BeginsParted(i))
            || IsBeforeNickname(i)
        )
        {
            return false; // "Bread & Roses", "Joost de Wit", "Tom "Tiny" Dale"
        }

        if (behind is not { IsCapital: true })
        {
            // "Smith said": a single word before a reporting verb is a name, "Operations by" is not.
            var verb = behind is { Kind: TokenKind.Number } && i + 2 < tokens.Length ? tokens[i + 2] : behind;
            return !(verb is { } second && IsSpeechVerb(second.Word) && !NounTables.IsNoun(token.Word));
        }

        return token.Lower is "former" or "late" or "then" or "senior" or "top";
    }

    /// <summary>A word before a particle and a surname, if it is no verb and no noun.</summary>
    private bool BeginsParted(int i) =>
        tokens[i].Word is { Reporting: null, Common: null } word && !NounTables.IsNoun(word) && EndOfSurname(i + 1) > 0;

    /// <summary>A given name before a word in marks and a surname.</summary>
    private bool IsBeforeNickname(int i) =>
        i + 2 < tokens.Length
        && tokens[i + 1].Kind == TokenKind.Quotation
        && tokens[i + 2].IsCapital
        && GivenNames.PronounOf(tokens[i].Word) is not null;

    /// <summary>An ampersand between two capitals.</summary>
    public static bool IsAmpersandOfName(Token[] tokens, int i) =>
        i > 0
        && i + 1 < tokens.Length
        && tokens[i].Is('&')
        && tokens[i - 1] is { IsCapital: true, IsGenitive: false }
        && tokens[i + 1].IsCapital;

    /// <summary>"Wrote A:", "Said A:": a verb in front of its subject. "Said Karim said" begins with a name.</summary>
    private bool BeginsInvertedClause(int i)
    {
        if (
            ReportingVerbs.Find(tokens[i].Word)
                is not { Class: VerbClass.Speech, Form: VerbForm.Past, IsAlsoNoun: false }
            || i + 2 >= tokens.Length
            || !tokens[i + 1].IsCapital
        )
        {
            return false;
        }

        var end = i + 1;
        while (end < tokens.Length && tokens[end].IsCapital)
        {
            end++;
        }

        return end < tokens.Length
            && (tokens[end].Is(':') || tokens[end].Is(',') || FunctionWords.Prepositions.Contains(tokens[end].Word));
    }

    /// <summary>A reporting verb of a text in capitals.</summary>
    public static bool IsShoutedVerb(Token[] tokens, int i) =>
        i > 0
        && i + 1 < tokens.Length
        && (tokens[i + 1].Is(':') || tokens[i + 1].Is(',') || tokens[i + 1].Kind == TokenKind.Quotation)
        && IsSpeechVerb(tokens[i].Word)
        && tokens[i].Text.Length > 2
        && tokens[i].Text.All(char.IsUpper)
        && tokens[i - 1].Text.Length > 1
        && !tokens[i - 1].Text.Any(char.IsLower);

    private WordClass ClassOfCapital(int i)
    {
        var token = tokens[i];
        if (s_onlyNames.Holds(token.Word))
        {
            return WordClass.Name;
        }

        if (NameWords.Weekdays.Contains(token.Word))
        {
            // "his Friday sermon"; but "said Friday".
            return
                i > 0
                && i + 1 < tokens.Length
                && FunctionWords.Determiners.Contains(tokens[i - 1].Word)
                && !tokens[i + 1].IsCapital
                && NounTables.IsNoun(tokens[i + 1].Word)
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

        if (NameWords.IsMonth(token.Word) && IsDatePart(i))
        {
            return WordClass.None;
        }

        if (token.Text is "NGO" && i + 1 < tokens.Length && tokens[i + 1].IsCapital)
        {
            return WordClass.Organization; // "the NGO Clear Water"
        }

        if (NameWords.IsCompoundName(token.Word))
        {
            return WordClass.Name;
        }

        if (NameWords.IsCompoundAdjective(token.Word))
        {
            return WordClass.Adjective;
        }

        if (Countries.IsAdjective(token.Word))
        {
            return WordClass.Adjective;
        }

        if (NounTables.RoleAcronyms.Contains(token.Word) && token.Text.All(char.IsUpper))
        {
            return WordClass.Role;
        }

        if (
            i + 1 < tokens.Length
            && tokens[i + 1].IsCapital
            && !token.IsGenitive
            && token.Lower.EndsWith("s", StringComparison.Ordinal)
            && NounTables.IsPluralRole(token.Word)
            && !NounTables.IsBodyNoun(tokens[i + 1].Word)
            && !NameWords.InsideBodies.Contains(tokens[i + 1].Word)
        )
        {
            return WordClass.Role; // "Presidents A and B"
        }

        if (IsNobleTitle(i))
        {
            return WordClass.Role;
        }

        if (token.IsGenitive && IsMemberOfBody(i))
        {
            return WordClass.Name; // "Farmer's Trade Union"
        }

        // A role keeps its class with a capital; a body's noun becomes part of the name: "Hizbullah Brigades".
        if (NounTables.Roles.Contains(token.Word))
        {
            return i + 1 < tokens.Length && tokens[i + 1].IsCapital && NounTables.IsBodyNoun(tokens[i + 1].Word)
                ? WordClass.Name
                : WordClass.Role;
        }

        return NameWords.IsHonorific(token.Word) ? WordClass.Honorific
            : IsFirstWordOfSomebody(i) ? WordClass.Role
            : WordClass.Name;
    }

    /// <summary>"Neurologist Abel Fontaine said": a noun whose ending tells, at a sentence's start and before a whole name.</summary>
    private bool IsFirstWordOfSomebody(int i) =>
        StartsSentence(i)
        && PeopleBySuffix.IsSingular(tokens[i].Word)
        && !names.Contains(tokens[i].Text)
        && !tokens[i].IsGenitive
        && EndOfSurname(i + 1) > i + 2
        && !HasBodyNoun(i + 1);

    private bool HasBodyNoun(int first)
    {
        for (var i = first; i < tokens.Length && tokens[i].IsCapital; i++)
        {
            if (NounTables.IsBodyNoun(tokens[i].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the Duke of Dunmore": without "of" it is as well a name.</summary>
    private bool IsNobleTitle(int i) =>
        TitleWords.Nobility.Contains(tokens[i].Word)
        && i + 2 < tokens.Length
        && tokens[i + 1].Lower == "of"
        && tokens[i + 2].IsCapital;

    public bool IsDatePart(int i) =>
        (i + 1 < tokens.Length && tokens[i + 1].Kind == TokenKind.Number)
        || (
            i > 0
            && (
                tokens[i - 1].Kind == TokenKind.Number
                || tokens[i - 1].Lower is "since" or "in" or "last" or "until" or "mid" or "early" or "late" or "by"
            )
        );
}
