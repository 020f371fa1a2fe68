using System.Globalization;
using System.Text.RegularExpressions;

namespace SeedsSdk.Benchmarks.Corpora;

/// <summary>Sentences and parts of them, from <see cref="ReportWords"/>.</summary>
internal sealed partial class Sentences(SeededRandom random)
{
    public string Thing() => random.One(ReportWords.Things);

    public string Place() => random.One(ActorWords.Towns);

    /// <summary>A sentence of the report's own.</summary>
    public string Plain() => Upper(Fill(random.One(ReportWords.Plain)));

    /// <summary>Main clauses of at least so many characters, a full sentence each but for the last full stop.</summary>
    public string Clauses(int length)
    {
        var words = Upper(Clause());
        while (words.Length < length)
        {
            words += random.Chance(50) ? $", and {Clause()}" : $". {Upper(Clause())}";
        }

        return words;
    }

    public string Clause() => Fill(random.One(ReportWords.Clauses));

    public string Fragment() => Fill(random.One(ReportWords.Fragments));

    public static string Upper(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    public static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];

    /// <summary>Fills in every slot for itself: two towns in a sentence need not be the same.</summary>
    private string Fill(string words) => Slots().Replace(words, slot => Word(slot.Value));

    private string Word(string slot) =>
        slot switch
        {
            "PLACE" => Place(),
            "VILLAGE" => InventedNames.Any(random),
            // "the Kelvad fuel depot"
            "MATTER" => Thing().Insert("the ".Length, InventedNames.Any(random) + " "),
            "NUMBER" => (2 + random.Below(9000)).ToString(CultureInfo.InvariantCulture),
            "GROUP" => random.One(ReportWords.Groups),
            "TIME" => Fill(random.One(ReportWords.Times)),
            _ => Thing(),
        };

    [GeneratedRegex("PLACE|VILLAGE|MATTER|NUMBER|GROUP|TIME|THING", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slots();
}
