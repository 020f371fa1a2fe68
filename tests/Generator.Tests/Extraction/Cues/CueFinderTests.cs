using SeedsSdk.Generator.Extraction.Cues;

namespace SeedsSdk.Generator.Tests.Extraction.Cues;

public sealed class CueFinderTests
{
    private static IEnumerable<string> Find(string text) =>
        CueFinder
            .Find(Paragraph.Sentence(text))
            .Select(cue =>
                $"{cue.Kind} {cue.Words}: {string.Join(" + ", cue.Subjects.Select(subject => subject.AsWritten))}"
            );

    [Theory]
    [InlineData("Tor Haug said that it was \"over.\"", "Verb said: Tor Haug")]
    [InlineData("Tor Haug, the head of the union, said that it was \"over.\"", "Verb said: Tor Haug")]
    [InlineData("Tor Haug has repeatedly warned of \"rust.\"", "Verb warned: Tor Haug")]
    [InlineData("The union published[3] a statement.", "Verb published: The union")]
    [InlineData("Tor Haug and Nadia Berrada said that it was \"over.\"", "Verb said: Tor Haug + Nadia Berrada")]
    [InlineData("He called it \"over.\"", "Verb called: He")]
    [InlineData("The post pointed out that it was \"over.\"", "Verb pointed out: The post")]
    public void A_reporting_verb_has_its_subject(string text, string cue) => Assert.Equal([cue], Find(text));

    [Theory]
    [InlineData("\"It is over,\" said Tor Haug.", "InvertedVerb said: Tor Haug")]
    [InlineData("\"It is over,\" wrote Hadiza Moumin, president of the league.", "InvertedVerb wrote: Hadiza Moumin")]
    [InlineData("\"It is over,\"[4] added the spokesman.", "InvertedVerb added: the spokesman")]
    public void The_subject_may_stand_behind_its_verb(string text, string cue) => Assert.Equal([cue], Find(text));

    [Theory]
    [InlineData("According to Tor Haug, it is \"over.\"", "AccordingTo according to: Tor Haug")]
    [InlineData("It is \"over,\" according to the post.", "AccordingTo according to: the post")]
    [InlineData("In the words of Tor Haug, it is \"over.\"", "AccordingTo in the words of: Tor Haug")]
    public void Words_may_be_according_to_somebody(string text, string cue) => Assert.Equal([cue], Find(text));

    [Fact]
    public void A_participle_has_the_subject_of_its_clause() =>
        Assert.Equal(["Dependent saying: Tor Haug"], Find("Tor Haug left the hall, saying that it was \"over.\""));

    [Theory]
    [InlineData("The channel quoted Tor Haug as saying: \"It is over.\"", "Relayed", "Tor Haug", "The channel")]
    [InlineData("The channel cited Tor Haug as saying: \"It is over.\"", "Relayed", "Tor Haug", "The channel")]
    public void Who_quotes_relays_whom_he_quotes(string text, string kind, string speaker, string relayer)
    {
        var cue = Assert.Single(CueFinder.Find(Paragraph.Sentence(text)), cue => cue.Kind.ToString() == kind);

        Assert.Equal(speaker, Assert.Single(cue.Subjects).AsWritten);
        Assert.Equal(relayer, Assert.Single(cue.Relayers).AsWritten);
    }

    [Theory]
    [InlineData("It shows a quote from Tor Haug: \"It is over.\"", "Relayed")]
    [InlineData("A poster came with a statement by Tor Haug: \"It is over.\"", "Noun")]
    [InlineData("They repeated Tor Haug's claim that it was \"over.\"", "Noun")]
    public void A_noun_of_speech_has_its_speaker(string text, string kind) =>
        Assert.Contains(
            CueFinder.Find(Paragraph.Sentence(text)),
            cue => cue.Kind.ToString() == kind && cue.Subjects.Single().Name == "Tor Haug"
        );

    [Fact]
    public void The_agent_of_a_passive_publishes() =>
        Assert.Contains("Agent put out: Sea Wind", Find("A poster was put out by Sea Wind on Monday."));

    [Fact]
    public void A_document_is_the_subject_of_any_verb() =>
        Assert.Contains(
            "Subject",
            Find("The statement rests on the words \"it is over.\"").First(),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("The claims of the union were \"over.\"")]
    [InlineData("His reports were long.")]
    [InlineData("The quay was shut.")]
    [InlineData("Boats are waiting at the pier.")]
    [InlineData("The said article was lost.")]
    public void Nouns_in_the_shape_of_verbs_are_no_cues(string text) =>
        Assert.DoesNotContain(
            CueFinder.Find(Paragraph.Sentence(text)),
            cue => cue.Kind is CueKind.Verb or CueKind.InvertedVerb or CueKind.Dependent
        );
}
