using SeedsSdk.Generator.Extraction;

namespace SeedsSdk.Generator.Resolution;

/// <summary>What resolution needs of a document every time, and what it made of it last.</summary>
internal sealed class RememberedDocument(DocumentActors actors)
{
    private string?[] _actorIds = [];
    private ResolvedReport? _report;
    private (ReportNaming Naming, ActorCatalogue Catalogue, int Position)? _decided;

    public DocumentActors Actors => actors;

    /// <inheritdoc cref="ReportResolver.Resolve"/>
    /// <param name="document">Its place among the documents.</param>
    /// <param name="position">Its place among them by date.</param>
    /// <returns>The same object as before where nothing else was decided.</returns>
    public ResolvedReport Resolve(
        DocumentFacts facts,
        int document,
        int position,
        ReportNaming naming,
        ActorIdentities identities,
        ActorCatalogue catalogue
    )
    {
        if (
            _report is not null
            && _decided is { } known
            && known.Naming == naming
            && known.Catalogue == catalogue
            && known.Position == position
        )
        {
            return _report;
        }

        var (id, memberName) = (naming.IdOf(document), naming.MemberNames[document]);
        if (
            _report is null
            || _report.Id != id
            || _report.MemberName != memberName
            || !HasActors(position, identities, catalogue)
        )
        {
            var actorIds = new string?[actors.All.Count];
            for (var i = 0; i < actorIds.Length; i++)
            {
                actorIds[i] = catalogue.IdOf(identities.ClusterOf(position, i));
            }

            _report = ReportResolver.Resolve(facts, id, memberName, actorIds);
            _actorIds = actorIds;
        }

        _decided = (naming, catalogue, position);
        return _report;
    }

    /// <summary>Whether its actors have the ids that they had.</summary>
    private bool HasActors(int position, ActorIdentities identities, ActorCatalogue catalogue)
    {
        for (var i = 0; i < _actorIds.Length; i++)
        {
            if (_actorIds[i] != catalogue.IdOf(identities.ClusterOf(position, i)))
            {
                return false;
            }
        }

        return _actorIds.Length == actors.All.Count;
    }
}
