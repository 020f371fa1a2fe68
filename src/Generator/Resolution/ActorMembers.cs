using System.Collections;
using SeedsSdk.Generator.Extraction;

namespace SeedsSdk.Generator.Resolution;

/// <summary>The actors of documents that are one, by document; those of one document in the order of its actors.</summary>
/// <param name="places">Those of all clusters.</param>
/// <param name="start">Of the first of this one among <paramref name="places"/>.</param>
internal sealed class ActorMembers(
    IReadOnlyList<DocumentActors> documents,
    (int Document, int Actor)[] places,
    int start,
    int count
) : IReadOnlyList<(LocalActor Actor, int Document)>
{
    public int Count => count;

    public (LocalActor Actor, int Document) this[int index]
    {
        get
        {
            var (document, actor) = places[start + index];
            return (documents[document].All[actor], document);
        }
    }

    public int DocumentOf(int index) => places[start + index].Document;

    public IEnumerator<(LocalActor Actor, int Document)> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
