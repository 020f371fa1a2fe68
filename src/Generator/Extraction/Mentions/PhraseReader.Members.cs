using SeedsSdk.Generator.Extraction.Language;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <content>Genitives that belong to the name of a body: "Players' Union", "Farmer's Alliance".</content>
internal sealed partial class PhraseReader
{
    /// <summary>In words: how far behind its members the noun of a body stands.</summary>
    private const int LongestOfMembers = 3;

    /// <summary>Whether a genitive with a capital tells whose body it is by what its members are, and is no owner's name.</summary>
    public bool IsMemberOfBody(int i)
    {
        var token = tokens[i];
        return token.IsCapital
            && !Countries.HasState(token.Word)
            && BodyNounBehind(i) is > 0 and var noun
            && (NounTables.IsPluralOfMembers(token.Word) || IsOneForAllMembers(i, noun));
    }

    /// <summary>The next noun of a body in a run of capitals; 0 for none.</summary>
    private int BodyNounBehind(int i)
    {
        for (var k = i + 1; k <= i + LongestOfMembers && k < tokens.Length && tokens[k].IsCapital; k++)
        {
            if (NounTables.IsBodyNoun(tokens[k].Word))
            {
                return k;
            }
        }

        return 0;
    }

    /// <summary>"Farmer's Alliance", "Woman's Union": not "Governor's Office", nor "Petra Baker's Alliance".</summary>
    private bool IsOneForAllMembers(int i, int noun)
    {
        var word = tokens[i].Word;
        if (
            tokens[noun].Lower is "office"
            || !NounTables.IsMember(word)
            || GivenNames.PronounOf(word) is not null
            || names.StandsAlone(word.Text)
        )
        {
            return false;
        }

        if (i == 0 || StartsSentence(i) || !tokens[i - 1].IsCapital || IsPlainStart(i - 1))
        {
            return true;
        }

        var before = tokens[i - 1];
        return GivenNames.PronounOf(before.Word) is null
            && ClassOf(i - 1) is WordClass.Name or WordClass.Adjective
            && before.Text.TrimEnd('.').Length > 1
            && !names.StandsAlone($"{before.Text} {word.Text}");
    }
}
