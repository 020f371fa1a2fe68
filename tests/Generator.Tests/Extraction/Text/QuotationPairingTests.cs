using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Tests.Extraction.Text;

public sealed class QuotationPairingTests
{
    /// <summary>The quotations of a text whose lines are paragraphs.</summary>
    private static IEnumerable<string> Pair(string text)
    {
        var paragraphs = new List<TextRange>();
        for (var start = 0; start <= text.Length; )
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            paragraphs.Add(TextRange.FromBounds(start, end));
            start = end + 1;
        }

        return QuotationPairing.Pair(text, paragraphs).Select(span => span.Content.Of(text));
    }

    [Theory]
    [InlineData("He said: \"The port is shut.\"", "The port is shut.")]
    [InlineData("He said: “The port is shut.”", "The port is shut.")]
    [InlineData("He said: «The port is shut.»", "The port is shut.")]
    [InlineData("He said: „The port is shut.“", "The port is shut.")]
    [InlineData("He said: „The port is shut.”", "The port is shut.")]
    [InlineData("He said: ``The port is shut.''", "The port is shut.")]
    [InlineData("He said: ''The port is shut.''", "The port is shut.")]
    [InlineData("He said: “The port is shut.\"", "The port is shut.")]
    [InlineData("He said: \"The port is shut.”", "The port is shut.")]
    [InlineData("He said: ”The port is shut.”", "The port is shut.")]
    [InlineData("He said: “The port is shut.“", "The port is shut.")]
    [InlineData("(\"The port is shut.\")", "The port is shut.")]
    [InlineData("The port—\"shut,\" he says—is old.", "shut,")]
    [InlineData("\"shut\"", "shut")]
    [InlineData("They \"shut\"[3] it.", "shut")]
    public void Every_kind_of_marks_quotes(string text, string words) => Assert.Equal([words], Pair(text));

    [Fact]
    public void Two_quotations_in_a_row_are_two() =>
        Assert.Equal(["shut", "sealed"], Pair("It is \"shut\" and \"sealed\" now."));

    [Theory]
    [InlineData("\"He told us: 'Leave!' and we left.\"", "He told us: 'Leave!' and we left.")]
    [InlineData("“He told us: ‘Leave!’ and we left.”", "He told us: ‘Leave!’ and we left.")]
    [InlineData("“He told us: “Leave!” and we left.”", "He told us: “Leave!” and we left.")]
    [InlineData("“He told us: \"Leave!\" and we left.”", "He told us: \"Leave!\" and we left.")]
    [InlineData("«He told us: «Leave!» and we left.»", "He told us: «Leave!» and we left.")]
    [InlineData("«He told us: “Leave!” and we left.»", "He told us: “Leave!” and we left.")]
    [InlineData("“They call it ‘the “grey” quay’ here.”", "They call it ‘the “grey” quay’ here.")]
    public void A_quotation_inside_a_quotation_belongs_to_the_outer_one(string text, string words) =>
        Assert.Equal([words], Pair(text));

    [Fact]
    public void Paragraphs_that_open_their_mark_again_are_one_quotation() =>
        Assert.Equal(
            ["The port is shut.\n“The quay is empty.\n“Nobody works."],
            Pair("He said: “The port is shut.\n“The quay is empty.\n“Nobody works.”\nThen he left.")
        );

    [Fact]
    public void Words_behind_a_quotation_over_paragraphs_are_read_again() =>
        Assert.Equal(
            ["The port is shut.\n\"The quay is empty.", "over"],
            Pair("He said: \"The port is shut.\n\"The quay is empty.\"\nIt is \"over\" now.")
        );

    [Fact]
    public void A_quotation_that_is_opened_again_and_never_closed_is_none() =>
        Assert.Equal(["over"], Pair("He said: “The port is shut.\n“The quay is empty.\nIt is “over” now."));

    [Theory]
    [InlineData("Since '09, he said: 'We go on.' He left.", "We go on.")]
    [InlineData("The class of '84 said: 'We go on.' They left.", "We go on.")]
    [InlineData("He said: '20 men went on.' He left.", "20 men went on.")]
    public void An_apostrophe_before_a_year_opens_nothing(string text, string words) =>
        Assert.Equal([words], Pair(text));

    [Theory]
    [InlineData("He said: \"The port is shut.")]
    [InlineData("He said: “The port is shut.")]
    [InlineData("The port is shut,” he said.")]
    [InlineData("He said: «The port is shut.")]
    public void An_unbalanced_mark_costs_its_own_paragraph_and_no_other(string first) =>
        Assert.Equal(["over", "done"], Pair(first + "\nIt is \"over\" now.\nIt is “done” now."));

    [Fact]
    public void A_mark_without_its_partner_does_not_cost_the_quotation_behind_it() =>
        Assert.Equal(["over"], Pair("He said: “The port is shut. It is “over” now."));

    [Theory]
    [InlineData("The militias' heads met in Sana'a, and 'Asaf's men didn't come.")]
    [InlineData("In the '90s they didn’t work.")]
    [InlineData("The 20\" pipe is replaced by a 24\" one, at 2\" a day.")]
    [InlineData("Each is about 3' 6\" long.")]
    [InlineData("He said: \" \" and left.")]
    [InlineData("A man of 5'10\" with a 6'2\" brother.")]
    [InlineData("Rock ’n’ roll")]
    [InlineData("Nothing is marked here.")]
    [InlineData("\"\"")]
    public void Apostrophes_and_primes_quote_nothing(string text) => Assert.Empty(Pair(text));

    [Fact]
    public void Single_marks_quote_where_a_report_uses_no_others() =>
        Assert.Equal(
            ["The port is shut, and the pilots' boats aren't here.", "over"],
            Pair("He said: ‘The port is shut, and the pilots' boats aren't here.’ It’s ‘over’ now.")
        );

    [Fact]
    public void Single_marks_quote_where_double_ones_stand_inside_them() =>
        Assert.Equal(
            ["They told us, \"Leave!\" and we left.", "over"],
            Pair("He said: 'They told us, \"Leave!\" and we left.' It is 'over' now.")
        );

    [Fact]
    public void Single_marks_do_not_quote_in_a_report_with_double_ones() =>
        Assert.Equal(["The port is shut."], Pair("He said: \"The port is shut.\"\nThe 'quiet' quay is 'open' now."));

    [Fact]
    public void Straight_single_marks_stand_beside_apostrophes() =>
        Assert.Equal(
            ["by men who can't swim", "one year of patience"],
            Pair("It was made 'by men who can't swim' for 'one year of patience'.")
        );

    [Fact]
    public void A_quotation_knows_its_paragraphs_and_its_marks()
    {
        const string Text = "A “b.\n“c.”";

        var span = Assert.Single(QuotationPairing.Pair(Text, [new TextRange(0, 5), new TextRange(6, 4)]));

        Assert.Equal((0, 1, "“b.\n“c.”"), (span.FirstParagraph, span.LastParagraph, span.Outer.Of(Text)));
    }
}
