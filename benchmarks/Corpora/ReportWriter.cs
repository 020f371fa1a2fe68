using System.Globalization;
using System.Text;

namespace SeedsSdk.Benchmarks.Corpora;

/// <summary>
/// Writes one report: title, date line, lead, a section to each of some actors, notes. Each section is one statement or
/// two of its actor, with a note each; <see cref="StatementWriter"/> writes these.
/// </summary>
internal sealed class ReportWriter
{
    private const int QuotesInSection = 3;
    private static readonly DateOnly s_first = new(2018, 1, 1);
    private const int Days = 6 * 365;

    private readonly StringBuilder _text = new();
    private readonly List<InventedQuote> _quotes = [];
    private readonly List<string> _notes = [];
    private readonly SeededRandom _random;
    private readonly InventedActors _actors;
    private readonly int _index;
    private readonly DateOnly _date;
    private readonly Sentences _sentences;

    public ReportWriter(InventedActors actors, int seed, int index)
    {
        _actors = actors;
        _index = index;
        _random = new SeededRandom(seed, index, purpose: 2);
        _date = s_first.AddDays(_random.Below(Days));
        _sentences = new Sentences(_random);
    }

    public InventedReport Write(int quotes)
    {
        var cast = Cast(Math.Max(2, (quotes + QuotesInSection - 1) / QuotesInSection));
        var thing = _sentences.Thing();
        var title = Title(_random.One(ReportWords.Titles), cast[0].Name, cast[1].Name, thing);
        Paragraph(title);
        Paragraph(_date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture));
        Paragraph($"{_sentences.Plain()} {_sentences.Plain()}");
        for (var i = 0; i < cast.Count && _quotes.Count < quotes; i++)
        {
            var left = quotes - _quotes.Count;
            var sections = cast.Count - i;
            Section(cast[i], (left + sections - 1) / sections);
        }

        foreach (var note in _notes)
        {
            Paragraph(note);
        }

        var date = _date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var path = $"{date}-{Slug(cast[0].Short)}-{Slug(thing)}-{_index:D5}.txt";
        return new InventedReport(path, _text.ToString(), _quotes);
    }

    private List<InventedActor> Cast(int count)
    {
        var cast = new List<InventedActor>(count);
        while (cast.Count < count)
        {
            var actor = _actors.Draw(_random);
            if (!cast.Contains(actor))
            {
                cast.Add(actor);
            }
        }

        return cast;
    }

    private void Section(InventedActor actor, int quotes)
    {
        Paragraph(Title(_random.One(ReportWords.Headings), actor.Short, _sentences.Thing(), ""));
        var statement = new StatementWriter(_random, _sentences, actor, _date, _notes.Count + 1);
        Paragraph(statement.Write(quotes));
        _quotes.AddRange(statement.Quotes);
        _notes.Add(statement.Note);
        Paragraph($"{_sentences.Plain()} {_sentences.Plain()}");
    }

    private string Title(string form, string first, string second, string thing) =>
        TitleCase(string.Format(CultureInfo.InvariantCulture, form, first, second, thing, _sentences.Place()));

    private void Paragraph(string text) => _text.Append(text).Append("\n\n");

    private static string TitleCase(string words) =>
        string.Join(' ', words.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Slug(string words) =>
        words.ToLowerInvariant().Replace(' ', '-').Replace("'", "", StringComparison.Ordinal);
}
