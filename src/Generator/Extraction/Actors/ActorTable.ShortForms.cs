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
        var parts = Known(mention).Parts;
        _sharing.Clear();
        if (parts.Length > 0)
        {
            _byPart.AddTo(_sharing, RarerPart(parts));
        }

        if (parts.Length <= 1)
        {
            _byInitials.AddTo(_sharing, mention.Name);
        }

        _sharing.Sort();
        List<int>? found = null;
        for (var k = 0; k < _sharing.Count; k++)
        {
            var i = _sharing[k];
            if ((k == 0 || _sharing[k - 1] != i) && !_entries[i].IsDescribed && HasShort(_entries[i], parts, mention))
            {
                (found ??= []).Add(i);
            }
        }

        return found ?? s_nobody;
    }

    private static readonly List<int> s_nobody = [];

    /// <summary>
    /// A part that a name shares with all that it can stand for: the last one always, the first one unless it is longer
    /// than they are.
    /// </summary>
    private string RarerPart(string[] parts)
    {
        var last = parts[parts.Length - 1];
        return parts.Length == 2 && _byPart.Count(parts[0]) < _byPart.Count(last) ? parts[0] : last;
    }

    private bool HasShort(Entry entry, string[] parts, Mention mention)
    {
        foreach (var form in entry.Names)
        {
            if (IsShortFor(parts, mention, form, entry))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBodyNoun(string word) => NounTables.IsFoldedBodyNoun(_lexicon.Of(word));

    private bool IsShortFor(string[] parts, Mention mention, KnownName name, Entry entry)
    {
        var full = name.Parts;
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

            if (mention.Name == name.Initials)
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
            && Countries.StateOf(name.Name.Substring(0, name.Name.IndexOf(' '))) is not null
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
            || mention.Name.Length < ShortestRespelled
            || Known(mention).Parts.Length != 1
            || _entries.Count > MostRespelled
            || mention.AsWritten != mention.Name
        )
        {
            return -1;
        }

        var found = -1;
        var length = Known(mention).LastPart.Length;
        var last = Math.Min(length + NameMemo.MostChanges, _bySurname.Count - 1);
        for (var other = Math.Max(0, length - NameMemo.MostChanges); other <= last; other++)
        {
            foreach (var i in _bySurname[other])
            {
                if (
                    _entries[i].LooksLikePerson
                    && !_entries[i].IsDescribed
                    && NameMemo.AreSpellings(Known(mention), _entries[i].Names[0].Surname)
                )
                {
                    if (found >= 0)
                    {
                        return -1;
                    }

                    found = i;
                }
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
