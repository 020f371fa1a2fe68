namespace SeedsSdk.Generator.Tests.Reading;

public sealed class SectionTests
{
    [Fact]
    public void The_lead_has_no_heading_and_every_heading_begins_a_section()
    {
        var document = Layout.WithBody(
            "The strike is over, both sides say.",
            "It lasted for nine days.",
            "Union Head: The Strike Was Worth It",
            "The head of the union spoke first.",
            "Harbor Master: The Quay Is Open",
            "The harbor master spoke next.",
            "He took no questions."
        );

        Assert.Equal(
            [null, "Union Head: The Strike Was Worth It", "Harbor Master: The Quay Is Open"],
            document.Headings()
        );
        Assert.Equal([2, 1, 2], document.Sections.Select(section => section.Paragraphs.Count));
    }

    [Fact]
    public void Without_a_lead_the_first_section_has_no_paragraph()
    {
        var document = Layout.WithBody("Union Head: The Strike Was Worth It", "The head of the union spoke first.");

        Assert.Equal([null, "Union Head: The Strike Was Worth It"], document.Headings());
        Assert.Empty(document.Sections[0].Paragraphs);
    }

    [Fact]
    public void Lines_without_a_blank_line_between_are_paragraphs_of_their_own() =>
        Assert.Equal(
            ["The strike is over, both sides say.", "It lasted for nine days."],
            Layout.WithBody("The strike is over, both sides say.\nIt lasted for nine days.").Paragraphs()
        );

    [Fact]
    public void A_hard_wrapped_paragraph_is_one()
    {
        const string Wrapped =
            "The pilots of the northern harbor went back to work on Monday, nine\n"
            + "days after their union had called them out over the night shift. The\n"
            + "harbor master welcomed them at the gate.";

        Assert.Equal(
            [Wrapped, "Nobody was dismissed."],
            Layout.WithBody(Wrapped, "Nobody was dismissed.").Paragraphs()
        );
    }

    [Fact]
    public void A_blank_line_ends_a_hard_wrapped_paragraph() =>
        Assert.Equal(
            2,
            Layout
                .WithBody(
                    "The pilots of the northern harbor went back to work on Monday, nine",
                    "days after their union had called them out over the night shift."
                )
                .Paragraphs()
                .Count
        );

    [Fact]
    public void A_paragraph_that_is_a_quotation_is_no_heading() =>
        Assert.Equal(
            [null],
            Layout.WithBody("He wrote:", "“Nobody Will Leave This Quay Before The Tide”", "Then he left.").Headings()
        );

    [Fact]
    public void A_title_case_last_line_of_the_body_is_a_paragraph() =>
        Assert.Equal([null], Layout.WithBody("The strike is over.", "The Quay Is Open").Headings());
}
