using Microsoft.Playwright;

namespace SeedsSdk.WebApi.Tests.Browser;

/// <summary>The pictures of docs/web-sample.md. <c>samples/WebApi/screenshots</c> takes them; a test run does not.</summary>
[Collection(OneSite.Name)]
public sealed class Screenshots(Site site)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SEEDS_SCREENSHOTS");

    [BrowserTheory]
    [InlineData("desktop", "?", 1280, 900, false, "")]
    [InlineData("desktop-dark", "?", 1280, 900, true, "")]
    [InlineData("quotes", "?actor=qais-al-khazali&platform=Telegram", 1280, 900, false, "#quotes")]
    [InlineData("phone", "?", 390, 844, false, "")]
    [InlineData("phone-quotes", "?q=strikes", 390, 844, true, "#quotes")]
    public async Task Take(string name, string address, int width, int height, bool dark, string section)
    {
        await using var window = await site.OpenAsync(width, height, dark);
        await window.GoAsync(address);
        if (section.Length > 0)
        {
            await window.Page.Locator(section).EvaluateAsync("section => section.scrollIntoView()");
        }

        var picture = await window.Page.ScreenshotAsync();
        if (Folder is not null)
        {
            await File.WriteAllBytesAsync(Path.Combine(Folder, $"web-{name}.png"), picture);
        }

        Assert.NotEmpty(picture);
        Assert.Empty(window.Complaints);
    }
}
