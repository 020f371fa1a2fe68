namespace SeedsSdk.Generator.Tests.Extraction.Discourse;

/// <summary>"The 29-year-old": somebody whom the text has told before.</summary>
public sealed class AgeTests
{
    [Theory]
    [InlineData("Tor Haug, 29, said: \"We wait.\" Ingrid Vell left. The 29-year-old said: \"Soon.\"")]
    [InlineData("Tor Haug, 29, said: \"We wait.\" Ingrid Vell, 45, left. \"Soon,\" said the 29-year-old.")]
    [InlineData("Tor Haug said: \"We wait.\" \"Soon,\" the 29-year-old told reporters.")]
    public void An_age_takes_up_who_is_so_old(string body) =>
        Assert.Equal(["Tor Haug", "Tor Haug"], Says.Speakers(body));

    [Theory]
    [InlineData("Tor Haug, 29, said: \"We wait.\" The 45-year-old said: \"Soon.\"", "45-year-old")]
    [InlineData("Tor Haug said: \"We wait.\" A 45-year-old said: \"Soon.\"", "45-year-old")]
    [InlineData("Tor Haug said: \"We wait.\" The 29-year-old sailor Abel Orlun said: \"Soon.\"", "Abel Orlun")]
    public void Another_age_is_somebody_else_s(string body, string speaker) =>
        Assert.Equal(["Tor Haug", speaker], Says.Speakers(body));
}
