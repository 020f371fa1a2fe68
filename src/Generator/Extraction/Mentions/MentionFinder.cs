using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <summary>Finds the noun phrases of a paragraph that can be speakers, from left to right, outermost first.</summary>
internal sealed partial class MentionFinder
{
    /// <summary>How deep phrases are read inside phrases: "the brother of the head of the office of …".</summary>
    private const int DeepestNesting = 8;

    private readonly string _text;
    private readonly PhraseReader _reader;
    private readonly Token[] _tokens;

    private readonly HashSet<int> _nameQuotations;

    private MentionFinder(string text, PhraseReader reader, HashSet<int> nameQuotations)
    {
        _text = text;
        _reader = reader;
        _tokens = reader.Tokens;
        _nameQuotations = nameQuotations;
    }

    /// <param name="nameQuotations">Indexes of quotations that are names of channels and the like.</param>
    public static List<Mention> Find(string text, PhraseReader reader, HashSet<int> nameQuotations)
    {
        var finder = new MentionFinder(text, reader, nameQuotations);
        var mentions = new List<Mention>(reader.Tokens.Length / 4);
        for (var i = 0; i < reader.Tokens.Length; )
        {
            if (finder.Read(i) is { } mention)
            {
                var end = mention.End;
                finder.TakeInApposition(mention);
                AddWithInner(mentions, mention);
                i = Math.Max(end, i + 1);
            }
            else
            {
                i = finder.Behind(i);
            }
        }

        Order(mentions);
        finder.NameDescriptions(mentions);
        foreach (var mention in mentions)
        {
            if (mention is { Kind: MentionKind.Name, First: > 0 })
            {
                mention.IsPlace = FunctionWords.PlacePrepositions.Contains(reader.Tokens[mention.First - 1].Word);
            }
        }

        return mentions;
    }

    /// <summary>The next token where a phrase may begin; none begins among nouns that no table knows if none did before them.</summary>
    private int Behind(int i)
    {
        do
        {
            i++;
        } while (_reader.IsUnknown(i) && !PhraseReader.StandsForAnother.Holds(_tokens[i].Word) && !IsDeterminer(i));
        return i;
    }

    /// <summary>Orders by the first token, an outer mention before those inside it: they are nearly in order already.</summary>
    private static void Order(List<Mention> mentions)
    {
        for (var i = 1; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            var place = i;
            for (; place > 0 && mentions[place - 1].First > mention.First; place--)
            {
                mentions[place] = mentions[place - 1];
            }

            mentions[place] = mention;
        }
    }

    private static void AddWithInner(List<Mention> mentions, Mention mention)
    {
        mentions.Add(mention);
        if (mention.Possessor is { } possessor)
        {
            AddWithInner(mentions, possessor);
        }

        if (mention.Complement is { } complement)
        {
            AddWithInner(mentions, complement);
        }

        if (mention.IdentifiedAs is { } identified)
        {
            AddWithInner(mentions, identified);
        }
    }

    /// <summary>The noun phrase that begins at a token, with what "of", "for" … adds to it.</summary>
    private Mention? Read(int start)
    {
        if (!_reader.MayBegin(start))
        {
            return null;
        }

        if (PhraseReader.StandsForAnother.Holds(_tokens[start].Word) && ReadPronoun(start) is { } pronoun)
        {
            TakeInReflexive(pronoun);
            return pronoun;
        }

        var mention = ReadSimple(start, possessor: null);
        if (mention is null)
        {
            return null;
        }

        if (ReadTitled(mention) is { } titled)
        {
            mention = titled;
        }
        else
        {
            Complete(mention);
            Identify(mention);
        }

        TakeInSuffix(mention);
        TakeInReflexive(mention);
        return mention;
    }

    private Mention? ReadSimple(int start, Mention? possessor, int depth = 0)
    {
        var first = possessor?.First ?? start;
        var i = start;
        var determiner = Word.None;
        var quantified = false;
        while (i < _tokens.Length && IsDeterminer(i))
        {
            if (!s_staysDefinite.Holds(determiner))
            {
                determiner = _tokens[i].Word; // "the two ministries" are definite
            }

            i++;
            if (
                i + 1 < _tokens.Length
                && _tokens[i].Lower == "of"
                && (
                    _tokens[i + 1].Lower is "the" or "these" or "those"
                    || FunctionWords.Possessives.Contains(_tokens[i + 1].Word)
                )
            )
            {
                quantified = true;
                i++;
            }
        }

        if (i < _tokens.Length && _tokens[i].Kind == TokenKind.Number)
        {
            i++;
        }

        if (PhraseParts.Read(_reader, _text, i, _nameQuotations) is not { } phrase)
        {
            return null;
        }

        if (phrase.EndsInGenitive)
        {
            var owner = phrase.ToMention(first, determiner, quantified, possessor, isGenitive: true);
            return owner is null || depth == DeepestNesting ? owner : ReadSimple(phrase.End, owner, depth + 1) ?? owner;
        }

        return phrase.ToMention(first, determiner, quantified, possessor, isGenitive: phrase.Modifies);
    }

    private static readonly WordTest s_staysDefinite = new(word =>
        word.Lower is "the" or "these" or "those" || FunctionWords.Possessives.Contains(word)
    );

    private static readonly WordTest s_isDeterminer = new(word =>
        FunctionWords.Determiners.Contains(word) && word.Lower is not ("that" or "all" or "such")
    );

    private bool IsDeterminer(int i)
    {
        var token = _tokens[i];
        return token.Kind == TokenKind.Word
            && s_isDeterminer.Holds(token.Word)
            && !(token.IsCapital && !_reader.IsPlainStart(i));
    }
}
