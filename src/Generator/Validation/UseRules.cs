using SeedsSdk.Generator.Resolution;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Validation;

/// <summary>How C# asks a catalog.</summary>
internal enum CatalogQuestion
{
    /// <summary><c>["id"]</c>: throws where there is none.</summary>
    ById,

    /// <summary><c>Find("name")</c>: null where there is none.</summary>
    Find,

    /// <summary><c>FindAll("name")</c>: empty where there is none.</summary>
    FindAll,
}

/// <summary>Questions of the project's C# that its reports cannot answer. What is found is found as at run time.</summary>
internal sealed class UseRules
{
    private readonly Names<ResolvedActor> _actors;
    private readonly Names<ResolvedReport> _reports;

    public UseRules(ResolvedCorpus corpus)
    {
        _actors = new([.. corpus.Actors], actor => actor.Id, actor => actor.Aliases.Prepend(actor.Name));
        _reports = new([.. corpus.Reports], report => report.Id, report => [ReportSlug.Of(report.Id), report.Title]);
    }

    /// <returns>What the message needs; null where there is an answer.</returns>
    public string[]? AskActor(string key, CatalogQuestion question) => _actors.Ask(key, question);

    /// <inheritdoc cref="AskActor"/>
    public string[]? AskReport(string key, CatalogQuestion question) => _reports.Ask(key, question);

    private sealed class Names<T>(T[] items, Func<T, string> id, Func<T, IEnumerable<string>> names)
        where T : class
    {
        private readonly HashSet<string> _ids = new(items.Select(id), StringComparer.Ordinal);
        private readonly NameIndex<T> _names = new(items, names);

        public string[]? Ask(string key, CatalogQuestion question)
        {
            var found = _names.Find(key);
            if (_ids.Contains(key) || (question != CatalogQuestion.ById && found.Count > 0))
            {
                return null;
            }

            var nearest =
                found.Count == 1
                    ? id(found[0])
                    : Suggestion.Nearest(key, _ids.OrderBy(one => one, StringComparer.Ordinal));
            return
            [
                key,
                Suggestions.Meaning(nearest ?? ""),
                question switch
                {
                    CatalogQuestion.ById => "throws",
                    CatalogQuestion.Find => "is always null",
                    _ => "is always empty",
                },
            ];
        }
    }
}
