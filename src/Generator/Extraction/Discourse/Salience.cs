using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Actors;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <summary>
/// Who was talked about last: the later sentence counts first, in one sentence its subject (after Centering Theory,
/// Grosz, Joshi and Weinstein 1995).
/// </summary>
internal sealed class Salience(ActorTable actors)
{
    /// <summary>How many mentions are remembered: nobody refers back further, and a long text must not cost more.</summary>
    private const int Memory = 200;

    /// <summary>In sentences: a description takes up no body that was named further back.</summary>
    private const int Reach = 10;

    private readonly List<(int Actor, int Sentence)> _subjects = [];
    private readonly List<(int Actor, int Sentence)> _mentioned = [];
    private int _time;

    /// <summary>Number of the sentence that is read, counted over the document.</summary>
    public int Sentence { get; set; }

    public void AddSubject(int actor) => Add(_subjects, actor);

    public void AddMention(int actor) => Add(_mentioned, actor);

    /// <summary>The subject of the latest sentence that has a fitting actor, else whom it mentions last.</summary>
    public int Last(Func<ActorTable.Entry, bool> fits)
    {
        return Latest(fits).Actor;
    }

    private (int Actor, int Sentence) Latest(Func<ActorTable.Entry, bool> fits)
    {
        var subject = Find(_subjects, fits);
        var mentioned = Find(_mentioned, fits, subject.Sentence);
        return mentioned.Actor < 0 ? subject : mentioned;
    }

    /// <summary>The latest person; what only might be one counts if it is clearly later.</summary>
    public int LastPerson(Func<ActorTable.Entry, bool> fits)
    {
        var sure = Latest(entry => entry.Kind == ActorKind.Person && fits(entry));
        var likely = Latest(entry => IsPerson(entry) && fits(entry));
        return sure.Actor >= 0 && sure.Sentence >= likely.Sentence ? sure.Actor : likely.Actor;
    }

    /// <summary>The latest body; a state counts only as a subject.</summary>
    public int LastBody()
    {
        var sure = Latest(entry => entry.Kind is ActorKind.Organization or ActorKind.Channel);
        var likely = Find(_subjects, entry => entry.Kind is null);
        var body = likely.Sentence > sure.Sentence ? likely : sure;
        var subject = Find(_subjects, IsBody);
        return subject.Sentence > body.Sentence ? subject.Actor : body.Actor;
    }

    /// <summary>The latest body that a description fits; a state, and what only might be a body, count as subjects only.</summary>
    public int LastBody(Func<ActorTable.Entry, bool> fits)
    {
        var named = Latest(entry => entry.Kind is ActorKind.Organization or ActorKind.Channel && fits(entry));
        var subject = Find(_subjects, fits);
        var body = subject.Sentence > named.Sentence ? subject : named;
        return body.Sentence >= Sentence - Reach ? body.Actor : -1;
    }

    /// <summary>Whom a pronoun stood for last.</summary>
    public (int Actor, int Sentence) LastPronoun { get; set; } = (-1, -1);

    /// <summary>The person that is the named subject of the sentence in hand; -1 for none.</summary>
    public int SubjectNow(Func<ActorTable.Entry, bool> fits) =>
        Find(_subjects, entry => IsPerson(entry) && fits(entry), Sentence - 1).Actor;

    /// <summary>Whether a person is a subject of the sentence in hand.</summary>
    public bool HasPersonNow() => Find(_subjects, IsPerson, Sentence - 1).Actor >= 0;

    /// <summary>In sentences: how far back somebody else may stand whom a pronoun could mean as well.</summary>
    private const int Rivals = 3;

    /// <summary>Whether somebody else who fits was talked about just before.</summary>
    public bool HasOtherPerson(int actor, Func<ActorTable.Entry, bool> fits)
    {
        bool IsOther(List<(int Actor, int Sentence)> talked) => Find(talked, Fits, Sentence - Rivals - 1).Actor >= 0;
        bool Fits(ActorTable.Entry entry) => !ReferenceEquals(entry, actors[actor]) && IsPerson(entry) && fits(entry);
        return IsOther(_subjects) || IsOther(_mentioned);
    }

