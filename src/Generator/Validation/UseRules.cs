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
        private const int ShortestWord = 3;
        private const int LettersForOneWrong = 5;

        private readonly HashSet<string> _ids = new(items.Select(id), StringComparer.Ordinal);
        private readonly NameIndex<T> _names = new(items, names);

        /// <summary>The id of the only one that has all the words in its names, give or take a letter: "Ruiz", "tinnerz".</summary>
        private string? ByWords(string key)
        {
            var words = Slug.Of(key).Split(['-'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0 || words.All(word => word.Length < ShortestWord))
            {
                return null;
            }

            var having = items.Where(item => Array.TrueForAll(words, word => Has(item, word))).Take(2).ToArray();
            return having.Length == 1 ? id(having[0]) : null;
        }

        private bool Has(T item, string word) =>
            names(item)
                .Append(id(item))
                .SelectMany(name => Slug.Of(name).Split('-'))
                .Any(own =>
                    own == word
                    || (
                        word.Length >= LettersForOneWrong
                        && own.Length >= LettersForOneWrong
                        && EditDistance.Between(own, word) == 1
                    )
                );

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
                    : ByWords(key) ?? Suggestion.Nearest(key, _ids.OrderBy(one => one, StringComparer.Ordinal));
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
