using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Actors;

/// <summary>
/// Finds who holds which role where: "A, spokesman for B", "B spokesman A", "the head of B, A,", "A, who leads B".
/// The same phrases tell what an actor is.
/// </summary>
internal static class AffiliationFinder
{
    /// <param name="sentence">The sentence.</param>
    /// <param name="actors">The document's actors, which learn their roles.</param>
    /// <param name="lastBody">The body that "its" and "the group's" stand for; -1 for none.</param>
    /// <returns>The same for the next sentence.</returns>
    public static int Find(SentenceView sentence, ActorTable actors, int lastBody)
    {
        foreach (var mention in sentence.Mentions)
        {
            if (mention.Kind == MentionKind.Name)
            {
                InFront(mention, actors);
                Behind(sentence, mention, actors, lastBody);
            }
            else if (
                mention is { Kind: MentionKind.Person, Role: { } role, IdentifiedAs: { } known }
                && known.First <= mention.End
            )
            {
                if (actors.Find(known) is >= 0 and var person)
                {
                    AddTo(actors, person, role, mention, BodyFor(sentence, mention, actors, lastBody)); // "its spokeswoman, known as NAME"
                }
            }
            else if (mention.Kind == MentionKind.Person)
            {
                Inverted(sentence, mention, actors, BodyFor(sentence, mention, actors, lastBody));
            }
            else if (
                mention is { Kind: MentionKind.Organization or MentionKind.Channel, IdentifiedAs: { } name }
                && actors.Find(name) is >= 0 and var identified
            )
            {
                // "a group calling itself NAME"
                actors[identified]
                    .Vote(mention.Kind == MentionKind.Channel ? ActorKind.Channel : ActorKind.Organization, 3);
            }
        }

        return Topic(sentence, actors) ?? lastBody;
    }

    /// <summary>The body that a sentence leaves the reader with: its subject, else the one that it names last.</summary>
    private static int? Topic(SentenceView sentence, ActorTable actors)
    {
        if (
            sentence.Subject is { Kind: MentionKind.Name } subject
            && actors.Find(subject) is >= 0 and var topic
            && !actors[topic].LooksLikePerson
        )
        {
            return topic;
        }

        for (var i = sentence.Mentions.Count - 1; i >= 0; i--)
        {
            if (
                sentence.Mentions[i] is { Kind: MentionKind.Name } name
                && actors.Find(name) is >= 0 and var actor
                && actors[actor].Kind is ActorKind.Organization
            )
            {
                return actor;
            }
        }

        return null;
    }

    /// <summary>"its director": of the body that the clause is about; "the union's secretary": of the union named last.</summary>
    private static int BodyFor(SentenceView sentence, Mention description, ActorTable actors, int lastBody)
    {
        if (
            description.Possessor is { Kind: MentionKind.Organization } possessor
            && !(lastBody >= 0 && NounTables.GenericBodies.Contains(possessor.Head))
        )
        {
            return lastBody >= 0 && actors.IsNamed(lastBody, possessor.Head)
                ? lastBody
                : actors.FirstNamed(possessor.Head);
        }

        return
            SubjectFinder.OfClause(sentence, description.First) is { Kind: MentionKind.Name } subject
            && actors.Find(subject) is >= 0 and var body
            && !actors[body].LooksLikePerson
            ? body
            : lastBody;
    }

    /// <summary>"B spokesman A", "Prime Minister A".</summary>
    private static void InFront(Mention name, ActorTable actors)
    {
        if (name.Role is { } role && actors.Find(name) is >= 0 and var person)
        {
            Add(actors, person, role, name.Complement ?? name.Possessor);
        }
    }

    /// <summary>"A, spokesman for B," and "A, an Iran-backed group,".</summary>
    private static void Behind(SentenceView sentence, Mention name, ActorTable actors, int lastBody)
    {
        var i = name.End;
        var apart = sentence.At(i) is { } mark && (mark.Is('(') || mark.Is(','));
        if (name.IsGenitive || !(apart || sentence.EndsWithComma(name)) || actors.Find(name) is var actor && actor < 0)
        {
            return;
        }

        if (sentence.MentionEndingAt(name.End) is { Kind: MentionKind.Name } whole && !ReferenceEquals(whole, name))
        {
            return; // "A of the University of B, a hydrologist": A
        }

        i += apart ? 1 : 0;
        while (sentence.At(i) is { } word && FunctionWords.IsAdverb(word.Word))
        {
            i++;
        }

        if (sentence.LowerAt(i) is "who" or "whose" or "whom")
        {
            if (sentence.MentionEndingAt(name.End) is { Kind: MentionKind.Person or MentionKind.People })
            {
                return; // "a preacher from NAME, who": the preacher
            }

            if (sentence.LowerAt(i) is "whose")
            {
                return; // as well of a body: "the movement, whose bureau"
            }

            actors[actor].Vote(ActorKind.Person, name.NameKind is null or ActorKind.Person ? 2 : 0);
            return;
        }

        if (sentence.LowerAt(i) == "which")
        {
            actors[actor].Vote(ActorKind.Organization, 1);
            return;
        }

        if (
            sentence.MentionStartingAt(i) is not { } apposition
            || sentence.LowerAt(apposition.End) is "and" && sentence.LowerAt(apposition.First - 2) == "and"
        )
        {
            return;
        }

        // "On the website A, the head of B, C, wrote": the head is C.
        if (
            sentence.At(apposition.End)?.Is(',') == true
            && sentence.MentionStartingAt(apposition.End + 1) is { Kind: MentionKind.Name }
            && sentence.IsPreposition(name.First - 1)
            && name.First <= sentence.First + 1
        )
        {
            return;
        }

        // A list ("A, the head of B, and C") gives roles as well; a new clause ("…, the leader said") does not.
        if (
            BeginsClause(sentence, apposition)
            && apposition.IsDefinite
            && sentence.At(apposition.End)?.Is(',') != true
            && sentence.At(name.First - 1)?.Is(',') != true
            && name.First > sentence.First + 1
        )
        {
            return;
        }

        switch (apposition.Kind)
        {
            case MentionKind.Person when apposition.Role is { } role:
                AddTo(
                    actors,
                    actor,
                    role,
                    apposition,
                    apposition.Possessive is null or "its" or "their"
                        ? BodyFor(sentence, apposition, actors, lastBody)
                        : -1
                );
                break;
            case MentionKind.Organization or MentionKind.Channel:
                actors[actor]
                    .Vote(apposition.Kind == MentionKind.Channel ? ActorKind.Channel : ActorKind.Organization, 3);
                break;
            default:
                break;
        }
    }

