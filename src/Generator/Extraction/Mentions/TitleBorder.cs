using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <summary>
/// Where a title ends and its holder's name begins: "Mayor of Dunmore | Petra Lang", "Minister of Health | Anna Koss". The
/// tables of states and fields tell; else a name that the document has elsewhere; else a given name. What nothing tells
/// is a person's if the title is a place's: the last two words then are the name.
/// </summary>
internal sealed partial class TitleBorder
{
    private readonly PhraseReader _reader;
    private readonly Token[] _tokens;
    private readonly Mention _title;
    private int _first;
    private int _end;

    private TitleBorder(PhraseReader reader, Mention title)
    {
        _reader = reader;
        _tokens = reader.Tokens;
        _title = title;
    }

    /// <summary>Whether the title is of a body, which is an actor of its own.</summary>
    public bool IsOfBody { get; private set; }

    /// <summary>The first token of the name.</summary>
    public int Name { get; private set; }

    /// <summary>Where else the name may begin: empty where a table or the document told the border.</summary>
    public IReadOnlyList<int> OtherNames { get; private set; } = [];

    /// <summary>The border behind a role; null where no name follows its place, its field or its body.</summary>
    public static TitleBorder? Find(PhraseReader reader, Mention role)
    {
        if (
            role is not { Kind: MentionKind.Person, IsPlural: false, IsGenitive: false }
            || role.End + 2 >= reader.Tokens.Length
            || reader.Tokens[role.End].Lower is not ("of" or "to" or "for" or "in")
        )
        {
            return null;
        }

        var border = new TitleBorder(reader, role);
        border.Name = border.Find();
        return border.Name > 0 ? border : null;
    }

    private int Find()
    {
        _first = Complement(_title.End);
        if (BehindState() is > 0 and var state)
        {
            return state;
        }

        var isOffice = TitleWords.OfPlaces.Contains(_title.Head) || TitleWords.OfOffices.Contains(_title.Head);
        if (isOffice && BehindField() is > 0 and var field)
        {
            return field;
        }

        _end = EndOfCapitals();
        while (HasBodyNoun(_first, _end) && _end + 1 < _tokens.Length && _tokens[_end].Lower is "of" or "for")
        {
            IsOfBody = true; // "Governor of the Bank of England"
            _first = Complement(_end);
            _end = EndOfCapitals();
        }

        return
            !(isOffice || IsOfBody || HasBodyNoun(_first, _end))
            || _end - _first < 2
            || _reader.ClassOf(_first) is not (WordClass.Name or WordClass.Adjective)
            ? 0
            : BehindPlaceOrBody();
    }

    /// <summary>The first token behind a preposition and an article.</summary>
    private int Complement(int preposition) =>
        preposition + 1 + (preposition + 1 < _tokens.Length && _tokens[preposition + 1].Lower == "the" ? 1 : 0);

    private bool IsName(int i) =>
        i < _tokens.Length
        && _tokens[i].IsCapital
        && _reader.ClassOf(i) is WordClass.Name or WordClass.Role or WordClass.Honorific;

    private int EndOfCapitals() => EndOfCapitals(_first);

    /// <summary>Where a run of words with a capital ends, particles of names between them included.</summary>
    private int EndOfCapitals(int first)
    {
        var end = first;
        for (var i = first; i < _tokens.Length && !(i > first && _reader.StartsSentence(i)); i++)
        {
            var token = _tokens[i];
            if (token.IsCapital && _reader.ClassOf(i) != WordClass.None)
            {
                end = i + 1;
                if (token.IsGenitive)
                {
                    break;
                }
            }
            else if (end == first || !token.IsWord || !NameWords.Particles.Contains(token.Word))
            {
                break;
            }
        }

        return end;
    }

    private bool HasBodyNoun(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (NounTables.IsBodyNoun(_tokens[i].Word) || NameWords.BeginsBody(_tokens[i].Word))
            {
                return true;
            }
        }

        return false;
    }
}
