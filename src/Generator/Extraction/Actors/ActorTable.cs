using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Extraction.Actors;

/// <summary>
/// The actors of one document. Names join by spelling: a surname belongs to the one full name that ends with it, an
/// acronym to the body that it stands for. Evidence for what an actor is adds up from everything said about it.
/// </summary>
internal sealed partial class ActorTable
{
    /// <summary>In letters: shorter surnames are alike too often.</summary>
    private const int ShortestRespelled = 5;

    /// <summary>With more actors than any report has, only exact spellings are looked up.</summary>
    private const int MostRespelled = 1000;

    /// <summary>Actors of a document of some thousand characters.</summary>
    private const int UsualCount = 30;

    private readonly NameMemo _names = NameMemo.OfThread;
    private readonly List<Entry> _entries = new(UsualCount);
    private readonly Dictionary<string, int> _byFold = new(UsualCount, StringComparer.Ordinal);

    /// <summary>Who has a word in a name.</summary>
    private readonly NameIndex _byPart = new();

    /// <summary>Whose name has these initials.</summary>
    private readonly NameIndex _byInitials = new();

    /// <summary>By the length of the surname those whose first name has several parts.</summary>
    private readonly List<List<int>> _bySurname = [];

    /// <summary>Those that the name in hand may stand for: there is one at a time.</summary>
    private readonly List<int> _sharing = [];
    private readonly Lexicon _lexicon = Lexicon.OfThread;

    /// <summary>Short names that fit several full ones.</summary>
    private readonly Dictionary<string, List<int>> _ambiguous = new(StringComparer.Ordinal);

    public int Count => _entries.Count;

    /// <summary>Takes in all names of a document: full names first, so that a surname before its full name finds it.</summary>
    /// <param name="mentions">By paragraph.</param>
    public static ActorTable Of(List<List<Mention>> mentions)
    {
        var table = new ActorTable();
        var single = new List<Mention>();
        foreach (var paragraph in mentions)
        {
            foreach (var mention in paragraph)
            {
                if (mention.Kind != MentionKind.Name || mention.Name.Length == 0)
                {
                    continue;
                }

                if (table.Known(mention).Parts.Length > 1)
                {
                    table.AddName(mention);
                }
                else
                {
                    single.Add(mention);
                }
            }
        }

        foreach (var name in single)
        {
            table.AddName(name);
        }

        return table;
    }

    public Entry this[int index] => _entries[index];

    private KnownName Known(Mention mention) => mention.KnownName ??= _names.Of(mention.Name);

    /// <summary>The actor that a name names; -1 where the document has none by it.</summary>
    public int Find(Mention name)
    {
        if (name.Kind != MentionKind.Name)
        {
            return -1;
        }

        if (name.Actor >= 0)
        {
            return name.Actor;
        }

        var fold = Known(name).Fold;
        if (name.SubBody is not null && _byFold.TryGetValue(_names.Fold(WithSubBody(name)), out var body))
        {
            return name.Actor = body;
        }

        if (_ambiguous.TryGetValue(fold, out var candidates))
        {
            return MentionedLast(candidates);
        }

        // What is known by its own name stays so; a short form may still become ambiguous.
        return _byFold.TryGetValue(fold, out var index) ? name.Actor = index : First(FindPart(name));
    }

    /// <summary>Of two with one surname the one mentioned last; nobody where one sentence mentions both.</summary>
    private int MentionedLast(List<int> candidates)
    {
        var (last, before) = (candidates[0], -1);
        for (var i = 1; i < candidates.Count; i++)
        {
            if (_entries[candidates[i]].LastMention > _entries[last].LastMention)
            {
                (last, before) = (candidates[i], last);
            }
            else if (before < 0 || _entries[candidates[i]].LastMention > _entries[before].LastMention)
            {
                before = candidates[i];
            }
        }

        return
            _entries[last].LastMention < 0 || _entries[last].LastMentionSentence == _entries[before].LastMentionSentence
            ? -1
            : last;
    }

    /// <summary>The body whose name holds a word: "union"; the one first named if there are several, -1 for none.</summary>
    public int FirstNamed(string word)
    {
        _sharing.Clear();
        _byPart.AddTo(_sharing, word);
        var first = -1;
        foreach (var actor in _sharing)
        {
            first = (first < 0 || actor < first) && IsNamed(actor, word) ? actor : first;
        }

        return first;
    }

    /// <summary>Whether an actor is a body whose name holds a word.</summary>
    public bool IsNamed(int actor, string word) =>
        !_entries[actor].LooksLikePerson && !_entries[actor].IsDescribed && _entries[actor].HasPart(word);

    /// <summary>An actor without a name, by its description.</summary>
    public int AddDescribed(string description, ActorKind kind)
    {
        var name = _names.Of(description);
        if (!_byFold.TryGetValue(name.Fold, out var index))
        {
            index = Add(name);
            _entries[index].IsDescribed = true;
        }

        _entries[index].Vote(kind, 10);
        return index;
    }

    private static string WithSubBody(Mention mention) => $"{mention.Name} {mention.SubBody}";

    /// <summary>"the Haug campaign" beside "Tor Haug": a person's campaign is another actor.</summary>
    private bool IsBodyOfPerson(Mention mention)
    {
        if (mention is not { SubBody: not null, NameKind: ActorKind.Organization } || Known(mention).Parts.Length == 0)
        {
            return false;
        }

        var surname = Known(mention).LastPart;
        _sharing.Clear();
        _byPart.AddTo(_sharing, surname);
        foreach (var i in _sharing)
        {
            if (
                _entries[i].LooksLikePerson
                && _entries[i].Names[0] is { Parts.Length: > 1 } full
                && full.LastPart == surname
            )
            {
                return true;
            }
        }

        return false;
    }