    /// <summary>Whether an actor was the subject of a sentence behind a given one.</summary>
    public bool IsSubjectSince(int actor, int sentence)
    {
        for (var i = _subjects.Count - 1; i >= 0 && _subjects[i].Sentence > sentence; i--)
        {
            if (_subjects[i].Actor == actor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a person other than these was the subject of a sentence behind a given one.</summary>
    public bool HasOtherSubjectSince(int sentence, int[] actorsBefore)
    {
        for (var i = _subjects.Count - 1; i >= 0 && _subjects[i].Sentence > sentence; i--)
        {
            if (IsPerson(actors[_subjects[i].Actor]) && Array.IndexOf(actorsBefore, _subjects[i].Actor) < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The person who is the one subject of a sentence, the latest or the one before it; -1 for nobody, or several.</summary>
    public int OnlyPersonOf(int sentence)
    {
        var only = -1;
        for (var i = _subjects.Count - 1; i >= 0 && _subjects[i].Sentence >= sentence; i--)
        {
            var (actor, at) = _subjects[i];
            if (at == sentence && actor != only)
            {
                if (only >= 0 || actors[actor].Kind is not ActorKind.Person)
                {
                    return -1;
                }

                only = actor;
            }
        }

        return only;
    }

    public int LastSubject(Func<ActorTable.Entry, bool> fits) => Find(_subjects, fits).Actor;

    public int LastMentioned(Func<ActorTable.Entry, bool> fits) => Find(_mentioned, fits).Actor;

    /// <summary>Of the subjects of the two latest sentences the last, if they are two; else who was mentioned last.</summary>
    public int Latter()
    {
        var last = Find(_subjects, _ => true);
        var before = Find(_subjects, entry => !ReferenceEquals(entry, last.Actor < 0 ? null : actors[last.Actor]));
        var named = _mentioned
            .Where(mention => mention.Sentence == Sentence - 1 && actors[mention.Actor].Kind is not ActorKind.Group)
            .Select(mention => mention.Actor)
            .Distinct()
            .Count();
        return
            named < 2
            && last.Actor >= 0
            && before.Actor >= 0
            && last.Sentence == Sentence - 1
            && before.Sentence == Sentence - 2
            ? last.Actor
            : LastMentioned(entry => entry.Kind is not ActorKind.Group);
    }

    /// <summary>Who was mentioned before the one mentioned last; -1 for nobody.</summary>
    public int SecondLastMentioned()
    {
        var last = _mentioned.Count > 0 ? _mentioned[_mentioned.Count - 1].Actor : -1;
        return LastMentioned(entry => !ReferenceEquals(entry, last < 0 ? null : actors[last]));
    }

    public static bool IsPerson(ActorTable.Entry entry) =>
        entry.Kind is ActorKind.Person || (entry.Kind is null && entry.Name.Contains(' '));

    public static bool IsBody(ActorTable.Entry entry) =>
        entry.Kind is ActorKind.Organization or ActorKind.Government or ActorKind.Channel
        || (entry.Kind is null && !entry.Name.Contains(' '));

    private void Add(List<(int Actor, int Sentence)> list, int actor)
    {
        if (actor >= 0)
        {
            list.Add((actor, Sentence));
            actors[actor].LastMention = ++_time;
            actors[actor].LastMentionSentence = Sentence;
        }
    }

    /// <summary>The latest one behind a sentence.</summary>
    private (int Actor, int Sentence) Find(
        List<(int Actor, int Sentence)> list,
        Func<ActorTable.Entry, bool> fits,
        int since = -1
    )
    {
        var furthest = Math.Max(0, list.Count - Memory);
        for (var i = list.Count - 1; i >= furthest && list[i].Sentence > since; i--)
        {
            if (fits(actors[list[i].Actor]))
            {
                return list[i];
            }
        }

        return (-1, -1);
    }
}
