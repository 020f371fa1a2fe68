using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Tests.Resolution;

public sealed class MemberNamesTests
{
    private static IEnumerable<string> Reports(params string[] paths) =>
        MemberNames.ForReports([
            .. paths.Zip(
                ReportIds.Assign(paths),
                (path, id) => new NamedReport(id, path, new CalendarDate(2020, 2, 3))
            ),
        ]);

    private static IEnumerable<string> Actors(params string[] names) =>
        MemberNames.ForActors([.. names.Select(name => new NamedActor(Slugs.OrFallback(name, "actor"), name))]);

    [Theory]
    [InlineData("2024-01-29-coalition-talks", "CoalitionTalks")]
    [InlineData("20240129_coalition talks", "CoalitionTalks")]
    [InlineData("2024-01-29", "Report2024_01_29")]
    [InlineData("2024-13-29-talks", "Report2024_13_29Talks")]
    [InlineData("2024-review", "Report2024Review")]
    [InlineData("U.S. talks", "USTalks")]
    [InlineData("part-2-of-3", "Part2Of3")]
    [InlineData("1-2-3", "Report1_2_3")]
    [InlineData("class", "Class")]
    [InlineData("equals", "EqualsReport")]
    [InlineData("COUNT", "COUNTReport")]
    [InlineData("محادثات التحالف", "محادثات_التحالف")]
    [InlineData("talks محادثات", "Talks_محادثات")]
    [InlineData("e\u0301lan", "E\u0301lan")]
    public void A_report_is_named_for_its_file(string stem, string name) =>
        Assert.Equal([name], Reports($"seeds/{stem}.txt"));

    [Fact]
    public void Reports_that_collide_all_carry_their_date() =>
        Assert.Equal(
            ["Talks20240129", "Talks20240130", "Talks20200203", "Other"],
            Reports("2024-01-29-talks.txt", "2024-01-30-talks.txt", "talks.txt", "2024-01-30-other.txt")
        );

    [Fact]
    public void A_date_behind_a_digit_is_set_apart() =>
        Assert.Equal(["Day1_20240129", "Day1_20240130"], Reports("2024-01-29-day-1.txt", "2024-01-30-day-1.txt"));

    [Fact]
    public void Then_they_carry_their_folder_and_then_a_number() =>
        Assert.Equal(
            ["Talks20240129_A", "Talks20240129_B", "Talks20240129_B2"],
            Reports("a/2024-01-29-talks.txt", "b/2024-01-29-talks.txt", "b/2024-01-29-Talks.txt").Order()
        );

    [Fact]
    public void A_report_that_collides_with_none_keeps_its_name_whatever_comes() =>
        Assert.Contains("Talks", Reports("2024-01-29-talks.txt", "2024-01-30-talk.txt", "2024-01-30-walk.txt"));

    [Theory]
    [InlineData("Qais Al-Khazali", "QaisAlKhazali")]
    [InlineData("'Asa'ib Ahl Al-Haqq", "AsaibAhlAlHaqq")]
    [InlineData("Find", "FindActor")]
    [InlineData("Enumerator", "EnumeratorActor")]
    [InlineData("3 Brothers", "Actor3Brothers")]
    [InlineData("al-ʿAyn", "AlAyn")]
    [InlineData("\"Writing\" (channel)", "WritingChannel")]
    public void An_actor_is_named_for_its_name(string name, string member) => Assert.Equal([member], Actors(name));

    [Fact]
    public void Actors_of_one_name_are_named_for_their_ids() =>
        Assert.Equal(
            ["JonDale", "JonDaleSenior"],
            MemberNames.ForActors([new("jon-dale", "Jon Dale"), new("jon-dale-senior", "Jon Dale")])
        );

    [Fact]
    public void Nothing_to_name_it_by_still_gives_a_name() =>
        Assert.All(Actors("!!!", "\U0001F6A2"), name => Assert.Matches("^Actor[0-9a-f]{8}$", name));

    [Fact]
    public void A_long_name_ends_at_a_word()
    {
        var name = Actors(string.Join(' ', Enumerable.Repeat("word", 60))).Single();

        Assert.Equal(string.Concat(Enumerable.Repeat("Word", 25)), name);
        Assert.Equal(200, Actors(new string('x', 5000)).Single().Length);
    }
}
