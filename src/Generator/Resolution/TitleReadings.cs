using System.Runtime.CompilerServices;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Resolution;

/// <summary>
/// Where a report left open where a title ends, the authority file decides: "Mayor of Dunmore Ulv Stein Brandt" is Ulv
/// Stein Brandt if he has an entry and Stein Brandt has none.
/// </summary>
internal sealed class TitleReadings
{
    private readonly ConditionalWeakTable<DocumentFacts, Decided> _decided = new();
    private Authority? _authority;
    private HashSet<string> _curated = [];

    /// <summary>The documents as the file has them read; the same objects as before for the same ones and the same file.</summary>
    public IReadOnlyList<DocumentFacts> Decide(IReadOnlyList<DocumentFacts> documents, Authority authority)
    {
        DocumentFacts[]? read = null;
        for (var i = 0; i < documents.Count && authority.Actors.Count > 0; i++)
        {
            if (
                documents[i].HasOtherReadings
                && Read(documents[i], authority) is var facts
                && !ReferenceEquals(facts, documents[i])
            )
            {
                (read ??= [.. documents])[i] = facts;
            }
        }

        return read ?? documents;
    }

    private DocumentFacts Read(DocumentFacts facts, Authority authority)
    {
        if (_authority != authority)
        {
            _authority = authority;
            _curated = new HashSet<string>(
                authority.Actors.SelectMany(actor => actor.Aliases.Prepend(actor.Name)).Select(NameFolding.Fold),
                StringComparer.Ordinal
            );
        }

        if (_decided.TryGetValue(facts, out var known) && known.Authority == authority)
        {
            return known.Facts;
        }

        var read = facts.Actors.Any(IsOther)
            ? facts with
            {
                Actors = facts.Actors.Select(actor => IsOther(actor) ? Other(actor) : actor).ToEquatableArray(),
            }
            : facts;
        _decided.Remove(facts);
        _decided.Add(facts, new Decided(authority, read));
        return read;
    }

    private bool IsCurated(string name) => _curated.Contains(NameFolding.Fold(name));

    private bool IsOther(LocalActor actor) =>
        actor.OtherReadings.Any(reading => IsCurated(reading.Name))
        && !actor.Aliases.Prepend(actor.Name).Any(IsCurated);

    private LocalActor Other(LocalActor actor)
    {
        var reading = actor.OtherReadings.First(other => IsCurated(other.Name));
        return actor with
        {
            Name = reading.Name,
            Aliases = actor
                .Aliases.Prepend(actor.Name)
                .Where(name => name != reading.NameRead && name != reading.Name)
                .ToEquatableArray(),
            Affiliations = actor
                .Affiliations.Select(held => held.Role == reading.RoleRead ? held with { Role = reading.Role } : held)
                .ToEquatableArray(),
        };
    }

    private sealed class Decided(Authority authority, DocumentFacts facts)
    {
        public Authority Authority => authority;

        public DocumentFacts Facts => facts;
    }
}
