using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Cues;

/// <content>Questions about verbs, their subjects and their objects.</content>
internal sealed partial class SentenceView
{
    /// <summary>Goes left over what may stand between a subject and its verb: adverbs, auxiliaries, markers.</summary>
    public int SkipLeft(int i)
    {
        while (
            i >= First
            && (
                Tokens[i].Kind == TokenKind.Marker
                || FunctionWords.IsAdverb(Tokens[i].Word)
                || (FunctionWords.Auxiliaries.Contains(Tokens[i].Word) && !(Tokens[i].IsCapital && i > First))
                || Tokens[i].Lower == "not"
            )
        )
        {
            i--;
        }

        return i;
    }

    public int SkipRight(int i)
    {
        while (
            i < End
            && (
                Tokens[i].Kind == TokenKind.Marker
                || FunctionWords.IsAdverb(Tokens[i].Word)
                || (FunctionWords.Auxiliaries.Contains(Tokens[i].Word) && !(Tokens[i].IsCapital && i > First))
            )
        )
        {
            i++;
        }

        return i;
    }

    /// <summary>""The Bridge," a channel with …": American style puts the comma of an apposition inside the marks.</summary>
    public bool EndsWithComma(Mention name) => At(name.End - 1) is { Kind: TokenKind.Quotation, EndsWithComma: true };

    public bool IsPreposition(int i) => Is(i, TokenKind.Word) && FunctionWords.Prepositions.Contains(Tokens[i].Word);

    /// <summary>Whether a mention is the object of a preposition or the like, and so no subject.</summary>
    public bool IsObject(Mention mention)
    {
        var i = mention.First - 1;
        if (IsVerbObject(mention))
        {
            return true;
        }

        return IsPreposition(i) && !(FunctionWords.FrontedConjunctions.Contains(WordAt(i)) && i == First);
    }

    /// <summary>Whether a mention is the object of the verb right before it.</summary>
    public bool IsVerbObject(Mention mention) =>
        Is(mention.First - 1, TokenKind.Word)
        && Tokens[mention.First - 1].Word is var verb
        && IsVerb(verb)
        && !(
            mention.First - 1 == First
            && CommonVerbs.Find(verb) is VerbForm.Past
            && Tokens[mention.First].Kind == TokenKind.Word
            && !FunctionWords.Determiners.Contains(Tokens[mention.First].Word)
        ); // "Retired geologist A said"

    /// <summary>A form that governs what follows it: not one that is as often a noun, and no inverted "said A".</summary>
    private static bool IsVerb(Word word) =>
        (
            word.Common is not null
            && !CommonVerbs.IsAlsoNoun(word)
            && word.Reporting is null or { Class: not VerbClass.Speech }
        ) || word.Reporting is { Class: VerbClass.Publication or VerbClass.Stance, IsAlsoNoun: false };

    /// <summary>Whether a mention is the subject of a clause that depends on another: "that B …", "if B …".</summary>
    public bool IsSubordinate(Mention mention) =>
        FunctionWords.Subordinators.Contains(WordAt(mention.First - 1))
        || (
            LowerAt(mention.First - 1) is "should" or "had" or "were"
            && mention.First - 1 > First
            && MentionEndingAt(mention.First - 1) is null
        ); // "should B ask"

    /// <summary>Whether a verb is in the passive: a form of "be" stands before it.</summary>
    public bool IsPassive(int verb)
    {
        for (
            var i = verb - 1;
            i >= First
                && (
                    FunctionWords.IsAdverb(Tokens[i].Word)
                    || (FunctionWords.Auxiliaries.Contains(Tokens[i].Word) && !(Tokens[i].IsCapital && i > First))
                    || Tokens[i].Kind == TokenKind.Marker
                );
            i--
        )
        {
            if (FunctionWords.FormsOfBe.Contains(Tokens[i].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a progressive or modal form stands before the verb: "is warning", "will say".</summary>
    public bool HasAuxiliary(int verb)
    {
        for (var i = verb - 1; i >= First; i--)
        {
            if (FunctionWords.Auxiliaries.Contains(Tokens[i].Word))
            {
                return true;
            }

            if (!FunctionWords.IsAdverb(Tokens[i].Word))
            {
                return false;
            }
        }

        return false;
    }
}
