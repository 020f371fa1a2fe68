using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Tests.Validation;

/// <summary>Invented reports through all stages up to the rules about actors.</summary>
internal static class ActorRulesHarness
{
    /// <summary>A report of a day whose body is one paragraph a line.</summary>
    public static ReadReport Report(string stem, params string[] paragraphs)
    {
        var text = $"News From The Harbor\n\nMarch 3, 2021\n\n{string.Join("\n\n", paragraphs)}\n";
        var path = $"seeds/{stem}.txt";
        var document = DocumentReader.Read(path, text);
        return new ReadReport(
            new SourceDocument("/disk/" + path, text),
            DocumentExtractor.Extract(document, CancellationToken.None),
            DocumentOptions.Default
        );
    }

    public static IReadOnlyList<Finding> Check(string actors, IEnumerable<ReadReport> reports)
    {
        var json = "{ \"actors\": [\n" + actors + "\n] }";
        var file = AuthorityReader.Read(json);
        Assert.Empty(file.Problems);
        var inOrder = reports.OrderBy(report => report.Path, StringComparer.Ordinal).ToArray();
        var corpus = CorpusResolver.Decide(Array.ConvertAll(inOrder, report => report.Facts), file.Authority);
        var places = AuthorityPlaces.Of(file, new SourceDocument("/disk/actors.json", json), "actors.json");
        var memory = new RuleMemory();
        return [.. ActorRules.Check(inOrder, memory.PrintsOf(inOrder), corpus, places, memory, CancellationToken.None)];
    }

    /// <summary>Those of a rule, as <c>path(line,column)-&gt;path(line,column) message</c>.</summary>
    public static string[] Findings(string rule, string actors, params ReadReport[] reports) =>
        [
            .. Check(actors, reports)
                .Where(finding => finding.Rule.Id == rule)
                .Select(finding =>
                    string.Join("->", finding.Related.Prepend(finding.Place).Select(Text)) + " " + finding.Message()
                ),
        ];

    private static string Text(Place place) => $"{Path.GetFileName(place.Path)}({place.Line + 1},{place.Column + 1})";
}
