using System.Globalization;

namespace SeedsSdk.Benchmarks.Corpora;

/// <summary>
/// What one actor says in one place on one day, in a paragraph: the first quote introduces the actor in one of many
/// ways, the others go on with a pronoun, the short name or "the statement". All rest on one note.
/// </summary>
internal sealed class StatementWriter
{
    private const int Shortest = 218;
    private const int DaysBefore = 6;

    private readonly SeededRandom _random;
    private readonly Sentences _sentences;
    private readonly InventedActor _actor;
    private readonly string _platform;
    private readonly DateOnly _day;
    private readonly int _number;
    private readonly string _full;
    private readonly string _short;

    public StatementWriter(SeededRandom random, Sentences sentences, InventedActor actor, DateOnly report, int number)
    {
        _random = random;
        _sentences = sentences;
        _actor = actor;
        _number = number;
        _platform = random.One(ReportWords.Platforms);
        _day = report.AddDays(-random.Below(DaysBefore));
        var hasVariant = random.Chance(25);
        var article = actor.Kind == InventedKind.Person ? "" : "the ";
        _full = article + (hasVariant ? actor.Variant : actor.Name);
        _short = article + (hasVariant ? actor.ShortVariant : actor.Short);
        Note = $"[{number}] {_platform}, {Date("MMMM d, yyyy")}.";
    }

    public List<InventedQuote> Quotes { get; } = [];

    public string Note { get; }

    public string Write(int quotes)
    {
        var sentences = new List<string>();
        while (Quotes.Count < quotes)
        {
            var left = quotes - Quotes.Count;
            sentences.Add(Sentences.Upper(Quotes.Count == 0 ? First(left) : Next(left)));
        }

        return string.Join(' ', sentences);
    }

    private string First(int left) =>
        _random.Below(left > 1 ? 8 : 7) switch
        {
            0 => $"{Introduced} {Verb}[{_number}] on {_platform} on {Date("MMMM d")}: \"{Long()}.\"",
            1 => $"In a post on {_platform} on {Date("MMMM d")}, {Introduced} wrote:[{_number}] \"{Long()}.\"",
            2 => $"\"{Long()},\" {Introduced} {Verb} on {_platform} on {Date("MMMM d")}.[{_number}]",
            3 => $"\"{Long()},\" said {Introduced} on {_platform}.[{_number}]",
            4 => $"According to {Introduced.TrimEnd(',')}, \"{Inner()}.\"[{_number}]",
            5 => $"{Introduced} {Verb}[{_number}] on {_platform} on {Date("MMMM d")} that \"{Inner()}.\"",
            6 =>
                $"On {_platform}, {Introduced} published[{_number}] a statement on {Date("MMMM d")} stressing that \"{Inner()}.\"",
            _ => Split(Introduced, $"[{_number}]"),
        };

    private string Next(int left) =>
        _random.Below(left > 1 ? 10 : 9) switch
        {
            0 => $"{_actor.Pronoun} {Added}: \"{Long()}.\"",
            1 => $"\"{Long()},\" {_short} {Added}.",
            2 => $"{_short} {Verb}: \"{Long()}.\"",
            3 => $"The statement {Added}: \"{Long()}.\"",
            4 => $"{_actor.Pronoun} {Verb} that \"{Inner()}.\"",
            5 => $"According to {_short}, \"{Inner()}.\"",
            6 => $"\"{Long()},\" {_actor.Pronoun.ToLowerInvariant()} {Verb}.",
            7 => $"{_actor.Pronoun} called {_sentences.Thing()} \"{Said(_sentences.Fragment())}.\"",
            8 => $"The post concludes: \"{Long()}.\"",
            _ => Split(_short, ""),
        };

    /// <summary>Two quotes with their speaker between them.</summary>
    private string Split(string who, string marker)
    {
        var first = Said(_sentences.Clauses(Shortest));
        var second = Said(_sentences.Clause());
        return $"\"{first},\" {who} {Verb}, \"{second}.\"{marker}";
    }

    private string Introduced => _actor.Role.Length == 0 ? _full : $"{_full}, {_actor.Role},";

    private string Verb => _random.One(ReportWords.Verbs);

    private string Added => _random.One(ReportWords.Continuing);

    private string Long() => Said(_sentences.Clauses(Shortest));

    /// <summary>As a part of the report's own sentence.</summary>
    private string Inner() => Said(Sentences.Lower(_sentences.Clauses(Shortest)));

    private string Said(string words)
    {
        Quotes.Add(new InventedQuote(words, _actor, _platform, _day));
        return words;
    }

    private string Date(string format) => _day.ToString(format, CultureInfo.InvariantCulture);
}
