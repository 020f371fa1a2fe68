using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Actors;
using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <summary>Tells whom a mention stands for, from the statement in hand and from who was talked about last.</summary>
internal sealed class ReferenceResolver(ActorTable actors, Salience salience)
{
    private static readonly WordTable s_genericBodies = new(
        "group organization organisation movement militia party faction body outlet company firm agency authority network coalition alliance union institution association side"
    );

    private static readonly WordTable s_genericPeople = new(
        "man woman person official leader spokesman spokeswoman spokesperson"
    );

    private static readonly WordTable s_women = new(
        "spokeswoman woman chairwoman congresswoman policewoman businesswoman actress queen princess mother sister daughter wife widow aunt girl mrs ms miss lady"
    );

    private static readonly WordTable s_men = new(
        "spokesman man chairman congressman policeman businessman actor king prince father brother son husband widower uncle boy mr lord sheikh shaykh pope ayatollah mullah emir sultan"
    );

    /// <summary>Whether a description that stands for nobody known becomes an actor.</summary>
    private bool _describes = true;

    /// <summary>The statement that continues while nobody else speaks.</summary>
    public OpenStatement? InHand { get; set; }

    /// <summary>All statements so far, for "the Iraqi statement" after another one.</summary>
    public List<OpenStatement> Statements { get; } = [];

    /// <summary>How many statements back a reference may reach.</summary>
    private const int Memory = 100;

    /// <summary>The latest statement that fits.</summary>
    public OpenStatement? LastStatement(Func<OpenStatement, bool> fits)
    {
        for (var i = Statements.Count - 1; i >= Math.Max(0, Statements.Count - Memory); i--)
        {
            if (fits(Statements[i]))
            {
                return Statements[i];
            }
        }

        return null;
    }

    /// <summary>The latest sentence that several are the subject of: "A and B launched an appeal".</summary>
    public (IReadOnlyList<int> Actors, int Sentence) Joint { get; set; } = ([], -2);

    /// <summary>Whose documents the text named, by their noun: "a report that B issued" makes "the report" B's.</summary>
    public Dictionary<string, (IReadOnlyList<int> Owners, int Sentence)> Documents { get; } =
        new(StringComparer.Ordinal);

    public IReadOnlyList<int> Resolve(IReadOnlyList<Mention> mentions)
    {
        var speakers = new List<int>();
        foreach (var mention in mentions)
        {
            foreach (var speaker in Resolve(mention))
            {
                if (speaker >= 0 && !speakers.Contains(speaker))
                {
                    speakers.Add(speaker);
                }
            }
        }

        return speakers;
    }

    public IReadOnlyList<int> Resolve(Mention mention) =>
        mention.IdentifiedAs is { } name
            ? Resolve(name)
            : mention.Kind switch
            {
                MentionKind.Name => One(actors.Find(mention)),
                MentionKind.Pronoun => Pronoun(mention.Head),
                MentionKind.Document => Document(mention),
                MentionKind.Person => Person(mention),
                MentionKind.People => People(mention),
                MentionKind.Channel => Channel(mention),
                _ => Body(mention),
            };

    /// <summary>Whom a definite description that says nothing new stands for; nobody where it would be somebody new.</summary>
    public IReadOnlyList<int> ResolveKnown(Mention mention)
    {
        if (
            mention.Kind is not (MentionKind.Person or MentionKind.Organization)
            || !mention.IsDefinite
            || mention.Possessive is not null
        )
        {
            return [];
        }

        _describes = false;
        var resolved = Resolve(mention);
        _describes = true;
        return resolved;
    }

    /// <summary>Learns from a description or a form of address whether an actor is "he" or "she".</summary>
    public static string? GenderOf(string? words)
    {
        var lower = (words ?? string.Empty).ToLowerInvariant().Replace(".", string.Empty).Split(' ');
        return lower.Any(s_women.Contains) ? "she"
            : lower.Any(s_men.Contains) ? "he"
            : null;
    }

