using SeedsSdk.Robustness.Inputs;

namespace SeedsSdk.Generator.Tests.Robustness;

/// <summary>Texts that nobody writes and somebody will feed.</summary>
public sealed class ExtremeTests
{
    private static string Many(string part, int times) => string.Concat(Enumerable.Repeat(part, times));

    public static TheoryData<string, string> Texts =>
        new()
        {
            { "nothing", "" },
            { "white space", Many(" \n\t\u00A0", 1000) },
            { "commas", Many(",", 10_000) },
            { "words with commas", Many("word, ", 5_000) },
            { "marks", Many("\"", 5_000) },
            { "marks apart", Many("\" ", 5_000) },
            { "opening marks", Many("“", 3_000) },
            { "closing marks", Many("”", 3_000) },
            { "nested marks", Many("“a ", 1_000) + "b" + Many(" c”", 1_000) },
            { "nested guillemets", Many("«a ", 1_000) + "b" + Many(" c»", 1_000) },
            { "single marks", Many("'a' ", 3_000) },
            { "backticks", Many("`", 5_000) },
            { "markers", Many("[1]", 3_000) },
            { "brackets", Many("[", 5_000) + Many("]", 5_000) },
            { "notes", Many("[1] Telegram, March 5, 2023; \n", 1_000) },
            { "ibid", "[1] Telegram; X; Facebook.\n" + Many("[2] Ibid.; Ibid.\n", 12) },
            { "names", Many("Tor Haug, ", 1_500) },
            { "one endless name", "They met " + Many("Tor ", 3_000) + "there." },
            { "owners", Many("Tor's ", 1_000) + "boat." },
            { "complements", "The head of " + Many("the union of ", 1_000) + "pilots left." },
            { "abbreviations", Many("U.S. ", 3_000) },
            { "verbs", Many("said ", 3_000) },
            { "cues", Many("Tor said that ", 1_000) + "\"it is over.\"" },
            { "attributions", Many("\"It is over,\" said Tor. ", 1_000) },
            { "dates", Many("March 5, 2023 ", 2_000) },
            { "headings", Many("A Heading Of Its Own\n\n", 1_000) },
            { "apostrophes", Many("'", 5_000) + Many("a'", 2_000) },
            { "combining marks", "e" + Many("\u0301", 5_000) },
            { "right to left", Many("\u202E“\u0627\u0644\u0628\u062D\u0631” ", 1_000) },
            { "replaced surrogates", Mutator.Decoded(Many("\ud83d a \udea2 ", 1_000)) },
            { "ships", Many("\ud83d\udea2", 3_000) },
            { "carriage returns", Many("a\r", 3_000) },
            { "digits", Many("9", 10_000) },
            { "hyphens", Many("a-", 5_000) },
            { "full stops", Many(".", 10_000) },
            { "capitals", Many("A ", 5_000) },
            { "address", "[1] " + Many("a.", 3_000) + "com" },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_holds_as_the_whole_file(string name, string text)
    {
        Assert.NotEmpty(name);
        Checks.Hold(text);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_holds_as_the_body_of_a_report(string name, string text)
    {
        Assert.NotEmpty(name);
        Checks.Hold($"Pilots Return To Work\n\nMarch 20, 2023\n\nTor Haug said: {text}\n\nThat is all.\n");
    }

    [Fact]
    public void A_megabyte_on_one_line_holds() =>
        Checks.Hold(
            "Pilots Return To Work\n\nMarch 20, 2023\n\nTor Haug said: \"It is over.\" "
                + Many("The boats of the coast went out in the morning. ", 22_000)
        );

    [Fact]
    public void A_megabyte_of_quotations_on_one_line_holds() =>
        Checks.Hold(
            "Pilots Return To Work\n\nMarch 20, 2023\n\n"
                + Many("Tor Haug said that the port was \"a grave for boats,\" and left.[1] ", 16_000)
        );
}
