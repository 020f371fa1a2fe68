using SeedsSdk.Generator.Extraction.Actors;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <summary>Who was talked about last: subjects before other mentions, later before earlier (after Centering Theory, Grosz et al. 1995).</summary>
internal sealed class Salience(ActorTable actors)
{
    private readonly List<int> _subjects = [];
    private readonly List<int> _mentioned = [];
    private int _time;

    public void AddSubject(int actor)
    {
        if (actor >= 0)
        {
            _subjects.Add(actor);
            actors[actor].LastMention = ++_time;
        }
    }

    public void AddMention(int actor)
    {
        if (actor >= 0)
        {
            _mentioned.Add(actor);
            actors[actor].LastMention = ++_time;
        }
    }

    public int Last(Func<ActorTable.Entry, bool> fits) =>
        Find(_subjects, fits) is >= 0 and var subject ? subject : Find(_mentioned, fits);

    public int LastSubject(Func<ActorTable.Entry, bool> fits) => Find(_subjects, fits);

    public int LastMentioned(Func<ActorTable.Entry, bool> fits) => Find(_mentioned, fits);

    public static bool IsPerson(ActorTable.Entry entry) =>
        entry.Kind is ActorKind.Person || (entry.Kind is null && entry.Names[0].Contains(' '));

    public static bool IsBody(ActorTable.Entry entry) =>
        entry.Kind is ActorKind.Organization or ActorKind.Government or ActorKind.Channel
        || (entry.Kind is null && !entry.Names[0].Contains(' '));

    private int Find(List<int> list, Func<ActorTable.Entry, bool> fits)
    {
        for (var i = list.Count - 1; i >= 0; i--)
        {
            if (fits(actors[list[i]]))
            {
                return list[i];
            }
        }

        return -1;
    }
}
