using SeedsSdk.Generator.Resolution;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Validation;

/// <summary>A spelling, and whose it is.</summary>
internal sealed class ActorName(KnownActor actor, Spelling spelling)
{
    private const ulong Gap = '…';

    public KnownActor Actor => actor;

    public Spelling Spelling => spelling;

    public string Text => spelling.Text;

    /// <summary>Folded.</summary>
    public string[] Parts => spelling.Words;

    /// <summary>The names of an actor that a slip could be seen in.</summary>
    public static IEnumerable<ActorName> Of(KnownActor actor)
    {
        foreach (var spelling in actor.Spellings)
        {
            var parts = spelling.Words.Length;
            if (
                parts is > 1 and <= NameAlignment.MostParts
                || (parts == 1 && (actor.IsCurated || spelling.Text == actor.Name))
            )
            {
                yield return new ActorName(actor, spelling);
            }
        }
    }

    /// <summary>
    /// What two names share of which one is a slip of the other: a hash of all parts but one. A name of one part is known by
    /// its ends, which a slip spares.
    /// </summary>
    public IEnumerable<ulong> Keys()
    {
        if (Parts.Length == 1)
        {
            var part = Parts[0];
            if (part.Length >= Slips.ShortestAlone - 1)
            {
                yield return Fnv.Add(Fnv.Add(Fnv.Add(Fnv.Start, part[0]), Gap), part[part.Length - 1]);
            }

            yield break;
        }

        for (var i = 0; i < Parts.Length; i++)
        {
            if (Parts[i].Length >= Slips.Shortest - 1)
            {
                yield return KeyWithout(i);
            }
        }
    }

    private ulong KeyWithout(int left)
    {
        var key = Fnv.Start;
        for (var i = 0; i < Parts.Length; i++)
        {
            key = Fnv.Add(key, ' ');
            if (i == left)
            {
                key = Fnv.Add(key, Gap);
                continue;
            }

            key = Fnv.Add(key, Parts[i]);
        }

        return key;
    }
}
