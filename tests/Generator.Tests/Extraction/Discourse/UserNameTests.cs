namespace SeedsSdk.Generator.Tests.Extraction.Discourse;

/// <summary>Users whose name stands in marks: it is no quote, and it is who speaks.</summary>
public sealed class UserNameTests
{
    [Theory]
    [InlineData("A user by the name of \"Old Boatman\" wrote:")]
    [InlineData("A user going by the name \"Old Boatman\" wrote:")]
    [InlineData("A user going by the name of \"Old Boatman\" wrote:")]
    [InlineData("A user who goes by \"Old Boatman\" wrote:")]
    [InlineData("A user identified as \"Old Boatman\" wrote:")]
    [InlineData("A user named \"Old Boatman\" wrote:")]
    [InlineData("Anti-strike user \"Old Boatman\" posted:")]
    [InlineData("Weibo user \"Old Boatman\" replied,")]
    [InlineData("Another user, \"Old Boatman,\" asked:")]
    [InlineData("A supporter, \"Old Boatman,\" responded:")]
    public void A_name_in_marks_is_the_users(string subject) =>
        Assert.Equal("Old Boatman", Says.One($"On the quay it was quiet. {subject} \"Who shut the port?\"").Speaker);

    [Fact]
    public void What_somebody_is_called_with_contempt_is_said() =>
        Assert.Equal(2, Says.Quotes("Tor Haug said the user is \"a liar\" and \"no friend of the port.\"").Count);
}
