using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <content>Where a noun phrase ends, and what joins its words.</content>
internal readonly partial struct PhraseParts
{
    /// <summary>"A person familiar with the talks", "a source close to the ministry": an adjective behind its noun.</summary>
    private static bool IsPostpositive(Token[] tokens, List<(int Token, WordClass Class)> items) =>
        items.Count > 1
        && items[items.Count - 2].Class is WordClass.Role or WordClass.People
        && tokens[items[items.Count - 1].Token] is { IsCapital: false } last
        && last.Lower
            is "familiar"
                or "close"
                or "present"
                or "responsible"
                or "involved"
                or "aware"
                or "loyal"
                or "opposed"
        && items[items.Count - 1].Token + 1 < tokens.Length
        && FunctionWords.Prepositions.Contains(tokens[items[items.Count - 1].Token + 1].Word);

    /// <summary>"France 24", "Brigade 313", "Unit 8200": a number behind a name; a year or an amount is none.</summary>
    private static bool IsNumberOfName(Token[] tokens, List<(int Token, WordClass Class)> items, int i) =>
        items.Count > 0
        && items[items.Count - 1].Class is WordClass.Name or WordClass.Organization
        && tokens[i - 1].IsCapital
        && tokens[i] is { Kind: TokenKind.Number } number
        && (
            number.Text.Length <= 3
                ? items[items.Count - 1].Class is WordClass.Name
                    || NounTables.NumberedBodies.Contains(tokens[i - 1].Word)
                : number.Text.Length <= 5 && NounTables.NumberedBodies.Contains(tokens[i - 1].Word)
        )
        && number.Text.All(char.IsDigit)
        && !NameWords.IsMonth(tokens[i - 1].Word)
        && !(i + 1 < tokens.Length && NameWords.IsMonth(tokens[i + 1].Word));

    /// <summary>"the 1st Brigade": without its number it would be another's name.</summary>
    private static bool IsOrdinalOfName(PhraseReader reader, int i)
    {
        var word = reader.Tokens[i];
        var digits = word.Text.TakeWhile(char.IsDigit).Count();
        return digits > 0
            && word.Kind == TokenKind.Word
            && word.Lower.Substring(digits) is "st" or "nd" or "rd" or "th"
            && reader
                .Tokens.Skip(i + 1)
                .Take(LongestNumbered)
                .TakeWhile(next => next.IsCapital)
                .Any(next => NounTables.IsBodyNoun(next.Word)); // "the 1st Infantry Brigade"
    }

    /// <summary>"In the video NAME praises": a name begins a phrase of its own; what is titled stands in marks.</summary>
    private static bool EndsDocument(Token[] tokens, List<(int Token, WordClass Class)> items, int i) =>
        items.Count > 0
        && items[items.Count - 1].Class == WordClass.Document
        && tokens[i].Kind == TokenKind.Word
        && tokens[i - 1]
            is { IsCapital: false, Lower: not ("blog" or "podcast" or "series" or "bulletin" or "newsletter") };

    /// <summary>
    /// "spokesman for the Interior Ministry Tor Haug": behind a body's noun a given name begins another name, behind a
    /// ministry any name.
    /// </summary>
    private static bool EndsBodyOfRole(Token[] tokens, List<(int Token, WordClass Class)> items, int i) =>
        items.Count > 1
        && items[items.Count - 1] is { Class: WordClass.Name } last
        && (
            tokens[last.Token].Lower is "ministry"
            || (NounTables.IsOrganization(tokens[last.Token].Word) && GivenNames.PronounOf(tokens[i].Word) is not null)
        )
        && tokens[last.Token].IsCapital
        && i + 1 < tokens.Length
        && tokens[i].IsCapital
        && tokens[i + 1].IsCapital
        && !NounTables.IsBodyNoun(tokens[i + 1].Word);

    /// <summary>"Sirwan Haji Mahmud": between a person's names, not behind a body or a state ("Kuwait Emir NAME").</summary>
    private static bool IsInnerHonorific(PhraseReader reader, List<(int Token, WordClass Class)> items, int i)
    {
        var tokens = reader.Tokens;
        if (
            items.Count == 0
            || items[items.Count - 1].Class != WordClass.Name
            || !NameWords.InnerHonorifics.Contains(tokens[i].Word)
        )
        {
            return false;
        }

        var before = tokens[items[items.Count - 1].Token];
        return before.Kind == TokenKind.Word
            && before.Text.Any(char.IsLower)
            && !NounTables.IsBodyNoun(before.Word)
            && !Countries.HasState(before.Word);
    }

    /// <summary>"Tom Dale MP", "Ana Ruiz QC": letters behind a given name and a surname.</summary>
    private static bool IsPostNominal(Token[] tokens, List<(int Token, WordClass Class)> items, int i) =>
        items.Count > 1
        && items[items.Count - 1].Class == WordClass.Name
        && items[items.Count - 2].Class == WordClass.Name
        && NameWords.IsPostNominal(tokens[i].Word)
        && tokens[i].Text.Length > 1
        && tokens[i].Text[1] is >= 'A' and <= 'Z'
        && !NameWords.Generations.Contains(tokens[i].Word)
        && !(i + 1 < tokens.Length && tokens[i + 1].IsCapital)
        && GivenNames.PronounOf(tokens[items[items.Count - 2].Token].Word) is not null;

    /// <summary>"Martin Luther King III": a surname, since a generation follows.</summary>
    private static bool IsBeforeGeneration(Token[] tokens, List<(int Token, WordClass Class)> items, int i) =>
        items.Count > 0
        && items[items.Count - 1].Class == WordClass.Name
        && tokens[i].IsCapital
        && i + 1 < tokens.Length
        && tokens[i + 1].IsCapital
        && NameWords.Generations.Contains(tokens[i + 1].Word);

    /// <summary>"the prefect's office": an owner that no table knows is part of the body's description.</summary>
    private static bool IsOwnerOfBody(PhraseReader reader, WordClass cls, int i) =>
        cls == WordClass.Modifier
        && i + 1 < reader.Tokens.Length
        && reader.ClassOf(i + 1) is WordClass.Organization or WordClass.Government;

    /// <summary>How many tokens more a role has: "Secretary of State", "Chief of Staff".</summary>
    private static int RolePhrase(Token[] tokens, int i) =>
        i + 2 < tokens.Length
        && tokens[i + 1].Lower == "of"
        && NounTables.Roles.Contains($"{tokens[i].Lower} of {tokens[i + 2].Lower}")
            ? 2
            : 0;

    /// <summary>Words that can join the capitals around them; so can the particles of names.</summary>
    private static readonly WordTable s_joins = new("the of for in on against and &");

    private static readonly WordTest s_mayConnect = new(word =>
        !word.IsCapitalized && (NameWords.Particles.Contains(word) || s_joins.Contains(word))
    );

    private static readonly WordTest s_needsNeighbours = new(word =>
        char.IsDigit(word.Text[0]) || s_mayConnect.Holds(word)
    );

    /// <summary>Whether a lower-case word joins the capitals around it into one name.</summary>
    private static bool Connects(PhraseReader reader, List<(int Token, WordClass Class)> items, int i)
    {
        var tokens = reader.Tokens;
        var token = tokens[i];
        if (token.Is('&'))
        {
            return JoinsPartners(tokens, items, i);
        }

        if (token.Kind != TokenKind.Word || token.IsCapital || token.IsGenitive || i + 1 >= tokens.Length)
        {
            return false;
        }

        var next = i + 1;
        if (NameWords.Particles.Contains(token.Word) && !NameWords.UnclearParticles.Contains(token.Word))
        {
            while (next < tokens.Length && NameWords.Particles.Contains(tokens[next].Word) && !tokens[next].IsCapital)
            {
                next++;
            }

            return next < tokens.Length && tokens[next].IsCapital && reader.ClassOf(next) is WordClass.Name;
        }

        if (token.Lower is "y")
        {
            // "Ruiz y Soto"
            return items.Count > 0
                && tokens[i - 1].IsCapital
                && items[items.Count - 1].Class == WordClass.Name
                && tokens[next].IsCapital
                && reader.ClassOf(next) == WordClass.Name;
        }

        if (!s_joins.Contains(token.Word))
        {
            return false;
        }

        if (token.Lower is "the" && items.Count > 0 && items[items.Count - 1].Class == WordClass.Connector)
        {
            return tokens[next].IsCapital;
        }

        if (
            items.Count == 0
            || items[items.Count - 1].Class is WordClass.Modifier or WordClass.Connector or WordClass.Adjective
        )
        {
            return false;
        }

        var isBody =
            token.Lower is "of"
            && items[items.Count - 1] is { Class: WordClass.Name } last
            && tokens[last.Token].IsCapital
            && NameWords.Followings.Contains(tokens[last.Token].Word);
        foreach (var (part, _) in items)
        {
            isBody |= tokens[part].IsCapital && NounTables.IsBodyNoun(tokens[part].Word);
        }

        if (!isBody)
        {
            return false;
        }

        if (token.Lower is "of" or "for" or "in" or "on" or "against" && tokens[items[items.Count - 1].Token].IsCapital)
        {
            next += tokens[next].Lower is "the" ? 1 : 0;
            return next < tokens.Length
                && tokens[next].IsCapital
                && !NameWords.IsMonth(tokens[next].Word)
                && !NameWords.Weekdays.Contains(tokens[next].Word)
                && (
                    token.Lower is "of" or "for" || (Countries.HasState(tokens[next].Word) && AreOfBody(tokens, items))
                );
        }

        // "Ministry of Culture and Tourism": inside what "of" began, before one more noun of the same body.
        return token.Lower is "and"
            && HasComplement(tokens, items)
            && tokens[next].IsCapital
            && reader.ClassOf(next) == WordClass.Name
            && (!NounTables.IsBodyNoun(tokens[next].Word) || NameWords.RoleAdjectives.Contains(tokens[next].Word))
            && EndsBody(tokens, next);
    }

    /// <summary>"Abbott &amp; Lowe": an ampersand makes one name of the capitals around it, unless both are whole names of people.</summary>
    private static bool JoinsPartners(Token[] tokens, List<(int Token, WordClass Class)> items, int ampersand) =>
        PhraseReader.IsAmpersandOfName(tokens, ampersand)
        && items.Count > 0
        && items[items.Count - 1].Token == ampersand - 1
        && !(
            items.Count > 1
            && tokens[ampersand - 2].IsCapital
            && ampersand + 2 < tokens.Length
            && tokens[ampersand + 2].IsCapital
            && (
                GivenNames.PronounOf(tokens[ampersand - 2].Word) is not null
                || GivenNames.PronounOf(tokens[ampersand + 1].Word) is not null
            )
        );

    private static bool AreOfBody(Token[] tokens, List<(int Token, WordClass Class)> items) =>
        items.TrueForAll(item =>
            NounTables.IsBodyNoun(tokens[item.Token].Word) || Countries.IsAdjective(tokens[item.Token].Word)
        );

    private static bool HasComplement(Token[] tokens, List<(int Token, WordClass Class)> items) =>
        items.Exists(item => tokens[item.Token].Lower is "of" or "for");

    /// <summary>One capital, or a run of them that ends in a body's word: "… and Dock Workers".</summary>
    private static bool EndsBody(Token[] tokens, int first)
    {
        var last = first;
        while (last + 1 < tokens.Length && tokens[last + 1].IsCapital)
        {
            last++;
        }

        return last == first || (last - first <= 2 && NounTables.IsBodyNoun(tokens[last].Word));
    }
}
