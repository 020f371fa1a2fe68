using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Generator.Tests.Validation;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Tests.Resolution;

public sealed class AuthorityReaderTests
{
    private static Authority Read(string json) => AuthorityReader.Read(json).Authority;

    private static string[] Findings(string json) =>
        [
            .. AuthorityRules
                .Check(AuthorityReader.Read(json), new SourceDocument("actors.json", json))
                .Select(finding =>
                    $"{finding.Place.Line + 1},{finding.Place.Column + 1} {finding.Rule.Id} {finding.Message()}"
                ),
        ];

    [Fact]
    public void Everything_that_can_be_said_of_an_actor()
    {
        var actor = Read(
            """
            {
              "$schema": "actors.schema.json", // a comment
              "actors": [
                {
                  "id": "ruiz", "name": " Ana \n Ruiz ", "kind": "Person",
                  "aliases": ["Anna Ruiz", "A. Ruiz", "Anna Ruiz", ""], "description": "Speaks for the \"union\".",
                },
              ],
            }
            """
        )
            .Actors.Single();

        Assert.Equal(("ruiz", "Ana Ruiz", ActorKind.Person), (actor.Id, actor.Name, actor.Kind));
        Assert.Equal(["Anna Ruiz", "A. Ruiz"], actor.Aliases);
        Assert.Equal("Speaks for the \"union\".", actor.Description);
    }

    [Fact]
    public void A_name_is_enough()
    {
        var actor = Read("""{ "actors": [ { "name": "Harbor Union" } ] }""").Actors.Single();

        Assert.Equal("harbor-union", actor.Id);
        Assert.Null(actor.Kind);
        Assert.Null(actor.Description);
        Assert.Empty(actor.Aliases);
    }

    [Theory]
    [InlineData("""{ "actors": [ { "name": "A", "kind": "persn" } ] }""", "1,38 SEED0403", "did you mean 'person'?")]
    [InlineData("""{ "actors": [ { "name": "A", "alias": [] } ] }""", "1,30 SEED0402", "did you mean 'aliases'?")]
    [InlineData("""{ "actor": [] }""", "1,3 SEED0402", "did you mean 'actors'?")]
    [InlineData("""{ "actors": [ { "kind": "person" } ] }""", "1,15 SEED0404", "no \"name\"")]
    [InlineData("""{ "actors": [ { "name": "" } ] }""", "1,15 SEED0404", "no \"name\"")]
    [InlineData("""{ "actors": { } }""", "1,13 SEED0405", "\"actors\" must be an array, and is an object")]
    [InlineData("""{ "actors": [ 1 ] }""", "1,15 SEED0405", "An actor must be an object, and is a number")]
    [InlineData("""{ "actors": [ { "name": "A", "aliases": "B" } ] }""", "1,41 SEED0405", "is a string")]
    [InlineData("""{ "actors": [ { "name": "A", "id": 7 } ] }""", "1,36 SEED0405", "is a number")]
    [InlineData("""{ "actors": [ { "name": "A", "id": "Ä B" } ] }""", "1,36 SEED0409", "'a-b' is used")]
    [InlineData("""{ "actors": [ { "name": "A", "name": "B" } ] }""", "1,30 SEED0410", "given twice")]
    public void What_is_wrong_is_said_at_its_place(string json, string place, string words)
    {
        var finding = Assert.Single(Findings(json));

        Assert.StartsWith(place, finding, StringComparison.Ordinal);
        Assert.Contains(words, finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_actors_of_one_id()
    {
        const string Json = """
            { "actors": [
              { "name": "Jon Dale" },
              { "name": "Jon  Dale" },
              { "id": "jon-dale-2", "name": "John Dale", "aliases": ["Jon-Dale"] }
            ] }
            """;

        Assert.Equal(["jon-dale", "jon-dale-2"], Read(Json).Actors.Select(actor => actor.Id));
        Assert.Collection(
            Findings(Json),
            finding =>
                Assert.StartsWith(
                    "3,13 SEED0406 The id 'jon-dale' is that of 'Jon Dale' (line 2)",
                    finding,
                    StringComparison.Ordinal
                ),
            finding =>
                Assert.StartsWith(
                    "4,58 SEED0407 'Jon-Dale' is a name of 'Jon Dale' (line 2)",
                    finding,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Places_count_characters_and_not_bytes()
    {
        var finding = Assert.Single(Findings("{ \"actors\": [\r\n  { \"name\": \"\U0001F6A2 é ق\", \"x\": 1 }\r\n] }"));

        Assert.StartsWith("2,23 SEED0402", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_before_an_error_counts()
    {
        const string Json = """
            { "actors": [
              { "name": "Ana Ruiz" },
              { "name": "Jon Dale", "kind"
            """;

        Assert.Equal(["Ana Ruiz"], Read(Json).Actors.Select(actor => actor.Name));
        Assert.StartsWith("3,31 SEED0401", Assert.Single(Findings(Json)), StringComparison.Ordinal);
    }

    /// <summary>Cut anywhere, or with any one character gone or doubled: no exception, and a finding or a sound file.</summary>
    [Fact]
    public void No_mutation_throws()
    {
        const string Json = """
            { "actors": [ { "id": "a-b", "name": "A \"B\" é\u00e9 \ud83d\udea2", "kind": "person", "aliases": ["C", "D"] } ] }
            """;
        for (var i = 0; i < Json.Length; i++)
        {
            Findings(Json[..i]);
            Findings(Json.Remove(i, 1));
            Findings(Json.Insert(i, Json[i].ToString()));
            Findings(Json.Insert(i, "\ud83d"));
        }
    }
}
