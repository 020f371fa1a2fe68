namespace SeedsSdk.Generator.Tests.Extraction.Mentions;

/// <summary>Given names that are other words as well, at the start of a sentence.</summary>
public sealed class GivenNameTests
{
    [Theory]
    [InlineData("Per Voss")]
    [InlineData("Will Hart")]
    [InlineData("May Lind")]
    [InlineData("Can Oral")]
    [InlineData("Said Haug")]
    [InlineData("Mark Roe")]
    [InlineData("Bill Tan")]
    [InlineData("Grace Oyl")]
    [InlineData("Art Bell")]
    [InlineData("Sue Hale")]
    [InlineData("Rob Kern")]
    [InlineData("Drew Dane")]
    public void Before_a_surname_with_its_verb_it_is_a_name(string name)
    {
        Assert.Equal(name, Says.One($"{name}, chairman of the union, said: \"We wait.\"").Speaker);
        Assert.Equal(name, Says.One($"{name} (chairman of the union) said: \"We wait.\"").Speaker);
        Assert.Equal(name, Says.One($"{name}, who chairs the union, said: \"We wait.\"").Speaker);
        Assert.Equal(name, Says.One($"{name} of the Dunmore union said: \"We wait.\"").Speaker);
        Assert.Equal([name, name], Says.Speakers($"{name} said: \"We wait.\" {name.Split(' ')[1]} added: \"Soon.\""));
    }

    [Theory]
    [InlineData("Per the ministry, the union said: \"We wait.\"", "Union")]
    [InlineData("Per Kelvik Lines, the union said: \"We wait.\"", "Union")]
    [InlineData("Per Reuters, the union, which met, said: \"We wait.\"", "Union")]
    [InlineData("Per Voss's statement, the union said: \"We wait.\"", "Union")]
    [InlineData("Will Hart resign? Tor Haug said: \"He may.\"", "Tor Haug")]
    [InlineData("Will Hart, a docker, resign? Tor Haug said: \"He may.\"", "Tor Haug")]
    [InlineData("Said Haug: \"We wait.\"", "Haug")]
    [InlineData("In May Lind told reporters: \"We wait.\"", "Lind")]
    public void Elsewhere_it_is_the_other_word(string body, string speaker)
    {
        Assert.Equal(speaker, Says.One(body).Speaker);
        Assert.DoesNotContain(
            Says.Facts(body).Actors,
            actor => actor.Name.Split(' ')[0] is "Per" or "Will" or "Said" or "May"
        );
    }
}
