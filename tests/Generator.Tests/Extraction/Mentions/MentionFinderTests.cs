using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Tests.Extraction.Mentions;

public sealed class MentionFinderTests
{
    private static Mention First(string text) => Paragraph.Mentions(text)[0];

    private static IEnumerable<string> Names(string text) =>
        Paragraph.Mentions(text).Where(mention => mention.Kind == MentionKind.Name).Select(mention => mention.Name);

    [Theory]
    [InlineData("Prime Minister Nadia Berrada left.", "Nadia Berrada", "Prime Minister")]
    [InlineData("Foreign Minister Oskar Lindh left.", "Oskar Lindh", "Foreign Minister")]
    [InlineData("The military spokesman Tor Haug left.", "Tor Haug", "military spokesman")]
    [InlineData("Deputy Commander Abu Salim Al-Dirri left.", "Abu Salim Al-Dirri", "Deputy Commander")]
    [InlineData("Former Governor Ines Duarte left.", "Ines Duarte", "Former Governor")]
    [InlineData("Nadia Berrada left.", "Nadia Berrada", null)]
    public void A_role_in_front_of_a_name_is_not_part_of_it(string text, string name, string? role)
    {
        var mention = First(text);

        Assert.Equal((MentionKind.Name, name), (mention.Kind, mention.Name));
        Assert.Equal(role, mention.Role);
    }

    [Theory]
    [InlineData("Sheikh Salim Al-Dirri left.", "Salim Al-Dirri")]
    [InlineData("Dr. Nils Aro left.", "Nils Aro")]
    [InlineData("Mr. Haug left.", "Haug")]
    public void A_form_of_address_is_not_part_of_a_name(string text, string name) =>
        Assert.Equal(name, First(text).Name);

    [Theory]
    [InlineData("They met Abu Salim al-Dirri there.", "Abu Salim al-Dirri")]
    [InlineData("They met Omar bin Hadi there.", "Omar bin Hadi")]
    [InlineData("They met Maria de la Cruz there.", "Maria de la Cruz")]
    [InlineData("They met Jan van der Meer there.", "Jan van der Meer")]
    [InlineData("They met 'Asaf Al-'Askar there.", "'Asaf Al-'Askar")]
    [InlineData("They met J. K. Brandt there.", "J. K. Brandt")]
    [InlineData("They met Nadia\u00A0Berrada there.", "Nadia Berrada")]
    public void Particles_and_apostrophes_belong_to_a_name(string text, string name) =>
        Assert.Equal([name], Names(text));

    [Theory]
    [InlineData("The Northern Pilots' Union left.", "Northern Pilots' Union")]
    [InlineData("The Council of Harbor Elders left.", "Council of Harbor Elders")]
    [InlineData("The Ministry of Ports left.", "Ministry of Ports")]
    [InlineData("The Popular Front for the Defense of the Coast left.", "Popular Front for the Defense of the Coast")]
    public void A_body_has_its_whole_name(string text, string name) => Assert.Contains(name, Names(text));

    [Theory]
    [InlineData("The Ministry of Ports left.", ActorKind.Government)]
    [InlineData("The Northern Pilots' Union left.", ActorKind.Organization)]
    [InlineData("The Sea Wind Telegram channel wrote.", ActorKind.Channel)]
    [InlineData("Prime Minister Nadia Berrada left.", ActorKind.Person)]
    public void The_words_of_a_name_say_what_it_is(string text, object kind) =>
        Assert.Equal((ActorKind)kind, First(text).NameKind);

    [Fact]
    public void A_short_form_in_brackets_belongs_to_its_name()
    {
        var mention = First("The Northern Pilots' Union (NPU) left.");

        Assert.Equal(("Northern Pilots' Union", "NPU"), (mention.Name, mention.Acronym));
    }

    [Fact]
    public void A_channel_in_marks_is_a_name()
    {
        var mention = First("The \"Sea Wind\" Telegram channel wrote on Monday.");

        Assert.Equal((MentionKind.Name, "Sea Wind"), (mention.Kind, mention.Name));
        Assert.Equal(ActorKind.Channel, mention.NameKind);
    }

    [Fact]
    public void A_genitive_owns_what_follows_it()
    {
        var mention = First("On Monday, Haug's statement was short.");

        Assert.Equal((MentionKind.Document, "statement"), (mention.Kind, mention.Head));
        Assert.Equal("Haug", mention.Possessor!.Name);
    }

    [Fact]
    public void A_genitive_alone_acts_not() => Assert.True(First("Tor Haug's boat left.").IsGenitive);

    [Theory]
    [InlineData("The spokesman left.", MentionKind.Person, "spokesman")]
    [InlineData("The ministry left.", MentionKind.Organization, "ministry")]
    [InlineData("The statement was short.", MentionKind.Document, "statement")]
    [InlineData("The statements were short.", MentionKind.Document, "statement")]
    [InlineData("The channel wrote it.", MentionKind.Channel, "channel")]
    [InlineData("Some of the militia heads left.", MentionKind.People, "heads")]
    [InlineData("Several residents left.", MentionKind.People, "residents")]
    [InlineData("She left.", MentionKind.Pronoun, "she")]
    [InlineData("The latter left.", MentionKind.Pronoun, "latter")]
    public void Descriptions_are_known_by_their_noun(string text, object kind, string head) =>
        Assert.Equal(((MentionKind)kind, head), (First(text).Kind, First(text).Head));

    [Theory]
    [InlineData("A source within the ministry spoke.", "A source within the ministry")]
    [InlineData("The head of the pilots' union spoke.", "The head of the pilots' union")]
    [InlineData("Some of the militia heads spoke.", "Some of the militia heads")]
    public void A_description_is_as_long_as_its_phrase(string text, string words) =>
        Assert.Equal(words, First(text).AsWritten);

    [Fact]
    public void Adjectives_of_states_narrow_a_phrase() =>
        Assert.Equal(["Iraqi"], First("The Iraqi statement was short.").Adjectives);

    [Theory]
    [InlineData("They left on Monday in March at noon.")]
    [InlineData("On January 5, 2023, they left.")]
    [InlineData("Yesterday, nothing happened anywhere.")]
    public void Days_and_first_words_are_no_names(string text) => Assert.Empty(Names(text));

    [Fact]
    public void Mentions_stand_in_the_order_of_the_words()
    {
        var firsts = Paragraph
            .Mentions("Tor Haug, head of the Pilots' Union, met Nadia Berrada's envoy and some of the elders.")
            .Select(mention => mention.First)
            .ToArray();

        Assert.Equal(firsts.Order(), firsts);
    }
}
