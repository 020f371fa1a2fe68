using System.Text.Json;

namespace SeedsSdk.Model.Tests;

public class PlatformTests
{
    [Theory]
    [InlineData("Twitter", "X")]
    [InlineData("twitter", "X")]
    [InlineData("X (formerly Twitter)", "X")]
    [InlineData(" x ", "X")]
    [InlineData("x.com", "X")]
    [InlineData("https://www.twitter.com/port/status/1", "X")]
    [InlineData("t.me", "Telegram")]
    [InlineData("TELEGRAM", "Telegram")]
    [InlineData("You\u00a0Tube", "YouTube")]
    [InlineData("m.facebook.com", "Facebook")]
    [InlineData("Harbour  Radio", "Harbour Radio")]
    [InlineData("harbour.example", "harbour.example")]
    public void Any_name_of_a_platform_gives_its_canonical_name(string name, string canonical) =>
        Assert.Equal(canonical, Platform.Named(name).Name);

    [Fact]
    public void Equality_is_that_of_canonical_names_whatever_the_case()
    {
        Assert.True(Platform.Named("Twitter") == Platform.X);
        Assert.True(Platform.Named("HARBOUR RADIO") == Platform.Named("Harbour Radio"));
        Assert.Equal(Platform.Named("HARBOUR RADIO").GetHashCode(), Platform.Named("Harbour Radio").GetHashCode());
        Assert.True(Platform.X != Platform.Telegram);
        Platform? none = Sample.Corpus.Quotes[^1].Platform;
        Assert.False(none == Platform.X);
    }

    [Fact]
    public void Default_is_no_platform_and_harmless()
    {
        Assert.Equal("", default(Platform).Name);
        Assert.Equal("", default(Platform).ToString());
        Assert.Equal(default, default(Platform));
        Assert.NotEqual(default, Platform.X);
        Assert.Equal(default(Platform).GetHashCode(), default(Platform).GetHashCode());
    }

    [Fact]
    public void Platforms_sort_by_name()
    {
        Platform?[] platforms = [Platform.X, null, Platform.Facebook];
        Assert.Equal([null, Platform.Facebook, Platform.X], platforms.Order());
        Assert.True(Platform.Facebook < Platform.X && Platform.X >= Platform.Facebook);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Names_without_a_letter_are_refused(string name)
    {
        Assert.Throws<ArgumentException>(() => Platform.Named(name));
        Assert.Throws<FormatException>(() => Platform.Parse(name));
        Assert.False(Platform.TryParse(name, out _));
        Assert.False(Platform.TryParse(null, out _));
    }

    [Fact]
    public void In_an_apps_own_json_a_platform_is_its_name()
    {
        var json = JsonSerializer.Serialize(
            new Dictionary<Platform, Platform?> { [Platform.X] = null, [Platform.Telegram] = Platform.X }
        );
        Assert.Equal("""{"X":null,"Telegram":"X"}""", json);
        Assert.Equal(Platform.X, JsonSerializer.Deserialize<Platform>("\"Twitter\""));
    }

    [Fact]
    public void Every_platform_of_the_table_has_a_member()
    {
        var names = typeof(Shared.PlatformNames).GetFields().Select(field => (string)field.GetRawConstantValue()!);
        var members = typeof(Platform)
            .GetProperties()
            .Where(property => property.PropertyType == typeof(Platform))
            .Select(property => ((Platform)property.GetValue(null)!).Name);
        Assert.Equal(names.Order(StringComparer.Ordinal), members.Order(StringComparer.Ordinal));
        Assert.All(names, name => Assert.True(Shared.PlatformNames.IsKnown(name)));
    }
}
