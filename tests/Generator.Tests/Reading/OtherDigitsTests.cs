namespace SeedsSdk.Generator.Tests.Reading;

/// <summary>Digits of other scripts are letters to a report: none of them is read as a number, and none does harm.</summary>
public sealed class OtherDigitsTests
{
    [Theory]
    [InlineData("On ٥ March 2023, they left.")]
    [InlineData("On March ٥, 2023, they left.")]
    [InlineData("On March 5, ٢٠٢٣, they left.[٣]")]
    [InlineData("On ٢٠٢٣-٠٣-٠٥ they left [१].")]
    public void They_are_no_dates_and_no_markers(string sentence)
    {
        var document = Layout.WithBody(sentence, "[٣] Telegram, March ٥, 2023.", "That is all.");

        Assert.Empty(document.Markers);
        Assert.Empty(document.Notes);
    }

    [Fact]
    public void They_date_no_file() =>
        Assert.Null(Layout.Read("Pilots Return To Work\n\n" + Layout.Body, "٢٠٢٣-٠٣-٠٥-talks.txt").Date);
}
