using System.Globalization;
using System.Text;

namespace SeedsSdk.Robustness.Inputs;

/// <summary>
/// News-like prose in invented words, as long as wanted, with about one quotation to 450 characters. Stories follow one
/// another, each with people of its own, as in a file of many reports. One seed, one text.
/// </summary>
internal sealed class InventedProse(int seed)
{
    private const int CharactersPerQuotation = 450;
    private const int ParagraphsPerStory = 9;

    // A fixed seed: the same prose in every run.
    private readonly Random _random = new(seed);

    private readonly List<(string Full, string Short, string Body)> _cast = [];
    private string _place = "";
    private int _quotations;

    /// <summary>A text of at least this many characters that ends with a whole paragraph.</summary>
    public string Text(int length)
    {
        var text = new StringBuilder(length + 1024);
        for (var paragraph = 0; text.Length < length; paragraph++)
        {
            if (paragraph % ParagraphsPerStory == 0)
            {
                BeginStory();
            }

            for (var sentence = 2 + _random.Next(3); sentence > 0; sentence--)
            {
                var isDue = text.Length > _quotations * CharactersPerQuotation;
                text.Append(isDue ? Quotation(paragraph) : Plain()).Append(sentence > 1 ? ' ' : '\n');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A report: title, date, prose, notes.</summary>
    public string Report(int length)
    {
        BeginStory();
        var title = $"{_cast[0].Body[4..]} And {Name()} Disagree";
        var date = string.Create(CultureInfo.InvariantCulture, $"March {10 + _random.Next(20)}, 2023");
        return $"{title}\n\n{date}\n\n{Text(length)}[1] Telegram, March 5, 2023.\n[2] X, March 6, 2023.\n";
    }

    private void BeginStory()
    {
        _cast.Clear();
        _place = Name();
        for (var i = 2 + _random.Next(3); i > 0; i--)
        {
            var surname = Name();
            var body = One(ProseWords.Bodies).Replace("PLACE", Name(), StringComparison.Ordinal);
            _cast.Add(($"{One(ProseWords.GivenNames)} {surname}", surname, body));
        }
    }

    private string Quotation(int paragraph)
    {
        _quotations++;
        var (full, surname, body) = _cast[_random.Next(_cast.Count)];
        var who = paragraph % ParagraphsPerStory < 2 ? $"{full}, {One(ProseWords.Roles)} {body}," : surname;
        var clause = Fill(One(ProseWords.Clauses));
        var (verb, thing) = (One(ProseWords.Verbs), One(ProseWords.Things));
        return _random.Next(8) switch
        {
            0 => $"{who} {verb}: “{Upper(clause)}.”",
            1 => $"“{Upper(clause)},” {who} {verb} on {One(ProseWords.Days)}.",
            2 => $"“{Upper(clause)},” said {full}, {One(ProseWords.Roles)} {body}.",
            3 => $"In a statement on {One(ProseWords.Days)}, {body} called {thing} “{One(ProseWords.Fragments)}.”",
            4 => $"{who} {verb} that {thing} was “{One(ProseWords.Fragments)}” and that {clause}.",
            5 => $"According to {surname}, {thing} was “{One(ProseWords.Fragments)}.”[{1 + _random.Next(2)}]",
            6 => $"{Upper(body)} {verb} on {One(ProseWords.Days)} that “{clause}.”",
            _ => $"{full} did not agree. “{Upper(clause)},” {surname} {verb}, “and {Fill(One(ProseWords.Clauses))}.”",
        };
    }

    private string Plain() => Upper(Fill(One(ProseWords.Plain)));

    private string Fill(string words) =>
        words
            .Replace("PLACE", _place, StringComparison.Ordinal)
            .Replace("DAY", One(ProseWords.Days), StringComparison.Ordinal)
            .Replace("NUMBER", (2 + _random.Next(400)).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("THING", One(ProseWords.Things), StringComparison.Ordinal);

    private string Name()
    {
        var name = new StringBuilder();
        for (var i = 1 + _random.Next(2); i > 0; i--)
        {
            name.Append(One(ProseWords.Onsets)).Append(One(ProseWords.Vowels));
        }

        return Upper(
            name.Append(One(ProseWords.Onsets))
                .Append(One(ProseWords.Vowels))
                .Append(One(ProseWords.Endings))
                .ToString()
        );
    }

    private string One(string[] words) => words[_random.Next(words.Length)];

    private static string Upper(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
