using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Mentions;

namespace SeedsSdk.Generator.Tests.Extraction.Mentions;

/// <summary>Which words belong to a name, and which only stand beside it.</summary>
public sealed class WholeNameTests
{
    private static string Speaker(string name) => Says.One($"{name} said the port was \"a grave for boats.\"").Speaker;

    [Theory]
    [InlineData("Haug & Haug", "Haug & Haug")]
    [InlineData("Vell & Orlun Co.", "Vell & Orlun Co.")]
    [InlineData("The Salt & Rope Union", "Salt & Rope Union")]
    [InlineData("The tabloid Tide & Wind", "Tide & Wind")]
    [InlineData("Bishop & Sons", "Bishop & Sons")]
    public void An_ampersand_makes_one_name_of_the_capitals_beside_it(string text, string name)
    {
        Assert.Equal(name, Speaker(text));
        var said = Says.Quotes(
            $"Tor Haug left. \"The port is shut,\" said {(text.StartsWith("The ", StringComparison.Ordinal) ? "t" + text[1..] : text)}."
        );
        Assert.Equal(name, Assert.Single(said).Speaker);
        Assert.Equal(ActorKind.Organization, Paragraph.Mentions($"{text} left.")[0].NameKind);
    }

    [Theory]
    [InlineData("Tor Haug & Ingrid Vell said it was shut.", "Tor Haug", "Ingrid Vell")]
    [InlineData("They met Haug and Vell.", "Haug", "Vell")]
    public void Whole_names_of_people_stay_apart(string text, string first, string second)
    {
        var names = Paragraph.Mentions(text).Where(mention => mention.Kind == MentionKind.Name);

        Assert.Equal([first, second], names.Select(mention => mention.Name));
    }

    [Theory]
    [InlineData("Ingrid Vell, D-Dunmore,")]
    [InlineData("Sen. Ingrid Vell, NDP-Dunmore,")]
    [InlineData("Ingrid Vell, Labour,")]
    [InlineData("Ingrid Vell, Liberal of Dunmore,")]
    [InlineData("Ingrid Vell, of Dunmore, Norvik,")]
    [InlineData("Ingrid Vell, 45, of Dunmore, Norvik,")]
    [InlineData("Ingrid Vell, K.C.,")]
    [InlineData("Ingrid Vell, Harbor Union,")]
    public void A_tag_between_commas_belongs_to_the_name_before_it(string subject)
    {
        Assert.Equal("Ingrid Vell", Speaker(subject));
        Assert.Equal("Ingrid Vell", Says.One($"\"The port is shut,\" {subject} said.").Speaker);
    }

    [Theory]
    [InlineData("In New Dunmore, Haug", "Haug")]
    [InlineData("After a talk with Ingrid Vell, Haug", "Haug")]
    [InlineData("The harbor master, Ingrid Vell,", "Ingrid Vell")]
    [InlineData("Ingrid Vell, Tor Haug and Ruth Aro", "Ingrid Vell + Tor Haug + Ruth Aro")]
    public void A_name_of_its_own_behind_a_comma_stays_one(string subject, string speaker) =>
        Assert.Equal(speaker, Speaker(subject));

    [Theory]
    [InlineData("Joost de Wit")]
    [InlineData("Wilma ter Horst")]
    [InlineData("Karim bin Said, a baker,", "Karim bin Said")]
    [InlineData("Ines Duarte y Soto")]
    [InlineData("Abel Haug King III")]
    [InlineData("Tom \"Salty\" Haug", "Tom \"Salty\" Haug")]
    [InlineData("Sailors Without Borders")]
    [InlineData("Fathers Against Drunk Sailing")]
    public void A_name_keeps_its_first_words(string subject, string? name = null)
    {
        Assert.Equal(name ?? subject, Speaker(subject));
        Assert.Equal(name ?? subject, Assert.Single(Says.Quotes($"\"The port is shut,\" said {subject}.")).Speaker);
    }

    [Theory]
    [InlineData("Salim Haug", "Police in Dunmore left Salim Haug.")]
    [InlineData("Nadia Berrada", "Presidents Nadia Berrada and Tor Haug left.")]
    [InlineData("Echo", "The \"Echo\" Telegram channel left.")]
    [InlineData("Harald", "King Harald left.")]
    public void What_only_stands_before_a_name_is_none_of_it(string name, string text) =>
        Assert.Contains(name, Paragraph.Mentions(text).Select(mention => mention.Name));