    private IReadOnlyList<int> Pronoun(string pronoun)
    {
        switch (pronoun)
        {
            case "he" or "she":
                return One(PersonFor(pronoun));
            case "they":
                if (InHand is { Speakers.Count: > 1 } joint)
                {
                    return joint.Speakers;
                }

                if (Joint.Sentence >= salience.Sentence - 1)
                {
                    return Joint.Actors;
                }

                var plural = salience.LastSubject(entry => entry.Kind is ActorKind.Group);
                return plural >= 0 ? One(plural)
                    : InHand is { Speakers.Count: 1 } single && !Salience.IsPerson(actors[single.Speakers[0]])
                        ? single.Speakers
                    : One(salience.LastSubject(Salience.IsBody));
            case "latter":
                return One(salience.LastMentioned(_ => true));
            default:
                // "it" is the statement or its speaker, unless another body has become the topic since.
                var body = salience.LastBody();
                return
                    InHand is { } inHand
                    && (
                        body < 0
                        || inHand.Speakers.Contains(body)
                        || !(
                            IsLater(body, inHand)
                            || (IsPersons(inHand) && salience.IsSubjectSince(body, inHand.LastSentence))
                        )
                    )
                    ? inHand.Speakers
                    : One(body);
        }
    }

    /// <summary>A person is no "it": of hers only a document is.</summary>
    private bool IsPersons(OpenStatement statement) =>
        statement.Speakers.All(speaker => Salience.IsPerson(actors[speaker]));

    private bool IsLater(int actor, OpenStatement statement) =>
        statement.Speakers.All(speaker => actors[speaker].LastMention < actors[actor].LastMention)
        && salience.Last(_ => true) == actor;

    /// <summary>
    /// The named subject of the sentence; else whom the pronoun stood for in the sentence before (what stays the topic
    /// stays a pronoun: Centering Theory, rule 1); else the latest person.
    /// </summary>
    private int PersonFor(string pronoun)
    {
        bool Fits(ActorTable.Entry entry) => entry.Gender is null || entry.Gender == pronoun;
        var now = salience.SubjectNow(Fits);
        var topic = salience.LastPronoun;
        var person =
            now >= 0 ? now
            : topic.Actor >= 0 && topic.Sentence >= salience.Sentence - 1 && Fits(actors[topic.Actor]) ? topic.Actor
            : salience.LastPerson(Fits);
        if (person >= 0)
        {
            salience.LastPronoun = (person, salience.Sentence);
            if (actors[person].Kind is null)
            {
                actors[person].Vote(ActorKind.Person, 1); // who is "he" once is a person
            }
        }

        return person;
    }

