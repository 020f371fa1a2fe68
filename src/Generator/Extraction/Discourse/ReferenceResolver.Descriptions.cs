using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Actors;
using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <content>Whom "the spokesman", "the group", "the channel" and "the statement" stand for.</content>
internal sealed partial class ReferenceResolver
{
    private int[] Person(Mention mention)
    {
        var head = mention.Head;
        if (mention.IsDefinite && mention.Possessor is null && mention.Possessive is not ("his" or "her"))
        {
            var body = mention.Complement is { Kind: MentionKind.Name } name ? actors.Find(name) : -1;
            var found = salience.LastMentioned(entry =>
                Salience.IsPerson(entry)
                && entry.HasRole(a =>
                    (RoleNouns.Covers(head, a.Role) || (body >= 0 && RoleNouns.AreOfHeads(head, a.Role)))
                    && (body < 0 || a.Organization == body)
                    && !DistinguishingWords.AreOfTwo(mention.AsWritten, a.Role)
                )
            );
            // "an Interpol spokesperson … The spokesperson added"
            if (
                mention.Complement is null
                && salience.LastSubject(entry =>
                    entry.IsDescribed
                    && entry.Kind == ActorKind.Person
                    && !(HasWord(entry.Name, head) && DistinguishingWords.AreOfTwo(mention.AsWritten, entry.Name))
                )
                    is >= 0
                        and var described
                && HasWord(actors[described].Name, head)
                && (found < 0 || actors[described].LastMention > actors[found].LastMention)
            )
            {
                return One(described);
            }

            if (found >= 0)
            {
                return One(found);
            }

            if (
                mention.Complement is null
                && NounTables.GenericPeople.Contains(head)
                && salience.LastSubject(entry =>
                    Salience.IsPerson(entry)
                    && !entry.IsDescribed
                    && (
                        entry.Gender is null
                        || GenderedNouns.PronounOf(head) is null
                        || entry.Gender == GenderedNouns.PronounOf(head)
                    )
                )
                    is >= 0
                        and var person
            )
            {
                return One(person);
            }

            if (
                mention.Complement is null
                && head is "author" or "writer"
                && InHand
                    is { Form: not (StatementForm.Speech or StatementForm.Interview), Speakers.Length: > 0 } written
            )
            {
                return written.Speakers; // whoever answers for the article
            }

            if (mention.Complement is null)
            {
                return One(Describe(mention, ActorKind.Person)); // of nobody whose role the text told
            }
        }

        return One(Describe(mention, ActorKind.Person));
    }

    /// <summary>Whether one of the words of a role or a name, in lower case, is a word.</summary>
    private static bool HasWord(string role, string word)
    {
        for (var start = 0; start <= role.Length; )
        {
            var space = role.IndexOf(' ', start);
            var end = space < 0 ? role.Length : space;
            if (end - start == word.Length && IsLowerAt(role, start, word))
            {
                return true;
            }

            start = end + 1;
        }

        return false;
    }

    private static bool IsLowerAt(string text, int start, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (char.ToLowerInvariant(text[start + i]) != word[i])
            {
                return false;
            }
        }

