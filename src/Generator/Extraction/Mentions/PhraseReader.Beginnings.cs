using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <content>Words that begin no phrase, whatever stands beside them: every other token is one.</content>
internal sealed partial class PhraseReader
{
    /// <summary>Pronouns, and words that can be one.</summary>
    public static WordTest StandsForAnother { get; } =
        new(word =>
            word.Lower is "both" or "he" or "she" or "it" or "they" or "him" or "her" or "them" or "latter" or "former"
        );

    /// <summary>Whether a table gives a word in lower case its class.</summary>
    private static readonly WordTest s_hasClass = new(word =>
        NounTables.IsChannel(word)
        || NounTables.IsDocument(word)
        || NounTables.Governments.Contains(word)
        || NounTables.Roles.Contains(word)
        || NounTables.Organizations.Contains(word)
        || NounTables.IsPeople(word)
        || PeopleBySuffix.IsSingular(word)
        || PeopleBySuffix.IsPlural(word)
        || NameWords.IsCompoundAdjective(word)
        || word.Lower is "late" or "early" or "rival" or "fellow"
    );

    /// <summary>Whether a word of the closed classes or a verb may modify a noun, with the right words beside it.</summary>
    private static readonly WordTest s_mayModify = new(word =>
        NameWords.RoleAdjectives.Contains(word)
        || NameWords.PersonParticiples.Contains(word)
        || word.Lower.EndsWith("ly", StringComparison.Ordinal)
        || IsPast(word)
    );

    /// <summary>Words of the closed classes, adverbs and verbs of saying that never modify a noun: a phrase ends before them.</summary>
    private static readonly WordTest s_endsPhrase = new(word =>
        !s_hasClass.Holds(word)
        && !s_mayModify.Holds(word)
        && (FunctionWords.Contains(word) || FunctionWords.IsAdverb(word) || IsSpeechVerb(word))
    );

    /// <summary>What no table knows and no ending tells: it modifies a noun, whatever stands beside it.</summary>
    private static readonly WordTest s_onlyModifies = new(word =>
        !s_hasClass.Holds(word)
        && !s_mayModify.Holds(word)
        && !FunctionWords.Contains(word)
        && !FunctionWords.IsAdverb(word)
        && word.Reporting is null
        && word.Common is null
    );

    /// <summary>With a capital nothing but a name, whatever stands beside it.</summary>
    private static readonly WordTest s_onlyNames = new(word =>
        word.Text is not "NGO"
        && word.Lower is not "i"
        && word.Text[0] != '#'
        && !NameWords.Weekdays.Contains(word)
        && !NameWords.IsMonth(word)
        && !NameWords.IsCompoundAdjective(word)
        && !NameWords.IsHonorific(word)
        && !Countries.IsAdjective(word)
        && !NounTables.Roles.Contains(word)
        && !NounTables.RoleAcronyms.Contains(word)
        && !PeopleBySuffix.IsSingular(word)
        && !NounTables.IsPluralRole(word)
        && !TitleWords.Nobility.Contains(word)
        && !IsSpeechVerb(word)
    );

    /// <summary>Words of the closed classes, adverbs and verbs of saying, where they are nothing else.</summary>
    private static readonly WordTest s_beginsNothing = new(word =>
        !StandsForAnother.Holds(word)
        && !FunctionWords.Determiners.Contains(word)
        && !NameWords.Particles.Contains(word)
        && !char.IsDigit(word.Text[0])
        && s_endsPhrase.Holds(word)
    );

    /// <summary>Whether a phrase may begin at a token.</summary>
    public bool MayBegin(int i)
    {
        var token = tokens[i];
        return token.Kind == TokenKind.Word
            ? token.Word.IsCapitalized || !s_beginsNothing.Holds(token.Word)
            : token.Kind is not (TokenKind.Punctuation or TokenKind.Marker);
    }
}
