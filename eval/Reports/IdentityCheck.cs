using SeedsSdk.Eval.Texts;

namespace SeedsSdk.Eval.Reports;

/// <summary>
/// Whether actors are one where the truth says so, over all reports: a name of the truth must not be several actors, and
/// an actor must not bear names that the truth keeps apart.
/// </summary>
internal sealed class IdentityCheck
{
    private readonly SortedDictionary<string, SortedSet<string>> _actorsOf = new(StringComparer.Ordinal);
    private readonly List<HashSet<string>> _joined = [];

    /// <summary>Takes up which names the truth of one report holds for one actor's.</summary>
    public void Join(ReportTruth truth)
    {
        foreach (var names in truth.SameActor ?? [])
        {
            Join(names);
        }

        foreach (var actor in truth.Actors ?? [])
        {
            Join([actor.Name, .. actor.Variants ?? [], .. actor.Aliases ?? []]);
        }

        foreach (var quote in (truth.Quotes ?? []).Where(quote => quote.IsAskedFor && quote.ExportedKind is not null))
        {
            if (!string.IsNullOrEmpty(quote.Speaker))
            {
                Join([quote.Speaker, .. quote.SpeakerAlt ?? []]);
            }
        }
    }

    /// <summary>Takes up who the speakers of a rightly attributed quote are.</summary>
    public void Add(TrueQuote truth, ExportedQuote quote, ExportLookup export)
    {
        foreach (var name in truth.AllSpeakers.Select(FoldedNames.Key))
        {
            foreach (var actor in quote.SpeakerIds.Where(actor => export.KeysOf(actor).Contains(name)))
            {
                if (!_actorsOf.TryGetValue(name, out var actors))
                {
                    _actorsOf.Add(name, actors = new SortedSet<string>(StringComparer.Ordinal));
                }

                actors.Add(actor);
            }
        }
    }

    /// <summary>What is wrong, one line each.</summary>
    public IEnumerable<string> Wrong()
    {
        foreach (var (name, actors) in _actorsOf.Where(name => name.Value.Count > 1))
        {
            yield return $"\"{name}\" is several actors: {string.Join(", ", actors)}";
        }

        foreach (var actor in _actorsOf.Values.SelectMany(actors => actors).Distinct().Order(StringComparer.Ordinal))
        {
            var held = _actorsOf.Where(name => name.Value.Contains(actor)).Select(name => name.Key).ToArray();
            var groups = held.Select(name => string.Join('\n', held.Where(other => AreOne(name, other)))).ToArray();
            var whole = string.Join('\n', held);
            if (Array.Exists(groups, group => group != whole) && groups.Distinct().Skip(1).Any())
            {
                yield return $"{actor} is several in the truth: {string.Join(", ", held)}";
            }
        }
    }

    private bool AreOne(string name, string other) =>
        name == other || _joined.Exists(names => names.Contains(name) && names.Contains(other));

    private void Join(IEnumerable<string> names) =>
        _joined.Add(names.Select(FoldedNames.Key).ToHashSet(StringComparer.Ordinal));
}
