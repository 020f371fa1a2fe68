using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Mentions;

/// <content>Titles of a place or a body: the document tells where it ends, a given name, or how long names are.</content>
internal sealed partial class TitleBorder
{
    /// <summary>In words, particles aside: a person's name where nothing tells.</summary>
    private const int UsualName = 2;

    private int BehindPlaceOrBody()
    {
        var earliest = EarliestName();
        if (earliest >= _end)
        {
            return 0;
        }

        for (var i = earliest; i < _end; i++)
        {
            if (
                _reader.ClassOf(i) is WordClass.Role or WordClass.Honorific
                && i + 1 < _end
                && !HasBodyNoun(i, _end)
                && !IsOfBody
            )
            {
                return i; // "President of Norvik General NAME"
            }
        }

        if (NameOfDocument(earliest) is > 0 and var known)
        {
            return known;
        }

        var isOfPlace = TitleWords.OfPlaces.Contains(_title.Head) && !HasBodyNoun(_first, _end);
        if (isOfPlace && PlaceOfDocument(earliest) is var place and not 0)
        {
            return Math.Max(place, 0);
        }

        for (var i = earliest; i + 1 < _end; i++)
        {
            if (IsGivenName(i) && !HasBodyNoun(i, _end))
            {
                return Probable(i, earliest);
            }
        }

        return (isOfPlace || IsBehindBody(earliest)) && IsTitleInFront() && !IsNamedBehindComma()
            ? Probable(LastWords(earliest), earliest)
            : 0;
    }

    /// <summary>A border that another one of the same words may turn out to be: an authority file can know the name.</summary>
    private int Probable(int name, int earliest)
    {
        if (name > 0 && !IsOfBody)
        {
            OtherNames = [.. Enumerable.Range(earliest, _end - 1 - earliest).Where(i => i != name && IsName(i))];
        }

        return name;
    }

    /// <summary>Behind the first word, what belongs to it in names of places, and the last noun of a body.</summary>
    private int EarliestName()
    {
        var earliest = _first + 1;
        while (
            earliest < _end
            && (
                TitleWords.FirstOfPlaces.Contains(_tokens[earliest - 1].Lower.TrimEnd('.'))
                || _reader.ClassOf(earliest - 1) == WordClass.Adjective
                || !_tokens[earliest].IsCapital
            )
        )
        {
            earliest++;
        }

        while (earliest < _end && TitleWords.LastOfPlaces.Contains(_tokens[earliest].Word))
        {
            earliest++;
        }

        for (var i = _end - 1; i >= _first; i--)
        {
            if (NounTables.IsBodyNoun(_tokens[i].Word))
            {
                IsOfBody = true;
                return Math.Max(i + 1, earliest);
            }
        }

        IsOfBody |= HasBodyNoun(_first, _end);
        return earliest;
    }

    /// <summary>The longest end of two words and more that the document has as a name elsewhere; 0 for none.</summary>
    private int NameOfDocument(int earliest)
    {
        for (var i = earliest; i + 1 < _end; i++)
        {
            if (_tokens[i].IsCapital && _reader.Names.StandsAlone(Words(i, _end)))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>Behind the longest beginning that the document has as a name elsewhere; 0 for none, -1 where nothing is left.</summary>
    private int PlaceOfDocument(int earliest)
    {
        for (var i = _end; i >= earliest; i--)
        {
            if (_reader.Names.StandsAlone(Words(_first, i)))
            {
                return i == _end ? -1
                    : i + 1 < _end || _reader.Names.StandsAlone(_tokens[i].Text) ? i
                    : 0;
            }
        }

        return 0;
    }

    private string Words(int first, int end) =>
        string.Join(" ", Enumerable.Range(first, end - first).Select(i => _tokens[i].Text));

    private bool IsGivenName(int i) => _tokens[i].IsCapital && GivenNames.PronounOf(_tokens[i].Word) is not null;

    /// <summary>No apposition: "A, mayor of Dunmore Old Town".</summary>
    private bool IsTitleInFront()
    {
        var before = _title.First - 1;
        if (before < 1 || !_tokens[before].Is(',') || _reader.StartsSentence(_title.First))
        {
            return true;
        }

        var name = before - 1;
        if (!_tokens[name].IsCapital || _reader.ClassOf(name) == WordClass.None)
        {
            return true;
        }

        while (name > 0 && _tokens[name - 1].IsCapital && !_reader.StartsSentence(name))
        {
            name--;
        }

        return FunctionWords.Prepositions.Contains(
            _tokens[name > 0 && !_reader.StartsSentence(name) ? name - 1 : name].Word
        );
    }

    /// <summary>"the governor of Minas Velha Norte, NAME,": the name is the one behind the comma.</summary>
    private bool IsNamedBehindComma() =>
        _end + 1 < _tokens.Length && _tokens[_end].Is(',') && _reader.ClassOf(_end + 1) is WordClass.Name;

    /// <summary>"Director of the Port Authority NAME": all behind the noun that ends a body's name, if it is as long as a name.</summary>
    private bool IsBehindBody(int earliest) =>
        (earliest - 1 > _first || TitleWords.Chambers.Contains(_tokens[_first].Word))
        && NounTables.IsBodyNoun(_tokens[earliest - 1].Word)
        && _tokens[earliest - 1].IsCapital
        && LastWords(earliest) == earliest;

    /// <summary>
    /// The last two words, initials and particles aside, and all three behind a place that is known to end; if all from
    /// there can be a person's name.
    /// </summary>
    private int LastWords(int earliest)
    {
        var words = 0;
        var isPlaceKnown = earliest > _first + 1;
        for (var i = _end - 1; i >= earliest; i--)
        {
            var token = _tokens[i];
            if (
                token.IsCapital
                && (
                    _reader.ClassOf(i) != WordClass.Name
                    || TitleWords.FirstOfPlaces.Contains(token.Word)
                    || TitleWords.LastOfPlaces.Contains(token.Word)
                )
            )
            {
                return 0;
            }

            words += token.IsCapital && token.Text.TrimEnd('.').Length > 1 ? 1 : 0;
            if (words > UsualName || (words == UsualName && !(isPlaceKnown && i == earliest + 1 && IsName(earliest))))
            {
                return i;
            }
        }

        return 0;
    }
}
