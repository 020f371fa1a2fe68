using SeedsSdk.Tool.Explain;
using SeedsSdk.Tool.Tests.Harness;

namespace SeedsSdk.Tool.Tests.Explain;

/// <summary>How words that are no name of the speaker came to be taken for him.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("Ana Ruiz", null)]
    [InlineData("Ruiz", null)]
    [InlineData("the union's Ana Ruiz", null)]
    [InlineData("Anna", null)]
    [InlineData("She", "pronoun")]
    [InlineData("it", "pronoun")]
    [InlineData("the statement", "document in hand")]
    [InlineData("her post", "document in hand")]
    [InlineData("Ruiz's statement", "document in hand")]
    [InlineData("The spokeswoman", "description")]
    [InlineData("the bank", "description")]
    [InlineData("Jon Dale", "another name")]
    public void Its_kind(string asWritten, string? kind) =>
        Assert.Equal(
            kind is null ? null : $"\"{asWritten}\" is taken for Ana Ruiz ({kind})",
            Reference.Of(asWritten, "Ana Ruiz", ["Ana Ruiz", "Anna Ruiz"])
        );

    [Theory]
    [InlineData("some of the militia heads", "Militia heads")]
    [InlineData("The \"Al-Qiddisoun\" channel", "Al-Qiddisoun")]
    [InlineData("Al-'Askari", "Abu Ali Al-Askari")]
    public void A_form_of_the_name_is_none(string asWritten, string name) =>
        Assert.Null(Reference.Of(asWritten, name, [name]));

    [Fact]
    public async Task It_is_printed()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.txt", "Jon Dale spoke on Monday. He said: \"The boats are ours.\"");
        var run = await Run.SeedsAsync("explain", path, "--plain");
        Assert.Contains("  as written  He\n  reference   \"He\" is taken for Jon Dale (pronoun)\n", run.Output);
    }
}
