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

    private readonly NameMemo _names = NameMemo.OfThread;
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, int> _byFold = new(StringComparer.Ordinal);

    /// <summary>Who has a word in a name.</summary>
    private readonly Dictionary<string, List<int>> _byPart = new(StringComparer.Ordinal);

    /// <summary>Whose name has these initials.</summary>
    private readonly Dictionary<string, List<int>> _byInitials = new(StringComparer.Ordinal);

    /// <summary>Short names that fit several full ones.</summary>
    private readonly Dictionary<string, List<int>> _ambiguous = new(StringComparer.Ordinal);

    public int Count => _entries.Count;

    /// <summary>Takes in all names of a document: full names first, so that a surname before its full name finds it.</summary>
    public static ActorTable Of(IEnumerable<Mention> mentions)
    {
        var table = new ActorTable();
        var single = new List<Mention>();
        foreach (var mention in mentions)
        {
            if (mention.Kind != MentionKind.Name || mention.Name.Length == 0)
            {
                continue;
            }

            if (table._names.Parts(mention.Name).Length > 1)
            {
                table.AddName(mention);
            }
            else
            {
                single.Add(mention);
            }
        }

        foreach (var name in single)
        {
            table.AddName(name);
        }

        return table;
    }

    public Entry this[int index] => _entries[index];

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

        var fold = _names.Fold(name.Name);
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
    private int MentionedLast(IReadOnlyList<int> candidates)
    {
        var last = candidates.OrderByDescending(candidate => _entries[candidate].LastMention).Take(2).ToList();
        return
            _entries[last[0]].LastMention < 0
            || _entries[last[0]].LastMentionSentence == _entries[last[1]].LastMentionSentence
            ? -1
            : last[0];
    }

    /// <summary>The body whose name holds a word: "union"; the one first named if there are several, -1 for none.</summary>
    public int FirstNamed(string word) =>
        Enumerable.Range(0, _entries.Count).Cast<int?>().FirstOrDefault(actor => IsNamed(actor!.Value, word)) ?? -1;

    /// <summary>Whether an actor is a body whose name holds a word.</summary>
    public bool IsNamed(int actor, string word) =>
        !_entries[actor].LooksLikePerson
        && !_entries[actor].IsDescribed
        && _entries[actor].Names.Exists(name => _names.Parts(name).Contains(word));

    /// <summary>An actor without a name, by its description.</summary>
    public int AddDescribed(string description, ActorKind kind)
    {
        var fold = _names.Fold(description);
        if (!_byFold.TryGetValue(fold, out var index))
        {
            index = Add(description, fold);
            _entries[index].IsDescribed = true;
        }

        _entries[index].Vote(kind, 10);
        return index;
    }

    private static string WithSubBody(Mention mention) => $"{mention.Name} {mention.SubBody}";

    /// <summary>"the Haug campaign" beside "Tor Haug": a person's campaign is another actor.</summary>
    private bool IsBodyOfPerson(Mention mention) =>
        mention is { SubBody: not null, NameKind: ActorKind.Organization }
        && _names.Parts(mention.Name).LastOrDefault() is { } surname
        && _byPart.TryGetValue(surname, out var entries)
        && entries.Any(i =>
            _entries[i].LooksLikePerson
            && _names.Parts(_entries[i].Names[0]) is { Length: > 1 } full
            && full[full.Length - 1] == surname
        );

    private void AddName(Mention mention)
    {
        var fold = _names.Fold(mention.Name);
        if (fold.Length == 0)
        {
            return;
        }

        if (IsBodyOfPerson(mention))
        {
            var body = _names.Fold(WithSubBody(mention));
            if (!_byFold.TryGetValue(body, out var known))
            {
                known = Add(WithSubBody(mention), body);
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
                index = Add(mention.Name, fold);
            }
            else
            {
                AddNameTo(index, mention.Name);
                _byFold[fold] = index;
            }
        }
        else
        {
            AddNameTo(index, mention.Name);
        }

        var entry = _entries[index];
        if (mention.Acronym is { } acronym)
        {
            AddNameTo(index, $"{mention.Name} ({acronym})");
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
                AddNameTo(index, $"{longer} ({mention.Acronym})");
            }
        }

        if (mention.SubBody is { } part && part.IndexOf(' ') < 0 && mention.NameKind is ActorKind.Organization)
        {
            AddAlias(index, WithSubBody(mention));
        }

        if (mention.NameKind is null or ActorKind.Person)
        {
            entry.Gender ??=
                GenderedNouns.PronounOf(mention.LongName)
                ?? (
                    mention.Name.IndexOf(' ') is > 0 and var end
                        ? GivenNames.PronounOf(mention.Name.Substring(0, end))
                        : null
                );
        }

        if (
            mention.NameKind is null
            && mention.Name.Count(c => c == ' ') is 1 or 2
            && GivenNames.PronounOf(mention.Name.Substring(0, mention.Name.IndexOf(' '))) is not null
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
            && mention.AsWritten.StartsWith("the ", StringComparison.OrdinalIgnoreCase)
        )
        {
            entry.Vote(ActorKind.Organization, 1);
        }
    }

    /// <summary>Another name that the document itself gives the actor: from here on it means that one.</summary>
    private void AddAlias(int index, string name)
    {
        AddNameTo(index, name);
        _byFold[_names.Fold(name)] = index;
    }

    private void AddNameTo(int index, string name)
    {
        if (_entries[index].AddName(name))
        {
            Index(name, index);
        }
    }

    private void Index(string name, int index)
    {
        foreach (var part in _names.Parts(name))
        {
            Add(_byPart, part);
        }

        Add(_byInitials, _names.Initials(name));

        void Add(Dictionary<string, List<int>> entries, string key)
        {
            if (!entries.TryGetValue(key, out var known))
            {
                entries.Add(key, known = []);
            }

            if (!known.Contains(index))
            {
                known.Add(index);
            }
        }
    }

    private static int First(List<int> found) => found.Count > 0 ? found[0] : -1;

    private int Add(string name, string fold)
    {
        var index = _entries.Count;
        _entries.Add(new Entry(name));
        Index(name, index);
        _byFold[fold] = index;
        return index;
    }
}
