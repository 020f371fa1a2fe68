namespace SeedsSdk.WebApi.Tests.Browser;

/// <summary>The browser of the machine. Nothing is downloaded: <c>tests/install-browser</c> installs Debian's.</summary>
internal static class Chromium
{
    private static readonly string[] s_names =
    [
        "chromium",
        "chromium-browser",
        "google-chrome-stable",
        "google-chrome",
    ];

    /// <summary>Where it is: what <c>SEEDS_CHROMIUM</c> says, else the first on the path; null when there is none.</summary>
    public static string? Path { get; } = Find();

    /// <summary>Whether tests that need a browser must run: on a machine that checks changes they do.</summary>
    public static bool IsRequired { get; } = Environment.GetEnvironmentVariable("CI") == "true";

    public const string HowToGet =
        "There is no Chromium here. `tests/install-browser` installs Debian's; SEEDS_CHROMIUM names another one.";

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("SEEDS_CHROMIUM") is { Length: > 0 } named)
        {
            return named;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator);
        return (
            from name in s_names
            from folder in folders
            let path = System.IO.Path.Combine(folder, name)
            where File.Exists(path)
            select path
        ).FirstOrDefault();
    }
}
