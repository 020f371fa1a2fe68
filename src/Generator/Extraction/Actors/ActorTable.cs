using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Extraction.Actors;

/// <summary>
/// The actors of one document. Names join by spelling: a surname belongs to the one full name that ends with it, an
/// acronym to the body that it stands for. Evidence for what an actor is adds up from everything said about it.
/// </summary>
internal sealed class ActorTable
{
    /// <summary>In letters: shorter surnames are alike too often.</summary>
    private const int ShortestRespelled = 4;

    /// <summary>With more actors than any report has, only exact spellings are looked up.</summary>
    private const int MostRespelled = 1000;

    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, int> _byFold = new(StringComparer.Ordinal);

    /// <summary>Who has a word in a name; with "=" in front, whose name has these initials.</summary>
    private readonly Dictionary<string, HashSet<int>> _byPart = new(StringComparer.Ordinal);

    /// <summary>Short names that fit several full ones.</summary>
    private readonly Dictionary<string, List<int>> _ambiguous = new(StringComparer.Ordinal);

    public int Count => _entries.Count;

    /// <summary>Takes in all names of a document: full names first, so that a surname before its full name finds it.</summary>
    public static ActorTable Of(IEnumerable<Mention> mentions)
    {
        var table = new ActorTable();
        var names = mentions.Where(mention => mention.Kind == MentionKind.Name && mention.Name.Length > 0).ToList();
        foreach (var name in names.Where(name => Parts(name.Name).Length > 1))
        {
            table.AddName(name);
        }

        foreach (var name in names.Where(name => Parts(name.Name).Length <= 1))
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

        var fold = NameFolding.Fold(name.Name);
        if (name.SubBody is not null && _byFold.TryGetValue(NameFolding.Fold(WithSubBody(name)), out var body))
        {
            return body;
        }

        if (_ambiguous.TryGetValue(fold, out var candidates))
        {
            // Of two with one surname, the one mentioned last.
            return candidates
                .OrderByDescending(candidate => _entries[candidate].LastMention)
                .ThenBy(candidate => candidate)
                .First();
        }

        return _byFold.TryGetValue(fold, out var index) ? index : First(FindPart(name));
    }

    /// <summary>The body whose name holds a word: "union"; the one first named if there are several, -1 for none.</summary>
    public int FirstNamed(string word) =>
        Enumerable.Range(0, _entries.Count).Cast<int?>().FirstOrDefault(actor => IsNamed(actor!.Value, word)) ?? -1;

    /// <summary>Whether an actor is a body whose name holds a word.</summary>
    public bool IsNamed(int actor, string word) =>
        !_entries[actor].LooksLikePerson
        && !_entries[actor].IsDescribed
        && _entries[actor].Names.Exists(name => Parts(name).Contains(word));

    /// <summary>An actor without a name, by its description.</summary>
    public int AddDescribed(string description, ActorKind kind)
    {
        var fold = NameFolding.Fold(description);
        if (!_byFold.TryGetValue(fold, out var index))
        {
            index = Add(description, fold);
            _entries[index].IsDescribed = true;
        }

        _entries[index].Vote(kind, 10);
        return index;
    }

    private static string WithSubBody(Mention mention) => $"{mention.Name} {mention.SubBody}";

    /// <summary>"the Trump campaign" beside "Donald Trump": a person's campaign is another actor.</summary>
    private bool IsBodyOfPerson(Mention mention) =>
        mention is { SubBody: not null, NameKind: ActorKind.Organization }
        && Parts(mention.Name).LastOrDefault() is { } surname
        && _byPart.TryGetValue(surname, out var entries)
        && entries.Any(i =>
            _entries[i].LooksLikePerson
            && Parts(_entries[i].Names[0]) is { Length: > 1 } full
            && full[full.Length - 1] == surname
        );

