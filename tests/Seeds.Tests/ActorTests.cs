namespace SeedsSdk.ShippedData;

/// <summary>Who is in the reports: one actor over both, whatever the spelling.</summary>
public sealed class ActorTests
{
    [Fact]
    public void Qais_Al_Khazali_has_a_role_in_each_report()
    {
        var roles =
            from role in Seeds.Actors.QaisAlKhazali.Affiliations
            select (role.Report, role.Role, role.Organization, role.Date);

        Assert.Equal(
            [
                (
                    Seeds.Reports.DiyalaAttack,
                    "Secretary-General",
                    Seeds.Actors.AsaibAhlAlHaqq,
                    new DateOnly(2022, 1, 23)
                ),
                (Seeds.Reports.CoalitionTalks, "leader", Seeds.Actors.AsaibAhlAlHaqq, new DateOnly(2024, 1, 29)),
            ],
            roles
        );
    }

    [Fact]
    public void Abu_Ali_Al_Askari_is_one_man_in_two_spellings()
    {
        var askari = Seeds.Actors.AbuAliAlAskari;

        Assert.Contains("Abu 'Ali Al-'Askari", askari.Aliases);
        Assert.Equal(
            ["military spokesman", "spokesperson"],
            askari.Affiliations.Select(affiliation => affiliation.Role)
        );
        Assert.All(askari.Affiliations, role => Assert.Same(Seeds.Actors.HizbullahBrigades, role.Organization));
    }

    [Theory]
    [InlineData("qais-al-khazali", "qais-al-khazali")]
    [InlineData("Qais al-Khazali", "qais-al-khazali")]
    [InlineData("Kais Al-Khazaly", "qais-al-khazali")]
    [InlineData("'Asaib Ahl Al-Haq", "asaib-ahl-al-haqq")]
    [InlineData("Asa’ib Ahl al-Haqq", "asaib-ahl-al-haqq")]
    [InlineData("Abu Ali al-Askary", "abu-ali-al-askari")]
    [InlineData("Ja'far al-Husayni", "jafar-al-husseini")]
    [InlineData("PMU", "popular-mobilization-units")]
    [InlineData("Mutada Al-Sadr", "muqtada-al-sadr")]
    public void An_actor_is_found_by_any_spelling(string name, string id) =>
        Assert.Equal(id, Seeds.Actors.Find(name)?.Id);

    [Theory]
    [InlineData("Nobody Al-Nowhere")]
    [InlineData("Hassan Nasrallah")]
    public void Nobody_is_found_by_a_name_that_no_report_has(string name)
    {
        Assert.Null(Seeds.Actors.Find(name));
        Assert.Empty(Seeds.Actors.FindAll(name));
    }

    [Fact]
    public void Actors_of_both_reports_are_the_same_objects()
    {
        var both = Seeds.Reports.DiyalaAttack.Actors.Intersect(
            Seeds.Reports.CoalitionTalks.Actors,
            ReferenceEqualityComparer.Instance
        );

        Assert.Superset(
            new HashSet<object?>
            {
                Seeds.Actors.QaisAlKhazali,
                Seeds.Actors.AbuAliAlAskari,
                Seeds.Actors.AsaibAhlAlHaqq,
                Seeds.Actors.HizbullahBrigades,
                Seeds.Actors.IslamicStateISIS,
            },
            both.ToHashSet()
        );
    }

    [Fact]
    public void Two_men_of_one_surname_or_movement_stay_two() =>
        Assert.Distinct([
            Seeds.Actors.AbuAliAlAskari,
            Seeds.Actors.JafarAlHusseini,
            Seeds.Actors.AliAlAsadi,
            Seeds.Actors.QaisAlKhazali,
            Seeds.Actors.AbuAlaaAlWalai,
        ]);

    [Fact]
    public void Every_name_leads_to_its_own_actor() =>
        Assert.All(Seeds.Actors, actor => Assert.Contains(actor, Seeds.Actors.FindAll(actor.Name)));
}
