using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Extraction.Actors;

/// <content>Whom a short form, an acronym or another spelling of a name stands for.</content>
internal sealed partial class ActorTable
{
    /// <summary>Those whose name a short form can stand for, in order of appearance.</summary>
    private List<int> FindPart(Mention mention)
    {
        var parts = _names.Parts(mention.Name);
        var sharing = new List<int>();
        if (parts.Length > 0)
        {
            Take(_byPart, parts[0]);
            if (parts.Length > 1)
            {
                Take(_byPart, parts[parts.Length - 1]);
            }
        }

        Take(_byInitials, mention.Name);
        sharing.Sort();
        sharing.RemoveAll(i =>
            _entries[i].IsDescribed || !_entries[i].Names.Exists(name => IsShortFor(parts, mention, name, _entries[i]))
        );
        return sharing;

        void Take(Dictionary<string, List<int>> index, string key)
        {
            if (index.TryGetValue(key, out var entries))
            {
                sharing.AddRange(sharing.Count == 0 ? entries : entries.Except(sharing));
            }
        }
    }

    private static bool IsBodyNoun(string word) => NounTables.IsBodyNoun(Lexicon.OfThread.Of(word));

    private bool IsShortFor(string[] parts, Mention mention, string name, Entry entry)
    {
        var full = _names.Parts(name);
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
            if (!entry.LooksLikePerson && IsBodyNoun(parts[0]) && full.Contains(parts[0]))
            {
                return true;
            }

            if (mention.Name == _names.Initials(name))
            {
                return true;
            }

            if (entry.LooksLikePerson && mention.NameKind is null or ActorKind.Person)
            {
                // "Undurraga" for "Tomás Undurraga Vial": Spanish names put the father's first.
                return full[full.Length - 1] == parts[0]
                    || (full.Length > 2 && full[full.Length - 2] == parts[0])
                    || (full.Length == 3 && full[0] == parts[0] && GivenNames.PronounOf(full[0]) is null); // "Tan" for "Tan Boon Keng"
            }

            // "Kelvik" for "Kelvik Lines": a body's own word without its noun.
            return !entry.LooksLikePerson
                && mention.NameKind is null
                && full[0] == parts[0]
                && full.Skip(1).All(IsBodyNoun)
                && !PressWords.CalledAfterPlaces.Contains(full[full.Length - 1]); // the Osterland Post is not Osterland
        }

        // "the Kuwaiti ministry" for "Kuwaiti Ministry of Public Works"
        if (
            mention.NameKind is ActorKind.Government
            && entry.Kind is ActorKind.Government
            && parts.Length == 2
            && full.Length > 2
            && full.Take(2).SequenceEqual(parts)
            && char.IsLower(mention.Name[mention.Name.LastIndexOf(' ') + 1])
        )
        {
            return true;
        }

        // "the Foreign Ministry" for "Iranian Foreign Ministry"
        if (
            mention.NameKind is ActorKind.Government
            && entry.Kind is ActorKind.Government
            && full.Length == parts.Length + 1
            && full.Skip(1).SequenceEqual(parts)
            && Countries.StateOf(name.Substring(0, name.IndexOf(' '))) is not null
        )
        {
            return true;
        }

        // "Free Wadi" for "Free Wadi Movement"
        if (
            !entry.LooksLikePerson
            && mention.NameKind is null or ActorKind.Organization
            && full.Length > parts.Length
            && full.Take(parts.Length).SequenceEqual(parts)
            && full.Skip(parts.Length).All(IsBodyNoun)
        )
        {
            return true;
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
            || mention.AsWritten != mention.Name
            || mention.Name.Length < ShortestRespelled
            || _names.Parts(mention.Name).Length != 1
            || _entries.Count > MostRespelled
        )
        {
            return -1;
        }

        var found = -1;
        var length = _names.Parts(mention.Name)[0].Length;
        for (var i = 0; i < _entries.Count; i++)
        {
            if (
                _entries[i].LooksLikePerson
                && !_entries[i].IsDescribed
                && _names.Parts(_entries[i].Names[0]) is { Length: > 1 } full
                && Math.Abs(full[full.Length - 1].Length - length) <= NameMemo.MostChanges
                && _names.AreSpellings(mention.Name, full[full.Length - 1])
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
}