        return true;
    }

    private int[] People(Mention mention)
    {
        if (
            mention.IsDefinite
            && mention.Complement is null
            && InHand is { Speakers.Length: > 1 } joint
            && mention.AsWritten.Split(' ').Length <= 3
        )
        {
            return joint.Speakers;
        }

        return One(Describe(mention, ActorKind.Group));
    }

    private int[] Channel(Mention mention)
    {
        if (mention.Possessor is { } owner)
        {
            return Resolve(owner);
        }

        if (mention.Possessive is "his" or "her")
        {
            return Pronoun(mention.Possessive == "his" ? "he" : "she");
        }

        if (!mention.IsDefinite)
        {
            return One(Describe(mention, mention.IsPlural ? ActorKind.Group : ActorKind.Channel)); // "A pro-X channel"
        }

        var plural = mention.Head + "s";
        var channel = salience.Last(entry => entry.Kind == ActorKind.Channel && !HasWord(entry.Name, plural));
        if (channel >= 0)
        {
            return One(channel);
        }

        if (InHand is { Publisher: { } publisher })
        {
            return One(publisher);
        }

        // "the channel" is no person, save who spoke on one.
        return InHand is { } inHand && !(IsPersons(inHand) && inHand.Platform is null)
            ? inHand.Speakers
            : One(Describe(mention, ActorKind.Channel));
    }

    private int[] Body(Mention mention)
    {
        if (mention.Possessor is not null && mention.IsDefinite)
        {
            return One(Describe(mention, ActorKind.Organization));
        }

        if (!mention.IsDefinite || mention.Complement is not null)
        {
            return One(Describe(mention, mention.IsDefinite ? ActorKind.Organization : ActorKind.Group));
        }

        var head = mention.Head;
        var state = StateOf(mention);
        bool Fits(ActorTable.Entry entry) =>
            Salience.IsBody(entry) && (state is null || BelongsTo(entry, state)) && IsNamedWith(entry, head);
        var byHead = salience.Last(Fits);
        if (byHead >= 0)
        {
            return One(byHead);
        }

        if (mention.AsWritten.Contains("'s ") || mention.AsWritten.Contains("’s "))
        {
            return One(Describe(mention, ActorKind.Organization)); // "the prefect's office": not just any office
        }

        bool CanBe(ActorTable.Entry entry) => CanName(head, entry);
        if (InHand is { Speakers.Length: 1 } inHand && CanBe(actors[inHand.Speakers[0]]))
        {
            return inHand.Speakers;
        }

        if (NounTables.GenericBodies.Contains(head) && salience.LastBody(CanBe) is >= 0 and var body)
        {
            return One(body);
        }

        return One(Describe(mention, ActorKind.Organization));
    }

    private static bool IsNamedWith(ActorTable.Entry entry, string noun)
    {
        foreach (var name in entry.Names)
        {
            if (HasWord(name.Name, noun))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The state that an adjective of a description tells: "the Iraqi statement".</summary>
    private static string? StateOf(Mention mention)
    {
        for (var i = 0; i < mention.Adjectives.Count; i++)
        {
            if (Countries.StateOf(mention.Adjectives[i]) is { } state)
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>Whether "the company", "the hospital" may take up an actor: no person, and no body of another sort.</summary>
    private static bool CanName(string noun, ActorTable.Entry entry) =>
        (Salience.IsBody(entry) || (entry.Kind is null && BodyNouns.LooksLikeBody(entry.Name)))
        && (entry.Kind != ActorKind.Government || BodyNouns.CanNameState(noun))
        && (entry.Kind is null || BodyNouns.CanName(noun, entry.Name));

    /// <summary>In letters: "their".</summary>
    private const int LongestPossessive = 5;

    /// <summary>"his wife" is somebody else with every "his": the owner's name takes the pronoun's place; null for nobody's.</summary>
    private string? WithOwner(Mention mention)
    {
        var words = mention.AsWritten;
        var end = words.IndexOf(' ');
        if (end is < 2 or > LongestPossessive)
        {
            return words;
        }

        var possessive = words.Substring(0, end).ToLowerInvariant();
        if (!FunctionWords.Possessives.Contains(possessive))
        {
            return words;
        }

        var owners = possessive switch
        {
            "his" => Pronoun("he"),
            "her" => Pronoun("she"),
            "its" => Pronoun("it"),
            "their" => Pronoun("they"),
            _ => [],
        };
        if (owners.Length != 1)
        {
            return null;
        }

        var owner = actors[owners[0]].Name;
        return owner + (owner.EndsWith("s", StringComparison.Ordinal) ? "’" : "’s") + words.Substring(end);
    }

    private static readonly string[] s_articles = ["the ", "a ", "an ", "these ", "those "];

    private int Describe(Mention mention, ActorKind kind)
    {
        if (!_describes)
        {
            return -1;
        }

        var words = WithOwner(mention);
        if (words is null)
        {
            return -1;
        }

        foreach (var article in s_articles)
        {
            if (words.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                words = words.Substring(article.Length);
                break;
            }
        }

        var actor = actors.AddDescribed(char.ToUpperInvariant(words[0]) + words.Substring(1), kind);
        actors[actor].Gender ??= GenderedNouns.PronounOf(mention.Head);
        return actor;
    }
}
