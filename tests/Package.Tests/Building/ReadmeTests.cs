using System.Text.RegularExpressions;
using SeedsSdk.Package.Tests.Harness;

namespace SeedsSdk.Package.Tests.Building;

/// <summary>Who has a README and the packages gets to a first answer: the commands and files as they stand there, and what they print.</summary>
[Collection(SharedPackages.Name)]
public sealed class ReadmeTests(PackedPackages packages)
{
    private static readonly Regex s_file = new(
        "^`(?<name>[^`\n]+)`:\n\n```\\w*\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(5)
    );

    private static readonly Regex s_printed = new(
        "^`dotnet run` prints:\n\n```\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(5)
    );

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/Package/README.md")]
    public void The_first_answer(string page)
    {
        var text = File.ReadAllText(Repository.PathOf(page));
        var folder = packages.NewFolder("readme");
        Run(folder, "new", "console", "-o", "Harbor");
        var project = Path.Combine(folder, "Harbor");
        Run(project, "add", "package", "SeedsSdk", "--source", packages.Folder);

        var files = s_file.Matches(text);
        Assert.Equal(
            ["seeds/2023-05-04-harbor-strike.txt", "Program.cs"],
            files.Select(file => file.Groups["name"].Value)
        );
        Directory.CreateDirectory(Path.Combine(project, "seeds"));
        foreach (Match file in files)
        {
            File.WriteAllText(Path.Combine(project, file.Groups["name"].Value), file.Groups["text"].Value);
        }

        Assert.Equal(Assert.Single(s_printed.Matches(text)).Groups["text"].Value, Run(project, "run").Output);
    }

    [Fact]
    public void The_packages_README_of_the_data()
    {
        var folder = packages.NewFolder("readme");
        Run(folder, "new", "console", "-o", "Ask");
        var project = Path.Combine(folder, "Ask");
        Run(project, "add", "package", "SeedsSdk.Seeds", "--source", packages.Folder);
        var code = Regex.Match(
            File.ReadAllText(Repository.PathOf("seeds/README.md")),
            "```csharp\n(?<text>.*?)```",
            RegexOptions.Singleline | RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(5)
        );
        File.WriteAllText(Path.Combine(project, "Program.cs"), code.Groups["text"].Value);

        var printed = Run(project, "run").Lines.Where(line => line.Length > 0).ToArray();
        Assert.Equal("2 reports, 40 actors, 71 quotes", printed[0]);
        Assert.Equal(3, printed.Length);
    }

    private Ran Run(string folder, params string[] arguments) =>
        Dotnet.Run(folder, packages.Cache, arguments).Succeeds();
}
