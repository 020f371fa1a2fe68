using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Tests.Resolution;

public sealed class IdentityTests
{
    private static ResolvedCorpus TwoPeople(string first, string second) =>
        Facts.Resolve(
            Facts.Document("2023-01-01-a", Facts.Person(first)),
            Facts.Document("2023-02-01-b", Facts.Person(second))
        );

    [Theory]
    [InlineData("Abu Salim Al-Askari", "Abu Salim Al-'Askari")]
    [InlineData("Abu Salim Al-Askari", "Abu Saleem al-Askari")]
    [InlineData("Moqtada Al-Badri", "Muqtada al-Badri")]
    [InlineData("Hussein Al-Dirri", "Husayn Al-Dirri")]
    [InlineData("Ka'b Al-Rashid", "Kab Al-Rasheed")]
    [InlineData("José Núñez Prado", "Jose Nunez Prado")]
    [InlineData("Nadia Berrada", "NADIA BERRADA")]
    [InlineData("Qais Al-Dirri", "Qays al-Dirri")]
    [InlineData("Muhammad Al-Dirri", "Mohammed al Dirri")]
    [InlineData("Yusuf Al-Dirri", "Youssef Al-Dirri")]
    [InlineData("Khalid Al-Dirri", "Khaled Al-Dirri")]
    [InlineData("Rachid Faysal", "Rashid Faisal")]
    [InlineData("Daoud Haniyeh", "Dawud Haniya")]
    [InlineData("Hassan Nasrallah", "Hasan Nasrullah")]
    [InlineData("Abd al-Rahman Soleimani", "Abdulrahman Sulaymani")]
    [InlineData("Osama Othman", "Usama Uthman")]
    [InlineData("Fatima Rauf", "Fatimah Rawuf")]
    [InlineData("Salim Berrada", "Berrada, Salim")]
    [InlineData("Abdullah Berrada", "Abdillahi Berrada")]
    public void Spellings_of_one_name_are_one_actor(string first, string second)
    {
        var actor = Assert.Single(TwoPeople(first, second).Actors);

        Assert.Equal((first, second), (actor.Name, Assert.Single(actor.Aliases)));
    }

    [Theory]
    [InlineData("Salim Al-Dirri", "Karim Al-Dirri")]
    [InlineData("Nadia Berrada", "Nadim Berrada")]
    [InlineData("Tor Haug", "Per Haug")]
    [InlineData("Marie Lopez", "Mario Lopez")]
    [InlineData("Daniel Kent", "Danielle Kent")]
    [InlineData("Hassan Al-Badri", "Hussein Al-Badri")]
    [InlineData("Jamal Al-Badri", "Jamil Al-Badri")]
    [InlineData("Karim Nasr", "Karim Nasir")]
    [InlineData("Karim Nasr", "Karim Nassar")]
    [InlineData("Maria Ivanova", "Mara Ivanow")]
    [InlineData("Saad Kareem", "Said Kareem")]
    [InlineData("Hamid Al-Badri", "Hamad Al-Badri")]
    [InlineData("Ali Reza", "Ali Rizo")]
    [InlineData("Omar Karim", "Amr Karim")]
    [InlineData("Ali Hassan Al-Badri", "Hassan Ali Al-Badri")]
    [InlineData("Salim Al-Badri", "Salim Jamil Al-Badri")]
    [InlineData("Abd al-Samad Al-Badri", "Abd al-Wahid Al-Badri")]
    [InlineData("Karim Benali", "Karim Ali")]
    public void Two_men_who_share_a_surname_are_two(string first, string second) =>
        Assert.Equal(2, TwoPeople(first, second).Actors.Count);

    [Fact]
    public void Two_spellings_with_two_roles_in_one_report_are_two() =>
        Assert.Equal(
            2,
            Facts
                .Resolve(
                    Facts.Silent(
                        "2023-01-01-a",
                        Facts.Person("Ahmad Salem").With("pilot", null),
                        Facts.Person("Ahmed Salim").With("mayor", null)
                    )
                )
                .Actors.Count
        );

    [Theory]
    [InlineData("Asa'ib Ahl Al-Bahr", "'Asaib Ahl Al-Bahr")]
    [InlineData("Hizb al-Amal", "Hizb Al-Amal")]
    [InlineData("The Pilots' Union", "Pilots Union")]
    public void Spellings_of_one_body_are_one_actor(string first, string second) =>
        Assert.Single(
            Facts
                .Resolve(
                    Facts.Document("2023-01-01-a", Facts.Body(first)),
                    Facts.Document("2023-02-01-b", Facts.Body(second))
                )
                .Actors
        );

