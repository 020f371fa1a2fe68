using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Tests.Resolution;

public sealed class ReportIdsTests
{
    private static IEnumerable<string> Assign(params string[] paths) => ReportIds.Assign(paths);

    [Theory]
    [InlineData("seeds/2024-01-29-coalition-talks.txt", "2024-01-29-coalition-talks")]
    [InlineData("Ferry Talks (final).txt", "ferry-talks-final")]
    [InlineData("seeds/v1.2.txt", "v1-2")]
    [InlineData("seeds/محادثات.txt", "محادثات")]
    [InlineData("seeds/noextension", "noextension")]
    public void An_id_is_the_slug_of_the_file_name(string path, string id) => Assert.Equal([id], Assign(path));

    [Fact]
    public void A_name_without_a_letter_has_an_id_that_stays()
    {
        var id = Assign("seeds/!!!.txt").Single();

        Assert.StartsWith("report-", id, StringComparison.Ordinal);
        Assert.Equal([id], Assign("elsewhere/!!!.txt"));
        Assert.NotEqual([id], Assign("seeds/???.txt"));
    }

    [Fact]
    public void Files_of_one_name_all_carry_their_folder() =>
        Assert.Equal(
            ["a/talks", "b-2/talks", "other"],
            Assign("seeds/a/talks.txt", "seeds/B 2/talks.txt", "other.txt")
        );

    [Fact]
    public void Where_the_folder_does_not_do_they_carry_all_folders() =>
        Assert.Equal(["x/a/talks", "y/a/talks"], Assign("x/a/talks.txt", "y/a/talks.txt"));

    [Fact]
    public void What_still_collides_is_numbered_in_the_order_of_the_paths() =>
        Assert.Equal(
            ["s/talks-2", "s/talks-3", "s/talks", "talks-2"],
            Assign("s/Talks_.txt", "s/talks.txt", "s/TALKS.txt", "t/talks-2.txt")
        );

    [Fact]
    public void A_file_at_the_top_has_no_folder() =>
        Assert.Equal(["talks", "a/talks"], Assign("talks.txt", "a/talks.txt"));
}