    [Fact]
    public void A_surname_takes_up_a_name_with_a_nickname() =>
        Assert.Single(Says.Speakers("Tom \"Salty\" Haug said: \"We wait.\" Haug added: \"Soon.\"").Distinct());

    [Theory]
    [InlineData("Neurologist")]
    [InlineData("Rescuer")]
    [InlineData("Astronaut")]
    [InlineData("Superintendent")]
    [InlineData("Then-mayor")]
    [InlineData("Mayor-elect")]
    public void A_role_that_begins_a_sentence_is_none_of_the_name(string role)
    {
        Assert.Equal("Abel Orlun", Speaker($"{role} Abel Orlun"));
        Assert.Equal(
            ["Abel Orlun", "Abel Orlun"],
            Says.Speakers($"{role} Abel Orlun said: \"We wait.\" Orlun added: \"Soon.\"")
        );
    }

    [Theory]
    [InlineData("Methodist Harbor Mission")]
    [InlineData("Baptist Sea Rescue")]
    [InlineData("Optimist Press Group")]
    [InlineData("Cooper Abel Orlun")]
    public void A_name_may_begin_like_a_role(string name) => Assert.Equal(name, Speaker(name));

    [Theory]
    [InlineData("fire chief")]
    [InlineData("land surveyor")]
    [InlineData("play director")]
    [InlineData("marketing manager")]
    public void A_role_may_begin_with_a_word_that_is_a_verb_as_well(string role)
    {
        Assert.Equal(
            ["Tor Haug", "Ingrid Vell"],
            Says.Speakers($"\"We stay,\" said Tor Haug. \"The wind was on our side,\" added {role} Ingrid Vell.")
        );
        Assert.Equal("Ingrid Vell", Says.One($"\"The wind was on our side,\" {role} Ingrid Vell said.").Speaker);
        Assert.Equal(
            "Ingrid Vell",
            Says.One($"According to {role} Ingrid Vell, the port was \"shut for good.\"").Speaker
        );
    }

    [Fact]
    public void A_role_may_have_a_noun_before_such_a_word() =>
        Assert.Equal("Ingrid Vell", Says.One("\"We stay,\" said state fire marshal Ingrid Vell.").Speaker);

    [Theory]
    [InlineData("They land surveyor Ingrid Vell.")]
    [InlineData("The owners fire captain Ingrid Vell.")]
    public void A_verb_before_a_role_stays_one(string text) =>
        Assert.DoesNotContain(
            Paragraph.Mentions(text),
            mention => mention.Role is { } role && role.Contains(' ', StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("The baker Orm Kohl")]
    [InlineData("The young grocer Orm Kohl")]
    public void A_noun_of_no_table_makes_no_body_of_a_person(string subject) =>
        Assert.Equal(["Orm Kohl", "Orm Kohl"], Says.Speakers($"{subject} said: \"We wait.\" Kohl added: \"Soon.\""));

    [Theory]
    [InlineData("The Orm Kohl")]
    [InlineData("The tabloid Orm Kohl")]
    public void An_article_makes_a_body_of_a_name(string subject) =>
        Assert.Equal(ActorKind.Organization, Assert.Single(Says.Facts($"{subject} said: \"We wait.\"").Actors).Kind);

    [Theory]
    [InlineData("Ingrid Vell MP", "Ingrid Vell")]
    [InlineData("Ingrid Vell QC, a lawyer,", "Ingrid Vell")]
    [InlineData("Labour MP Ingrid Vell", "Ingrid Vell")]
    [InlineData("Jack Ma", "Jack Ma")]
    public void Letters_behind_a_name_are_none_of_it(string subject, string name) =>
        Assert.Equal(name, Speaker(subject));

    [Theory]
    [InlineData("One of the sailors, identified as Abu Salim,", "Abu Salim")]
    [InlineData("One of the sailors named Abu Salim", "Abu Salim")]
    [InlineData("Some of the sailors, identified as strikers,", "Some of the sailors")]
    public void One_of_several_may_be_named(string subject, string speaker) => Assert.Equal(speaker, Speaker(subject));
}
