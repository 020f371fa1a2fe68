using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Tests.Extraction.Mentions;

/// <summary>Where "Mayor of PLACE", "Minister of FIELD" ends and the name of who it is begins.</summary>
public sealed class TitleBorderTests
{
    /// <summary>Speakers and the first one's role at a body; the last name alone must be the same actor.</summary>
    private static (string Speakers, string Role) Read(string body)
    {
        var facts = Says.Facts(body);
        var speakers = Says.Speakers(body).Distinct().ToList();
        var speaker = facts.Actors.FirstOrDefault(actor => actor.Name == speakers[0]);
        var roles = (speaker?.Affiliations ?? default).Select(held =>
            held.Organization is { } body ? $"{held.Role} @ {facts.Actors[body].Name}" : held.Role
        );
        return (string.Join(" | ", speakers), string.Join(", ", roles));
    }

    private static string Twice(string title, string name) =>
        $"{title} {name} said, \"We open the port.\" Later, {name.Split(' ')[^1]} told reporters: \"It is open.\"";

    [Theory]
    [InlineData("Mayor of Dunmore", "Petra Lang")]
    [InlineData("Mayor of Dunmore", "Anna Maria Lang")]
    [InlineData("Mayor of Dunmore", "Tove Rask")]
    [InlineData("Mayor of Dunmore", "Jan van der Berg")]
    [InlineData("Mayor of Dunmore", "Petra J. Lang")]
    [InlineData("Former Mayor of Dunmore", "Petra Lang")]
    [InlineData("Bishop of Northfield", "Tove Rask")]
    [InlineData("Archbishop of Santa Clara", "Tove Rask")]
    [InlineData("Governor of East Norvik", "Ulla Holm")]
    [InlineData("Governor of East Norvik", "Ulv Stein Brandt")]
    [InlineData("Governor of Dunmore County", "Tove Rask")]
    [InlineData("President of Norvik", "Hanna Sol")]
    [InlineData("President of East Norvik", "Hanna Sol")]
    [InlineData("Vice President of Norvik", "Tove Rask")]
    [InlineData("Prime Minister of Norvik", "Per Aas")]
    [InlineData("Foreign Minister of Norvik", "Tove Rask")]
    [InlineData("Ambassador to Norvik", "Tove Rask")]
    [InlineData("Duke of Wellmoor", "Arthur Rask")]
    public void A_place_ends_where_the_person_begins(string title, string name) =>
        Assert.Equal((name, title), Read(Twice(title, name)));

    [Theory]
    [InlineData("Minister of Health", "Anna Koss")]
    [InlineData("Minister of Health", "Koss")]
    [InlineData("Minister for Trade", "Lea Moss")]
    [InlineData("Minister of the Interior", "Sven Aas")]
    [InlineData("Minister of Foreign Affairs", "Tove Rask")]
    [InlineData("Minister of Health and Labor", "Tove Rask")]
    [InlineData("Minister of Culture, Youth and Sports", "Tove Rask")]
    [InlineData("Minister of State for Trade", "Lea Moss")]
    [InlineData("Deputy Minister of Health", "Tove Rask")]
    [InlineData("Minister of Fisheries", "Olga Brandt")]
    [InlineData("minister of fisheries", "Olga Brandt")]
    [InlineData("Director of Communications", "Tove Rask")]
    [InlineData("Finance Minister", "Tove Rask")]
    [InlineData("Secretary of State", "Tove Rask")]
    [InlineData("Chief of Staff", "Tove Rask")]
    public void A_field_ends_where_the_person_begins(string title, string name) =>
        Assert.Equal((name, title), Read(Twice(title, name)));

    [Theory]
    [InlineData("Director-General of the Port Authority", "Petra Lang", "Director-General @ Port Authority")]
    [InlineData("Director-General of the Port Authority", "Tove Rask", "Director-General @ Port Authority")]
    [InlineData("Governor of the Bank of Wellmoor", "Tove Rask", "Governor @ Bank of Wellmoor")]
    [InlineData("Head of the Dunmore Harbor Union", "Tove Rask", "Head @ Dunmore Harbor Union")]
    [InlineData("Speaker of Parliament", "Tove Rask", "Speaker @ Parliament")]
    public void A_body_is_an_actor_of_its_own(string title, string name, string role) =>
        Assert.Equal((name, role), Read(Twice(title, name)));

    /// <summary>"Mayor of Dunmore Ulv Stein Brandt" alone could be of Dunmore Ulv.</summary>
    [Theory]
    [InlineData("Ulv Stein Brandt left.", "Ulv Stein Brandt", "Mayor of Dunmore")]
    [InlineData("It rained in Dunmore.", "Ulv Stein Brandt", "Mayor of Dunmore")]
    [InlineData("It rained in Dunmore Ulv.", "Stein Brandt", "Mayor of Dunmore Ulv")]
    [InlineData("It rained.", "Stein Brandt", "Mayor of Dunmore Ulv")]
    public void A_name_that_the_report_has_elsewhere_decides(string elsewhere, string name, string role) =>
        Assert.Equal((name, role), Read($"Mayor of Dunmore Ulv Stein Brandt said, \"We open the port.\" {elsewhere}"));

    [Fact]
    public void A_surname_behind_a_place_needs_both_elsewhere()
    {
        const string Said = "Mayor of Dunmore Koss said, \"We open the port.\"";
        Assert.Equal("Mayor of Dunmore Koss", Says.One(Said).Speaker);
        Assert.Equal("Koss", Says.One(Said + " In Dunmore it rained. Koss left.").Speaker);
    }

    [Theory]
    [InlineData("Mayor of Dunmore")]
    [InlineData("Mayor of East Dunmore")]
    [InlineData("Mayor of San Luis Dunmore")]
    [InlineData("Minister of Health")]
    [InlineData("Minister of Health Services")]
    [InlineData("Duke of Wellmoor")]
    public void A_title_alone_is_somebody_without_a_name(string title) =>
        Assert.Equal(title, Says.One($"The {title} said, \"We open the port.\"").Speaker);

    [Theory]
    [InlineData("Bank of Wellmoor")]
    [InlineData("University of North Dunmore")]
    [InlineData("Ministry of Health")]
    public void A_body_with_of_is_one_name(string name) =>
        Assert.Equal(name, Says.One($"The {name} said, \"We open the port.\"").Speaker);

    [Theory]
    [InlineData("Karl Lind, mayor of Minas Velha Norte, said, \"We wait.\"", "Karl Lind")]
    [InlineData("Karl Lind, director of Kelvik Human Watch, said, \"We wait.\"", "Karl Lind")]
    [InlineData("The governor of Minas Velha Norte, Petra Lang, said, \"We wait.\"", "Petra Lang")]
    [InlineData("The wife of Senator John Haug said, \"We wait.\"", "Wife of Senator John Haug")]
    [InlineData("A spokesman for Hillary Roe Haug said, \"We wait.\"", "Spokesman for Hillary Roe Haug")]
    [InlineData("Mayor of Dunmore Petra Lang's office said, \"We wait.\"", "Petra Lang's office")]
    [InlineData("According to Mayor of Dunmore Petra Lang, \"we wait.\"", "Petra Lang")]
    public void A_longer_phrase_keeps_its_speaker(string body, string speaker) =>
        Assert.Equal(speaker, Says.One(body).Speaker);

    [Fact]
    public void Whose_title_it_is_is_a_person() =>
        Assert.Equal(
            ActorKind.Person,
            Says.Facts("Minister of Fisheries Koss said, \"We wait.\"")
                .Actors.Single(actor => actor.Name == "Koss")
                .Kind
        );
}