    private void AddName(Mention mention)
    {
        var fold = NameFolding.Fold(mention.Name);
        if (fold.Length == 0)
        {
            return;
        }

        if (IsBodyOfPerson(mention))
        {
            var body = NameFolding.Fold(WithSubBody(mention));
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
            }

            index = First(fitting);
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
            AddNameTo(index, acronym);
            _byFold[NameFolding.Fold(acronym)] = index;
        }

        if (mention.IdentifiedAs is { } other && NameFolding.Fold(other.Name) is { Length: > 0 } otherFold)
        {
            AddNameTo(index, other.Name);
            _byFold[otherFold] = index;
        }

        // "Iraqi Hizbullah Brigades", "Sayyid Ali": the longer form names the same actor.
        if (mention.LongName is { } longer)
        {
            AddNameTo(index, longer);
            _byFold[NameFolding.Fold(longer)] = index;
            if (mention.Acronym is not null)
            {
                AddNameTo(index, $"{longer} ({mention.Acronym})");
            }
        }

        if (mention.SubBody is { } noun && noun.IndexOf(' ') < 0 && mention.NameKind is ActorKind.Organization)
        {
            AddNameTo(index, $"{mention.Name} {noun}");
            _byFold[NameFolding.Fold($"{mention.Name} {noun}")] = index;
        }

        if (mention.NameKind is null or ActorKind.Person)
        {
            entry.Gender ??=
                Discourse.ReferenceResolver.GenderOf(mention.LongName)
                ?? (
                    mention.Name.IndexOf(' ') is > 0 and var end
                        ? GivenNames.PronounOf(mention.Name.Substring(0, end))
                        : null
                );
        }

        if (mention.NameKind is { } kind)
        {
            entry.Vote(kind, mention.Role is null ? 2 : 3);
        }

