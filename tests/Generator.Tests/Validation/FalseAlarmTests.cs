using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Tests.Validation;

/// <summary>What looks like a fault and is none, beside the same with the fault.</summary>
public sealed class FalseAlarmTests
{
    [Theory]
    [InlineData("On his Telegram channel and on X, Arne Foss wrote:[1] \"It is tested and safe.\"", "")]
    [InlineData("Telegram was down. On X, Arne Foss wrote:[1] \"It is tested and safe.\"", "SEED0208")]
    public void A_note_that_names_one_of_two_platforms(string body, string found) =>
        Assert.Equal(found, Found(body + "\n\n[1] Telegram, March 2, 2021."));

    [Theory]
    [InlineData("The port has two parts:\n\n– the pier\n\n– the dock", "")]
    [InlineData("The port has two parts:\n\n1. the pier\n\n2. the dock", "")]
    [InlineData("All of it is at https://port.example/crane", "")]
    [InlineData("All of it is at the port, where the crane", "SEED0108")]
    public void Lists_and_addresses_end_without_a_full_stop(string body, string found) =>
        Assert.Equal(found, Found(body));

    [Theory]
    [InlineData("Oldest Pilot Dies At 91\n\nFebruary 14, 2017, was a Tuesday.", "")]
    [InlineData("The oldest pilot died on 91 February.", "SEED0105")]
    public void A_number_and_a_month_on_two_lines_are_no_date(string body, string found) =>
        Assert.Equal(found, Found(body));

    [Theory]
    [InlineData("The ship „Groß“ lies in port.", "")]
    [InlineData("They met in the «\u00A0Café\u00A0» at noon.", "")]
    [InlineData("They met in the Ã©cole at noon.", "SEED0010")]
    [InlineData("They met in the chÃ¢teau at noon.", "SEED0010")]
    [InlineData("It wasn’t the ÐŸÐ¾Ñ€Ñ‚ at noon.", "SEED0010")]
    public void Letters_with_quotation_marks_are_no_mojibake(string body, string found) =>
        Assert.Equal(found, Found(body));

    [Fact]
    public void The_second_of_two_notes_is_told_once() =>
        Assert.Equal(
            "SEED0202 SEED0204",
            Found("Nobody speaks.\n\n[1] X, March 2, 2021.\n\n[1] Telegram, March 2, 2021.")
        );

    [Theory]
    [InlineData("It is tested.[2]\n\nThis article is for paying members only.\n\n[2] X, March 2, 2021.", "SEED0108")]
    [InlineData("It is tested.\n\nSubscribe now to continue reading.\n\nA mason said: \"No.\"", "SEED0108")]
    [InlineData("It is tested.\n\nREAD MORE »", "SEED0108")]
    [InlineData("It is tested.\n\nREAD MORE »\n\nRelated: Ten Cranes\n\nAnd more of them", "")]
    [InlineData("It is tested.[1][2]–[4]\n\n[1] X.\n\n[2] X.\n\n[3] X.\n\n[4] X.", "")]
    [InlineData("Arne Foss said: “It is tested.\n\n“It is safe.\n\nThe port is open.", "SEED0301")]
    [InlineData("Arne Foss was told of &quot;tests&quot; in the port.", "SEED0010")]
    public void Told_once(string body, string found) => Assert.Equal(found, Found(body));

    /// <summary>A suppression for a folder is of use if one document in it needs it.</summary>
    [Theory]
    [InlineData("SEED0108", 0)]
    [InlineData("SEED0109", 1)]
    public void A_suppression_for_two_documents(string suppressed, int unused)
    {
        var options = DocumentOptionsReader.Read([new("seeds_suppress." + suppressed, "So in print.")]);
        var finding = SourceDocument.FindIn("b.txt", Rules.CutOff, "", "");

        Assert.Equal(
            unused,
            FindingPolicy.Apply([finding], [("a.txt", options), ("b.txt", options)]).Count(IsAboutSettings)
        );

        static bool IsAboutSettings(Finding finding) => finding.Rule == Rules.UnusedSuppression;
    }

    private static string Found(string body)
    {
        var text = "Talks In The Harbor\n\nMarch 3, 2021\n\n" + body + "\n";
        var facts = DocumentExtractor.Extract(DocumentReader.Read("a.txt", text), CancellationToken.None);
        var report = new ReadReport(new SourceDocument("a.txt", text), facts, DocumentOptions.Default);
        return string.Join(' ', DocumentRules.Check(report).Select(finding => finding.Rule.Id).Order());
    }
}
