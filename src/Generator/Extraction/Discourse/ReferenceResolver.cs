using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Actors;
using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <summary>Tells whom a mention stands for, from the statement in hand and from who was talked about last.</summary>
internal sealed partial class ReferenceResolver(ActorTable actors, Salience salience)
{
    /// <summary>Whether a description that stands for nobody known becomes an actor.</summary>
    private bool _describes = true;

    /// <summary>Number of the section's first sentence.</summary>
    public int SectionStart { get; set; }

    /// <summary>The statement that continues while nobody else speaks.</summary>
    public OpenStatement? InHand { get; set; }

    /// <summary>All statements so far, for "the Iraqi statement" after another one.</summary>
    public List<OpenStatement> Statements { get; } = [];

    /// <summary>How many statements back a reference may reach.</summary>
    private const int Memory = 100;

    /// <summary>The latest statement of the same speakers.</summary>
    public OpenStatement? LastStatementOf(int[] speakers)
    {
        for (var i = Statements.Count - 1; i >= Math.Max(0, Statements.Count - Memory); i--)
        {
            if (AreSame(Statements[i].Speakers, speakers))
            {
                return Statements[i];
            }
        }

        return null;
    }

    private static bool AreSame(int[] actors, int[] others)
    {
        if (actors.Length != others.Length)
        {
            return false;
        }

        for (var i = 0; i < others.Length; i++)
        {
            if (Array.IndexOf(actors, others[i]) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The latest sentence that several are the subject of: "A and B launched an appeal".</summary>
    public (int[] Actors, int Sentence) Joint { get; set; } = ([], -2);

    /// <summary>Whose documents the text named, by their noun: "a report that B issued" makes "the report" B's.</summary>
    public Dictionary<string, (int[] Owners, int Sentence)> Documents { get; } = new(StringComparer.Ordinal);

    public int[] Resolve(Mention[] mentions)
    {
        if (mentions.Length == 1)
        {
            return Resolve(mentions[0]);
        }

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

        return speakers.ToArray();
    }

    public int[] Resolve(Mention mention) =>
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
    public int[] ResolveKnown(Mention mention)
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

    private int[] Pronoun(string pronoun)
    {
        switch (pronoun)
        {
            case "both":
                return Joint.Sentence >= salience.Sentence - 1 ? Joint.Actors
                    : InHand is { Speakers.Length: 2 } two ? two.Speakers
                    : [];
            case "he" or "she":
                return One(PersonFor(pronoun));
            case "they":
                if (InHand is { Speakers.Length: > 1 } joint)
                {
                    return joint.Speakers;
                }

                if (Joint.Sentence >= salience.Sentence - 1)
                {
                    return Joint.Actors;
                }

                var plural = salience.LastSubject(entry => entry.Kind is ActorKind.Group);
                return plural >= 0 ? One(plural)
                    : InHand is { Speakers.Length: 1 } single && !Salience.IsPerson(actors[single.Speakers[0]])
                        ? single.Speakers
                    : One(salience.LastSubject(Salience.IsBody));
            case "former":
                return One(salience.SecondLastMentioned());
            case "latter":
                return One(salience.Latter());
            default:
                // A person is no "it": who shows his words is.
                if (
                    InHand is { Publisher: { } shows } shown
                    && shown.LastSentence >= salience.Sentence - 1
                    && IsPersons(shown)
                    && Salience.IsBody(actors[shows])
                )
                {
                    return One(shows);
                }

                // "it" is the statement or its speaker, unless another body has become the topic since.
                var body = salience.LastBody();
                return
                    InHand is { } inHand
                    && (
                        body < 0
                        || inHand.IsBy(body)
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
    private bool IsPersons(OpenStatement statement)
    {
        foreach (var speaker in statement.Speakers)
        {
            if (!Salience.IsPerson(actors[speaker]))
            {
                return false;
            }
        }

        return true;
    }

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
            : LastPerson(pronoun, Fits);
        if (person < 0)
        {
            person = salience.Last(entry => entry.Kind is null && Fits(entry)); // "Reed tweeted … he added"
        }

        if (person >= 0)
        {
            salience.LastPronoun = (person, salience.Sentence);
            if (actors[person].Gender is null)
            {
                actors[person].Gender = pronoun; // who is "he" once is no "she" later
                actors[person].IsGenderGuessed = true;
            }

            if (actors[person].Kind is null)
            {
                actors[person].Vote(ActorKind.Person, 1); // who is "he" once is a person
            }
        }

        return person;
    }

    /// <summary>The latest person; "she" is sooner a woman named just before than somebody whose name does not tell.</summary>
    private int LastPerson(string pronoun, Func<ActorTable.Entry, bool> fits)
    {
        var latest = salience.LastPerson(fits);
        if (pronoun != "she" || latest < 0 || actors[latest].Gender is not null)
        {
            return latest;
        }

        var woman = salience.LastPerson(entry => entry.Gender == pronoun);
        return woman >= 0 && actors[woman].LastMentionSentence >= salience.Sentence - 1 ? woman : latest;
    }

    /// <summary>Whether the text tells of nobody's gender but by the pronoun itself, and somebody else could be meant.</summary>
    public bool IsGuess(Cue cue, int speaker) =>
        cue.Subjects[0] is { Kind: MentionKind.Pronoun, Head: "he" or "she" } pronoun
        && actors[speaker].IsGenderGuessed
        && salience.HasOtherPerson(speaker, entry => entry.Gender is null || entry.Gender == pronoun.Head);

    /// <summary>A person who is "his" or "him" in a sentence stays the topic, though another one be its subject.</summary>
    public void KeepTopic(SentenceView sentence)
    {
        if (salience.LastPronoun.Sentence == salience.Sentence)
        {
            return;
        }

        if (!sentence.Has(WordClasses.IsPersonalPronoun) || salience.HasPersonNow())
        {
            return;
        }

        var i = sentence.First;
        while (!sentence.Is(i, WordClasses.IsPersonalPronoun))
        {
            i++;
        }

        PersonFor(sentence.LowerAt(i) is "she" or "her" ? "she" : "he");
    }

    private static int[] One(int actor) => actor < 0 ? [] : [actor];
}