    /// <summary>"According to A, the government has …": a finite verb right behind makes the phrase a subject.</summary>
    private static bool BeginsClause(SentenceView sentence, Mention apposition)
    {
        var next = sentence.SkipRight(apposition.End);
        return next > apposition.End && FunctionWords.Auxiliaries.Contains(sentence.WordAt(apposition.End))
            || ReportingVerbs.Find(sentence.WordAt(next)) is { Form: VerbForm.Past or VerbForm.ThirdPerson }
            || (
                CommonVerbs.Find(sentence.WordAt(next)) is VerbForm.Past or VerbForm.ThirdPerson
                && sentence.At(next) is { Kind: TokenKind.Word, IsCapital: false }
            );
    }

    /// <summary>"The head of B, A, said".</summary>
    private static void Inverted(SentenceView sentence, Mention description, ActorTable actors, int lastBody)
    {
        if (
            description.Role is { } role
            && (description.Complement is not null || description.Possessor is not null || description.IsDefinite)
            && (sentence.At(description.End)?.Is(',') == true || sentence.LowerAt(description.End) is "is" or "was")
            && sentence.MentionStartingAt(description.End + 1) is { Kind: MentionKind.Name, IsGenitive: false } name
            && !(
                sentence.At(description.First - 1)?.Is(',') == true
                && sentence.MentionEndingAt(description.First - 1)?.Kind == MentionKind.Name
            )
            && sentence.At(name.End) is { } next
            && (
                next.Is(',')
                || FunctionWords.Auxiliaries.Contains(next.Word)
                || ReportingVerbs.Find(next.Word) is not null
            )
            && !(sentence.IsPreposition(description.First - 1) && (!next.Is(',') || HasOffice(name))) // "Asked by the host, A said"
            && actors.Find(name) is >= 0 and var person
        )
        {
            AddTo(actors, person, role, description, lastBody);
        }
    }

    /// <summary>"Foreign Minister A": another office than one in front; a rank is none.</summary>
    private static bool HasOffice(Mention name) =>
        name.Role is { } role
        && !NameWords.Honorifics.Contains(role.Substring(role.LastIndexOf(' ') + 1).ToLowerInvariant());

    /// <summary>"its chairman", "the club's president": of the body that the words stand for; else of the one they name.</summary>
    private static void AddTo(ActorTable actors, int person, string role, Mention description, int body)
    {
        if (
            description.Complement is null
            && body >= 0
            && body != person
            && (
                description.Possessive is "its" or "their"
                || description.Possessor is { Kind: MentionKind.Organization, IsDefinite: true }
            )
        )
        {
            actors[person].Vote(ActorKind.Person, 3);
            actors[person].AddAffiliation(new LocalAffiliation(role, body));
            return;
        }

        Add(actors, person, role, description.Complement ?? description.Possessor);
    }

    private static void Add(ActorTable actors, int person, string role, Mention? body)
    {
        while (body is { Kind: not MentionKind.Name } && (body.Complement ?? body.Possessor) is { } inner)
        {
            body = inner;
        }

        var organization = body is { Kind: MentionKind.Name } ? actors.Find(body) : -1;
        if (organization == person)
        {
            return;
        }

        actors[person].Vote(ActorKind.Person, 3);
        actors[person].Gender ??= GenderedNouns.PronounOf(role);
        if (organization >= 0 && body!.NameKind is null && actors[organization].Kind is null)
        {
            actors[organization].Vote(ActorKind.Organization, 2);
        }

        var words = body?.SubBody is { } part && IsPartOfBody(part) ? $"{role} of the {part}" : role;
        actors[person].AddAffiliation(new LocalAffiliation(words, organization >= 0 ? organization : null));
    }

    /// <summary>"political council", "military wing": a part; "militia", "movement": the body itself.</summary>
    private static bool IsPartOfBody(string words) =>
        NounTables.PartsOfBodies.Contains(words.Substring(words.LastIndexOf(' ') + 1));
}
