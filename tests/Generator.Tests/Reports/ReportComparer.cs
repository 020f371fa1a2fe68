using System.Globalization;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Tests.Reports;

/// <summary>Holds a report against its truth, field by field.</summary>
internal sealed class ReportComparer
{
    private readonly ResolvedReport _report;
    private readonly Truth _truth;
    private readonly Dictionary<string, HashSet<string>> _keysOf;
    private readonly List<string> _errors = [];
    private readonly HashSet<string> _speakersFound;

    private ReportComparer(ResolvedCorpus corpus, ResolvedReport report, Truth truth)
    {
        _report = report;
        _truth = truth;
        _speakersFound = [.. report.Statements.SelectMany(statement => statement.Speakers)];
        _keysOf = corpus.Actors.ToDictionary(
            actor => actor.Id,
            actor => actor.Aliases.Prepend(actor.Name).Select(Names.Key).ToHashSet()
        );
    }

    /// <returns>The score, and one line for everything that is wrong.</returns>
    public static (Score Score, IReadOnlyList<string> Errors) Compare(ResolvedCorpus corpus, string stem, Truth truth)
    {
        var comparer = new ReportComparer(corpus, corpus.Reports.Single(report => report.Id == stem), truth);
        var wrong = comparer.CountWrongHeads();
        var (right, unfounded) = comparer.CountQuotes();
        wrong += comparer.CountWrongIdentities();
        return (new Score(truth.Quotes.Count(quote => quote.IsSpeech), right, unfounded, wrong), comparer._errors);
    }

    private int CountWrongHeads()
    {
        Check("title", Names.Fold(_report.Title), Names.Fold(_truth.Title));
        Check("date", _report.Date.ToString(), _truth.Date ?? "");
        foreach (var note in _truth.Notes)
        {
            var found = _report.Citations.Where(citation => citation.Number == note.Number).SelectMany(c => c.Sources);
            Check(
                Invariant($"note {note.Number}"),
                string.Join("; ", found.Select(s => $"{Names.Platform(s.Platform ?? s.Name)} {s.Date}")),
                string.Join("; ", note.Sources.Select(s => $"{Names.Platform(s.Name)} {s.Date}"))
            );
        }

        foreach (
            var affiliation in _truth.Affiliations.Where(affiliation =>
                !_report.Affiliations.Any(found => Is(found, affiliation))
            )
        )
        {
            _errors.Add(
                $"affiliation {affiliation.Actor}: {affiliation.Role} of {affiliation.Organization} is missing"
            );
        }

        return _errors.Count;
    }

    private bool Is(ResolvedAffiliation found, TrueAffiliation wanted) =>
        IsNamed(found.Actor, wanted.Actor)
        && IsNamed(found.Organization, wanted.Organization)
        && Names.Fold(found.Role).Contains(Names.Fold(wanted.Role), StringComparison.Ordinal);

    private (int Right, int False) CountQuotes()
    {
        var free = _report.Quotes.ToList();
        var (right, unfounded) = (0, 0);
        foreach (var wanted in _truth.Quotes)
        {
            var index = free.FindIndex(quote => Names.Fold(WordsOf(quote)) == Names.Fold(wanted.Text));
            var found = index < 0 ? null : free[index];
            if (found is not null)
            {
                free.RemoveAt(index);
            }

            if (wanted.IsSpeech)
            {
                right += IsRight(found, wanted) ? 1 : 0;
            }
            else if (found is not null && StatementOf(found).Speakers.Count > 0)
            {
                unfounded++;
                _errors.Add($"“{Short(wanted.Text)}” is no speech, but has the speaker {SpeakersOf(found)}");
            }
        }

        foreach (var quote in free.Where(quote => StatementOf(quote).Speakers.Count > 0))
        {
            unfounded++;
            _errors.Add($"“{Short(WordsOf(quote))}” is nobody’s, but has the speaker {SpeakersOf(quote)}");
        }

        return (right, unfounded);
    }

