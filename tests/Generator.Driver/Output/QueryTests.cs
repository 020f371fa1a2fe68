using SeedsSdk.Generator.Driver.Harness;

namespace SeedsSdk.Generator.Driver.Output;

/// <summary>What was generated, compiled and asked: the whole path.</summary>
public sealed class QueryTests
{
    private static readonly GeneratorRun Run = GeneratorHarness.Run(Samples.Project).Compiles();

    [Theory]
    [InlineData("Seeds.Corpus.Reports.Count", "2")]
    [InlineData("Seeds.Quotes.Count", "2")]
    [InlineData("Seeds.Quotes.Single(q => q.IsBy(Seeds.Actors.AnaRuiz)).Text", "a matter of dignity.")]
    [InlineData("Seeds.Actors.AnaRuiz.Quotes.Single().Platform == Platform.Telegram", "True")]
    [InlineData("Seeds.Actors.AnaRuiz.Quotes.Single().Report.Title", "Harbor Union Calls Strike A Matter Of Dignity")]
    [InlineData("Seeds.Actors.AnaRuiz.Affiliations.Single().Organization == Seeds.Actors.HarborUnion", "True")]
    [InlineData("Seeds.Actors.Find(\"anna ruiz\") == Seeds.Actors.AnaRuiz", "True")]
    [InlineData("Seeds.Reports.FerryTalks.FindCitation(1).Sources.Single().Platform == Platform.Facebook", "True")]
    [InlineData("Seeds.Reports.FerryTalks.Quotes.Single().Span.Line", "5")]
    [InlineData("Seeds.Reports[\"2021-04-09-ferry-talks\"] == Seeds.Reports.FerryTalks", "True")]
    [InlineData("ReferenceEquals(Seeds.Corpus.Reports[0], Seeds.Reports.HarborStrike)", "True")]
    public void Questions_and_answers(string question, string answer) => Assert.Equal(answer, Run.Query(question));
}