    private void AddName(Mention mention)
    {
        var name = Known(mention);
        var fold = name.Fold;
        if (fold.Length == 0)
        {
            return;
        }

        if (IsBodyOfPerson(mention))
        {
            var body = _names.Of(WithSubBody(mention));
            if (!_byFold.TryGetValue(body.Fold, out var known))
            {
                known = Add(body);
            }

            _entries[known].Vote(ActorKind.Organization, 3);
            return;
        }

        if (!_byFold.TryGetValue(fold, out var index))
        {
            var fitting = FindPart(mention);
            if (fitting.Count > 1)
            {
                _ambiguous[fold] = fitting;
                return;
            }

            index = First(fitting);
            index =
                index < 0
                && mention.WithoutPlatform is { } plain
                && _byFold.TryGetValue(_names.Fold(plain), out var channel)
                && _entries[channel].Kind == ActorKind.Channel
                    ? channel
                    : index;
            index = index < 0 ? SpelledOtherwise(mention) : index;
            if (index < 0)
            {
                index = Add(name);
            }
            else
            {
                AddNameTo(index, name);
                _byFold[fold] = index;
            }
        }
        else
        {
            AddNameTo(index, name);
        }

        var entry = _entries[index];
        entry.Add(mention.OtherReadings);
        if (mention.Acronym is { } acronym)
        {
            AddNameTo(index, _names.Of($"{mention.Name} ({acronym})"));
        }

        if (mention.BracketedName is { } bracketed)
        {
            AddAlias(index, bracketed);
        }

        if (mention.WithoutPlatform is { } shorter && !_byFold.ContainsKey(_names.Fold(shorter)))
        {
            _byFold.Add(_names.Fold(shorter), index);
        }

        if (mention.IdentifiedAs is { } other && _names.Fold(other.Name).Length > 0)
        {
            AddAlias(index, other.Name);
        }

        // "Iraqi Hizbullah Brigades", "Sayyid Ali": the longer form names the same actor.
        if (mention.LongName is { } longer)
        {
            AddAlias(index, longer);
            if (mention.Acronym is not null)
            {
                AddNameTo(index, _names.Of($"{longer} ({mention.Acronym})"));
            }
        }

        if (mention.SubBody is { } part && part.IndexOf(' ') < 0 && mention.NameKind is ActorKind.Organization)
        {
            AddAlias(index, WithSubBody(mention));
        }

        if (mention.NameKind is null or ActorKind.Person)
        {
            entry.Gender ??= GenderedNouns.PronounOf(mention.LongName) ?? PronounByGivenName(mention.Name);
        }

        if (
            mention.NameKind is null
            && HasTwoOrThreeWords(mention.Name)
            && PronounByGivenName(mention.Name) is not null
        )
        {
            entry.Vote(ActorKind.Person, 1);
        }

        if (mention.NameKind is { } kind)
        {
            entry.Vote(kind, mention.Role is null ? 2 : 3);
        }

        if (
            mention.SubBody is null
            && !mention.IsPlace
            && mention.NameKind is null
            && mention.First < mention.NameTokens.First
            && !IsBehindNoun(mention)
            && mention.AsWritten.StartsWith("the ", StringComparison.OrdinalIgnoreCase)
        )
        {
            entry.Vote(ActorKind.Organization, 1);
        }
    }

    /// <summary>"the baker Emil Kohl": a noun of no table in front of a name of several words.</summary>
    private bool IsBehindNoun(Mention mention) =>
        mention.NameTokens.First - mention.First > 1 + mention.Adjectives.Count && Known(mention).Parts.Length > 1;

    /// <summary>What the first of several words tells.</summary>
    private string? PronounByGivenName(string name) =>
        name.IndexOf(' ') is > 0 and var end ? GivenNames.PronounOf(_lexicon.Of(name, 0, end)) : null;

    private static bool HasTwoOrThreeWords(string name)
    {
        var space = name.IndexOf(' ');
        var second = space < 0 ? -1 : name.IndexOf(' ', space + 1);
        return space >= 0 && (second < 0 || name.IndexOf(' ', second + 1) < 0);
    }

    /// <summary>Another name that the document itself gives the actor: from here on it means that one.</summary>
    private void AddAlias(int index, string name)
    {
        var known = _names.Of(name);
        AddNameTo(index, known);
        _byFold[known.Fold] = index;
    }

    private void AddNameTo(int index, KnownName name)
    {
        if (_entries[index].AddName(name))
        {
            Index(name, index);
        }
    }

    private void Index(KnownName name, int index)
    {
        foreach (var part in name.Parts)
        {
            _byPart.Add(part, index);
        }

        if (name.Parts.Length > 1) // nobody calls a name of one word by its first letter
        {
            _byInitials.Add(name.Initials, index);
        }
    }

    private static int First(List<int> found) => found.Count > 0 ? found[0] : -1;

    private int Add(KnownName name)
    {
        var index = _entries.Count;
        _entries.Add(new Entry(name));
        Index(name, index);
        if (name.Parts.Length > 1)
        {
            while (_bySurname.Count <= name.LastPart.Length)
            {
                _bySurname.Add([]);
            }

            _bySurname[name.LastPart.Length].Add(index);
        }

        _byFold[name.Fold] = index;
        return index;
    }
}