    private bool IsRight(ResolvedQuote? found, TrueQuote wanted)
    {
        if (found is null)
        {
            _errors.Add($"“{Short(wanted.Text)}” is not found");
            return false;
        }

        var before = _errors.Count;
        var statement = StatementOf(found);
        var quote = $"“{Short(wanted.Text)}”: ";
        Check(quote + "kind", found.Kind.ToString().ToLowerInvariant(), wanted.Kind);
        if (!HasSpeakers(statement, wanted.Speakers ?? []))
        {
            var names = string.Join(" + ", (wanted.Speakers ?? []).Select(speaker => speaker[0]));
            _errors.Add($"{quote}speaker is {SpeakersOf(found)}, not {names}");
        }

        if (
            wanted.Publisher is null ? statement.Publisher is not null : !IsNamed(statement.Publisher, wanted.Publisher)
        )
        {
            _errors.Add($"{quote}publisher is {statement.Publisher ?? "nobody"}, not {wanted.Publisher ?? "nobody"}");
        }

        Check(quote + "platform", Names.Platform(statement.Platform), Names.Platform(wanted.Platform));
        Check(quote + "date", statement.Date?.ToString(), wanted.Date);
        Check(quote + "citation", Invariant($"{statement.Citation}"), Invariant($"{wanted.Citation}"));
        return _errors.Count == before;
    }

    /// <summary>Two of the truth that became one, and one that became two: by its aliases alone either would look right.</summary>
    private int CountWrongIdentities()
    {
        var before = _errors.Count;
        var ids = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var names in _truth.Quotes.SelectMany(quote => quote.Speakers ?? []))
        {
            foreach (var id in _speakersFound.Where(id => names.Any(name => IsNamed(id, name))))
            {
                if (!ids.TryGetValue(names[0], out var found))
                {
                    ids.Add(names[0], found = []);
                }

                found.Add(id);
            }
        }

        foreach (var (name, found) in ids.Where(actor => actor.Value.Count > 1))
        {
            _errors.Add($"{name} is several: {string.Join(", ", found.Order(StringComparer.Ordinal))}");
        }

        foreach (
            var one in ids.SelectMany(actor => actor.Value.Select(id => (Id: id, Name: actor.Key)))
                .GroupBy(actor => actor.Id)
                .Where(group => group.Count() > 1)
        )
        {
            _errors.Add($"{one.Key} is several of the truth: {string.Join(", ", one.Select(actor => actor.Name))}");
        }

        return _errors.Count - before;
    }

    /// <summary>The same actors, no more and no fewer, each by one of its names.</summary>
    private bool HasSpeakers(ResolvedStatement statement, IReadOnlyList<IReadOnlyList<string>> wanted) =>
        statement.Speakers.Count == wanted.Count
        && wanted.All(names => statement.Speakers.Any(speaker => names.Any(name => IsNamed(speaker, name))))
        && statement.Speakers.All(speaker => wanted.Any(names => names.Any(name => IsNamed(speaker, name))));

    private bool IsNamed(string? actor, string name) =>
        actor is not null && _keysOf.TryGetValue(actor, out var keys) && keys.Contains(Names.Key(name));

    private ResolvedStatement StatementOf(ResolvedQuote quote) => _report.Statements[quote.Statement];

    private string WordsOf(ResolvedQuote quote) => quote.Span.Of(_report.Text);

    private string SpeakersOf(ResolvedQuote quote) =>
        StatementOf(quote).Speakers is { Count: > 0 } speakers ? string.Join(" + ", speakers) : "nobody";

    private void Check(string what, string? found, string? wanted)
    {
        if (found != wanted)
        {
            _errors.Add($"{what} is {Or(found)}, not {Or(wanted)}");
        }

        static string Or(string? value) => value is null or "" ? "none" : value;
    }

    private static string Short(string words) => words.Length <= 50 ? words : words[..50] + "…";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
