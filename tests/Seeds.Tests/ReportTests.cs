namespace SeedsSdk.ShippedData;

/// <summary>What the reports are: titles, dates, sections, notes.</summary>
public sealed class ReportTests
{
    [Fact]
    public void There_are_two_reports_with_71_quotes()
    {
        Assert.Equal(2, Seeds.Reports.Count);
        Assert.Equal(71, Seeds.Quotes.Count);
        Assert.StartsWith("2 reports, ", Seeds.Corpus.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(" actors, 71 quotes", Seeds.Corpus.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_have_their_quotes_title_and_date()
    {
        var (talks, attack) = (Seeds.Reports.CoalitionTalks, Seeds.Reports.DiyalaAttack);

        Assert.Equal((61, 10), (talks.Quotes.Count, attack.Quotes.Count));
        Assert.Equal(new DateOnly(2024, 1, 29), talks.Date);
        Assert.Equal(new DateOnly(2022, 1, 23), attack.Date);
        Assert.StartsWith("Following Joint Iraqi-American Announcement", talks.Title, StringComparison.Ordinal);
        Assert.StartsWith("Following Islamic State (ISIS) Attack", attack.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_is_found_by_id_by_name_and_by_title()
    {
        var talks = Seeds.Reports.CoalitionTalks;

        Assert.Equal("2024-01-29-coalition-talks", talks.Id);
        Assert.Same(talks, Seeds.Reports["2024-01-29-coalition-talks"]);
        Assert.Same(talks, Seeds.Reports.Find("coalition-talks"));
        Assert.Same(talks, Seeds.Reports.Find(talks.Title));
        Assert.Null(Seeds.Reports.Find("coalition-walks"));
        Assert.Throws<KeyNotFoundException>(() => Seeds.Reports["coalition-walks"]);
    }

    [Fact]
    public void The_lead_has_no_heading_and_five_sections_do()
    {
        var sections = Seeds.Reports.CoalitionTalks.Sections;

        Assert.Null(sections[0].Heading);
        Assert.Equal(6, sections.Count);
        Assert.StartsWith("Hizbullah Brigades: ", sections[1].Heading, StringComparison.Ordinal);
        Assert.All(sections.Skip(1), section => Assert.NotEmpty(section.Paragraphs));
    }

    [Fact]
    public void Notes_without_their_markers_and_markers_without_their_notes()
    {
        var talks = Seeds.Reports.CoalitionTalks;

        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9], talks.Citations.Select(citation => citation.Number));
        Assert.Equal(
            [8, 9],
            talks.Citations.Where(citation => citation.IsDangling).Select(citation => citation.Number)
        );
        Assert.All(Seeds.Reports.DiyalaAttack.Citations, citation => Assert.False(citation.IsDangling));
        Assert.Null(talks.FindCitation(10));
    }

    [Fact]
    public void The_first_note_lost_the_name_of_its_first_source()
    {
        var sources = Seeds.Reports.CoalitionTalks.FindCitation(1)!.Sources;

        Assert.Equal(2, sources.Count);
        Assert.Null(sources[0].Name);
        Assert.Null(sources[0].Platform);
        Assert.Equal(Platform.X, sources[1].Platform);
        Assert.All(sources, source => Assert.Equal(new DateOnly(2024, 1, 25), source.Date));
    }
}
