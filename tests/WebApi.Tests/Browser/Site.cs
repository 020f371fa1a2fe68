using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace SeedsSdk.WebApi.Tests.Browser;

/// <summary>The sample on a port of this machine, and one browser for all tests that look at it.</summary>
public sealed class Site(IMessageSink messages) : WebApplicationFactory<Program>, IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        // The fixture is made for skipped tests as well.
        if (Chromium.Path is null && !Chromium.IsRequired)
        {
            messages.OnMessage(new DiagnosticMessage($"Tests in a browser are skipped. {Chromium.HowToGet}"));
            return;
        }

        // Not UseKestrel(0), which sets the address when the server may have started already.
        UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        StartServer();
        Address = ClientOptions.BaseAddress.ToString();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Chromium.Path ?? throw new InvalidOperationException(Chromium.HowToGet),
                // A machine that checks changes runs as root, where Chromium has no sandbox.
                Args = ["--no-sandbox", "--disable-dev-shm-usage"],
            }
        );
    }

    /// <summary>A window without memory of others. Whatever it asks for and complains about is kept.</summary>
    public async Task<Window> OpenAsync(int width = 1280, int height = 900, bool dark = false, bool script = true)
    {
        var context = await _browser!.NewContextAsync(
            new BrowserNewContextOptions
            {
                BaseURL = Address,
                ViewportSize = new ViewportSize { Width = width, Height = height },
                ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
                ReducedMotion = ReducedMotion.Reduce,
                HasTouch = width < 500,
                JavaScriptEnabled = script,
                Locale = "en-GB",
            }
        );
        context.SetDefaultTimeout(15_000);
        return new Window(context, await context.NewPageAsync());
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.ConfigureLogging(logging => logging.ClearProviders());

    async Task IAsyncLifetime.DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        await DisposeAsync();
    }
}

/// <summary>Tests that share the browser run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class OneSite : ICollectionFixture<Site>
{
    public const string Name = "site";
}
