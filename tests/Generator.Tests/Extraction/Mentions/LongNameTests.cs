namespace SeedsSdk.Generator.Tests.Extraction.Mentions;

/// <summary>Names of bodies with small words inside.</summary>
public sealed class LongNameTests
{
    [Theory]
    [InlineData("Al-Nahr in the Lower Basin (ANLB)", "ANLB")]
    [InlineData("The Harbor State of Norvik and Dunmore (HSND)", "HSND")]
    [InlineData("Rope and Tar in Dunmore (RTD)", "RTD")]
    [InlineData("The Harbor State's Dunmore Province (HSDP)", "HSDP")]
    [InlineData("Jam'iyat-e-Darya in Norvik (JDN; the River Society)", "JDN")]
    public void Initials_in_brackets_make_one_name_of_all_their_words(string name, string acronym)
    {
        var written = name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name;
        written = written[..written.IndexOf(" (", StringComparison.Ordinal)];

        var quotes = Says.Quotes(
            $"{name} wrote: \"The port is shut.\" {acronym} added: \"It stays shut.\" Later {written} wrote: \"We are here.\""
        );

        Assert.Equal(3, quotes.Count);
        Assert.All(quotes, quote => Assert.Equal($"{written} ({acronym})", quote.Speaker));
    }

    [Fact]
    public void Other_initials_join_nothing() =>
        Assert.Equal(
            "Al-Nahr",
            Says.One("On May 2, Al-Nahr in the Lower Basin (DPK) wrote: \"The port is shut.\"").Speaker
        );

    [Theory]
    [InlineData("Sons of the Quay")]
    [InlineData("Friends of Norvik")]
    [InlineData("Voice of Dunmore")]
    public void What_people_are_to_something_begins_the_name_of_a_body(string name) =>
        Assert.Equal(name, Says.One($"On May 2, {name} wrote: \"The port is shut.\"").Speaker);

    [Fact]
    public void The_noun_behind_the_brackets_belongs_to_the_name() =>
        Assert.StartsWith(
            "Liwa Al-Bahr",
            Says.One("On May 2, the Liwa Al-Bahr (LAB) militia wrote: \"The port is shut.\"").Speaker,
            StringComparison.Ordinal
        );

    [Fact]
    public void What_a_name_means_is_no_speech()
    {
        var said = Says.One("On May 2, Liwa Al-Bahr (\"Banner of the Sea\") wrote: \"The port is shut.\"");

        Assert.Equal("Liwa Al-Bahr", said.Speaker);
    }
}