    [Fact]
    public void A_person_is_no_body_of_the_same_name() =>
        Assert.Equal(
            2,
            Facts
                .Resolve(
                    Facts.Document("2023-01-01-a", Facts.Person("Aurelio Quimba")),
                    Facts.Document("2023-02-01-b", Facts.Body("Aurelio Quimba"))
                )
                .Actors.Count
        );

    [Fact]
    public void Who_is_left_open_joins_whoever_has_the_name() =>
        Assert.Equal(
            ActorKind.Organization,
            Assert
                .Single(
                    Facts
                        .Resolve(
                            Facts.Document("2023-01-01-a", Facts.Actor("Sea Wind Movement", null)),
                            Facts.Document("2023-02-01-b", Facts.Body("Sea Wind Movement"))
                        )
                        .Actors
                )
                .Kind
        );

    [Fact]
    public void A_surname_alone_joins_nobody_across_reports()
    {
        var corpus = Facts.Resolve(
            Facts.Document("2023-01-01-a", Facts.Person("Salim Al-Dirri", "Al-Dirri")),
            Facts.Document("2023-02-01-b", Facts.Person("Karim Al-Dirri", "Al-Dirri"))
        );

        Assert.Equal(["karim-al-dirri", "salim-al-dirri"], corpus.Ids());
    }

    [Fact]
    public void An_alias_of_several_parts_joins() =>
        Assert.Single(
            Facts
                .Resolve(
                    Facts.Document("2023-01-01-a", Facts.Body("Northern Pilots' Union", "Union of Northern Pilots")),
                    Facts.Document("2023-02-01-b", Facts.Body("Union of Northern Pilots"))
                )
                .Actors
        );

    [Fact]
    public void The_name_is_that_of_the_earliest_report_whatever_the_order_of_the_files()
    {
        var early = Facts.Document("2023-01-01-z", Facts.Person("Abu Salim Al-Askari"));
        var late = Facts.Document("2023-02-01-a", Facts.Person("Abu Salim Al-'Askari"));

        Assert.Equal("Abu Salim Al-Askari", Assert.Single(Facts.Resolve(late, early).Actors).Name);
        Assert.Equal(Facts.Resolve(early, late), Facts.Resolve(late, early));
    }

    [Fact]
    public void A_report_that_is_added_renames_nobody()
    {
        var first = Facts.Document("2023-01-01-a", Facts.Person("Abu Salim Al-Askari"), Facts.Body("Sea Wind"));
        var added = Facts.Document(
            "2023-02-01-b",
            Facts.Person("Abu Saleem Al-Askari"),
            Facts.Person("Abu Salim Al-Harbi"),
            Facts.Body("Sea-Wind")
        );

        var before = Facts.Resolve(first).Actors.Select(actor => (actor.Id, actor.Name, actor.MemberName));
        var after = Facts.Resolve(first, added).Actors.Select(actor => (actor.Id, actor.Name, actor.MemberName));

        Assert.Subset(after.ToHashSet(), before.ToHashSet());
    }

    [Fact]
    public void Groups_of_one_description_are_one() =>
        Assert.Single(
            Facts
                .Resolve(
                    Facts.Document("2023-01-01-a", Facts.Described("Some of the militia heads", ActorKind.Group)),
                    Facts.Document("2023-02-01-b", Facts.Described("Some of the militia heads", ActorKind.Group))
                )
                .Actors
        );

    [Fact]
    public void Somebody_described_stays_in_his_report() =>
        Assert.Equal(
            ["source-within-the-ministry", "source-within-the-ministry-2"],
            Facts
                .Resolve(
                    Facts.Document("2023-01-01-a", Facts.Described("Source within the ministry", ActorKind.Person)),
                    Facts.Document("2023-02-01-b", Facts.Described("Source within the ministry", ActorKind.Person))
                )
                .Ids()
        );

    [Fact]
    public void Names_of_one_slug_have_ids_of_their_own() =>
        Assert.Equal(
            ["aurelio-quimba", "aurelio-quimba-2"],
            Facts
                .Resolve(
                    Facts.Document("2023-01-01-a", Facts.Person("Aurelio Quimba")),
                    Facts.Document("2023-02-01-b", Facts.Body("Aurelio Quimba"))
                )
                .Ids()
        );
}