        if (
            mention.SubBody is null
            && mention.NameKind is null
            && mention.First < mention.NameTokens.First
            && mention.AsWritten.StartsWith("the ", StringComparison.OrdinalIgnoreCase)
        )
        {
            entry.Vote(ActorKind.Organization, 1);
        }
    }

    private void AddNameTo(int index, string name)
    {
        _entries[index].AddName(name);
        Index(name, index);
    }

    private void Index(string name, int index)
    {
        foreach (var key in Parts(name).Append("=" + Initials(name)))
        {
            if (!_byPart.TryGetValue(key, out var entries))
            {
                _byPart.Add(key, entries = []);
            }

            entries.Add(index);
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

    /// <summary>Those whose name a short form can stand for, in order of appearance.</summary>
    private List<int> FindPart(Mention mention)
    {
        var parts = Parts(mention.Name);
        var sharing = new SortedSet<int>();
        foreach (var key in new[] { parts.FirstOrDefault(), parts.LastOrDefault(), "=" + mention.Name })
        {
            if (key is not null && _byPart.TryGetValue(key, out var entries))
            {
                sharing.UnionWith(entries);
            }
        }

        return sharing
            .Where(i =>
                !_entries[i].IsDescribed
                && _entries[i].Names.Exists(name => IsShortFor(parts, mention, name, _entries[i]))
            )
            .ToList();
    }

    private static bool IsShortFor(string[] parts, Mention mention, string name, Entry entry)
    {
        var full = Parts(name);
        if (full.Length < parts.Length)
        {
            // The full form of what was short before: "Hassan Ali Karim" after "Hassan Karim".
            return entry.LooksLikePerson
                && parts.Length > 2
                && full.Length == 2
                && IsSubsequence(full, parts)
                && full[full.Length - 1] == parts[parts.Length - 1];
        }

        if (parts.Length == 1 && full.Length > 1)
        {
            // "the Authority" for "Port Authority".
            if (!entry.LooksLikePerson && PhraseParts.IsBodyNoun(parts[0]) && full.Contains(parts[0]))
            {
                return true;
            }

            if (mention.Name == Initials(name))
            {
                return true;
            }

            if (entry.LooksLikePerson && mention.NameKind is null or ActorKind.Person)
            {
                // "Undurraga" for "Tomás Undurraga Vial": Spanish names put the father's first.
                return full[full.Length - 1] == parts[0] || (full.Length > 2 && full[full.Length - 2] == parts[0]);
            }

            // "Kelvik" for "Kelvik Lines": a body's own word without its noun.
            return !entry.LooksLikePerson
                && mention.NameKind is null
                && full[0] == parts[0]
                && full.Skip(1).All(PhraseParts.IsBodyNoun);
        }

        return parts.Length > 1
            && full.Length > parts.Length
            && entry.LooksLikePerson
            && mention.NameKind is null or ActorKind.Person
            && IsSubsequence(parts, full)
            && (full[full.Length - 1] == parts[parts.Length - 1] || full[0] == parts[0]);
    }

    /// <summary>"Saree" for "Yahya Sarea": the surname of the one person whose name it can be in another transcription.</summary>
    private int SpelledOtherwise(Mention mention)
    {
        if (
            mention.NameKind is not (null or ActorKind.Person)
            || mention.Name.Length < ShortestRespelled
            || Parts(mention.Name).Length != 1
            || _entries.Count > MostRespelled
        )
        {
            return -1;
        }

        var found = -1;
        for (var i = 0; i < _entries.Count; i++)
        {
            if (
                _entries[i].LooksLikePerson
                && !_entries[i].IsDescribed
                && Parts(_entries[i].Names[0]) is { Length: > 1 } full
                && NameFolding.Matches(mention.Name, full[full.Length - 1])
            )
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = i;
            }
        }

        return found;
    }

    private static bool IsSubsequence(string[] parts, string[] full)
    {
        var i = 0;
        foreach (var part in full)
        {
            if (i < parts.Length && part == parts[i])
            {
                i++;
            }
        }

        return i == parts.Length;
    }

    private static string Initials(string name) =>
        new(
            name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)
                .Where(word => char.IsUpper(word[0]))
                .Select(word => word[0])
                .ToArray()
        );

    private static string[] Parts(string name) =>
        NameFolding.Fold(name).Split([' '], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>One actor while the document is read.</summary>
    internal sealed class Entry(string name)
    {
        private readonly Dictionary<ActorKind, int> _votes = [];

        public List<string> Names { get; } = [name];

        public List<LocalAffiliation> Affiliations { get; } = [];

        public bool IsDescribed { get; set; }

        /// <summary>Position of the latest mention while the discourse is read; -1 before the first.</summary>
        public int LastMention { get; set; } = -1;

        /// <summary>"she" or "he", where the document says.</summary>
        public string? Gender { get; set; }

        /// <summary>What most of the document's words say that it is; null where none says.</summary>
        public ActorKind? Kind { get; private set; }

        public bool LooksLikePerson => Kind is null or ActorKind.Person;

        public void Vote(ActorKind kind, int weight)
        {
            _votes[kind] = _votes.TryGetValue(kind, out var sum) ? sum + weight : weight;
            Kind = _votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key).First().Key;
        }

        public void AddName(string name)
        {
            if (!Names.Contains(name))
            {
                Names.Add(name);
            }
        }

        public void AddAffiliation(LocalAffiliation affiliation)
        {
            if (!Affiliations.Contains(affiliation))
            {
                Affiliations.Add(affiliation);
            }
        }

        /// <summary>The fullest name: with the most parts, the earliest of those.</summary>
        public LocalActor ToLocalActor()
        {
            var withAcronym = Names.Find(n => n.EndsWith(")", StringComparison.Ordinal));
            var fullest =
                withAcronym ?? (LooksLikePerson ? Names.OrderByDescending(n => Parts(n).Length).First() : Names[0]);
            return new LocalActor(
                fullest,
                Names.Where(name => name != fullest).ToEquatableArray(),
                Kind,
                IsDescribed,
                Affiliations.ToEquatableArray()
            );
        }
    }
}