    /// <summary>A person who is "his" or "him" in a sentence stays the topic, though another one be its subject.</summary>
    public void KeepTopic(SentenceView sentence)
    {
        if (salience.LastPronoun.Sentence == salience.Sentence)
        {
            return;
        }

        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (sentence.LowerAt(i) is "he" or "him" or "his" or "she" or "her" && salience.SubjectNow(_ => true) < 0)
            {
                PersonFor(sentence.LowerAt(i) is "she" or "her" ? "she" : "he");
                return;
            }
        }
    }

    private IReadOnlyList<int> Document(Mention mention)
    {
        if (mention.Possessor is { } owner)
        {
            return Resolve(owner);
        }

        if (mention.Complement is { } by && by.Kind is not MentionKind.Document)
        {
            return Resolve(by);
        }

        if (mention.Complement is { Kind: MentionKind.Document, IsDefinite: true } whole && mention.Possessive is null)
        {
            return Document(whole);
        }

        if (
            mention.AsWritten.StartsWith("this report", StringComparison.OrdinalIgnoreCase)
            || (mention.Head == "report" && InHand is null)
        )
        {
            return [];
        }

        if (mention.Possessive is "his" or "her")
        {
            return Pronoun(mention.Possessive == "his" ? "he" : "she");
        }

        if (mention.Possessive is "its" or "their")
        {
            return Pronoun(mention.Possessive == "its" ? "it" : "they");
        }

        // "a poster": nobody's yet.
        if (!mention.IsDefinite)
        {
            return [];
        }

        // "the Iraqi statement": of joint speakers, the one whose name says so.
        if (mention.Adjectives.Select(Countries.StateOf).FirstOrDefault(state => state is not null) is { } wanted)
        {
            for (var i = Statements.Count - 1; i >= Math.Max(0, Statements.Count - Memory); i--)
            {
                var statement = Statements[i];
                var narrowed = statement.Speakers.Where(speaker => BelongsTo(actors[speaker], wanted)).ToList();
                if (narrowed.Count > 0)
                {
                    return narrowed;
                }
            }
        }

        if (
            Documents.TryGetValue(mention.Head, out var document)
            && (InHand is null || document.Sentence >= InHand.LastSentence)
        )
        {
            return document.Owners;
        }

        return InHand?.Speakers ?? [];
    }

    private static bool BelongsTo(ActorTable.Entry entry, string state) =>
        entry.Names.Exists(name => name.Split(' ').Any(word => Countries.StateOf(word) == state));

    private IReadOnlyList<int> Person(Mention mention)
    {
        var head = mention.Head;
        if (mention.IsDefinite && mention.Possessor is null)
        {
            var body = mention.Complement is { Kind: MentionKind.Name } name ? actors.Find(name) : -1;
            var found = salience.LastMentioned(entry =>
                Salience.IsPerson(entry)
                && entry.Affiliations.Exists(a =>
                    RoleNouns.Covers(head, a.Role) && (body < 0 || a.Organization == body)
                )
            );
            if (found >= 0)
            {
                return One(found);
            }

            // "an Interpol spokesperson … The spokesperson added"
            if (
                mention.Complement is null
                && salience.LastSubject(entry => entry.IsDescribed && entry.Kind == ActorKind.Person)
                    is >= 0
                        and var described
                && HasWord(actors[described].Names[0], head)
            )
            {
                return One(described);
            }

            if (
                mention.Complement is null
                && s_genericPeople.Contains(head)
                && salience.LastSubject(entry =>
                    Salience.IsPerson(entry)
                    && !entry.IsDescribed
                    && (entry.Gender is null || GenderOf(head) is null || entry.Gender == GenderOf(head))
                )
                    is >= 0
                        and var person
            )
            {
                return One(person);
            }

            if (mention.Complement is null)
            {
                return InHand is { Speakers.Count: 1 } inHand && Salience.IsPerson(actors[inHand.Speakers[0]])
                    ? inHand.Speakers
                    : One(Describe(mention, ActorKind.Person));
            }
        }

        return One(Describe(mention, ActorKind.Person));
    }

    private static bool HasWord(string role, string word) => role.ToLowerInvariant().Split(' ').Contains(word);

    private IReadOnlyList<int> People(Mention mention)
    {
        if (
            mention.IsDefinite
            && mention.Complement is null
            && InHand is { Speakers.Count: > 1 } joint
            && mention.AsWritten.Split(' ').Length <= 3
        )
        {
            return joint.Speakers;
        }

        return One(Describe(mention, ActorKind.Group));
    }

    private IReadOnlyList<int> Channel(Mention mention)
    {
        if (mention.Possessor is { } owner)
        {
            return Resolve(owner);
        }

        var channel = salience.Last(entry => entry.Kind == ActorKind.Channel);
        return channel >= 0 ? One(channel) : InHand?.Speakers ?? [];
    }

    private IReadOnlyList<int> Body(Mention mention)
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
        var state = mention.Adjectives.Select(Countries.StateOf).FirstOrDefault(s => s is not null);
        bool Fits(ActorTable.Entry entry) =>
            Salience.IsBody(entry)
            && (state is null || BelongsTo(entry, state))
            && entry.Names.Exists(name => HasWord(name, head));
        var byHead = salience.Last(Fits);
        if (byHead >= 0)
        {
            return One(byHead);
        }

        if (
            InHand is { Speakers.Count: 1 } inHand
            && actors[inHand.Speakers[0]] is var speaker
            && (Salience.IsBody(speaker) || (speaker.Kind is null && s_genericBodies.Contains(head)))
        )
        {
            return inHand.Speakers;
        }

        if (s_genericBodies.Contains(head))
        {
            return One(salience.LastBody());
        }

        return One(Describe(mention, ActorKind.Organization));
    }

    private int Describe(Mention mention, ActorKind kind)
    {
        if (!_describes)
        {
            return -1;
        }

        var words = mention.AsWritten;
        foreach (var article in new[] { "the ", "a ", "an ", "these ", "those " })
        {
            if (words.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                words = words.Substring(article.Length);
                break;
            }
        }

        var actor = actors.AddDescribed(char.ToUpperInvariant(words[0]) + words.Substring(1), kind);
        actors[actor].Gender ??= GenderOf(mention.Head);
        return actor;
    }

    private static IReadOnlyList<int> One(int actor) => actor < 0 ? [] : [actor];
}
