using System.Text.RegularExpressions;
using System.Xml.Linq;
using SeedsSdk.Package.Tests.Harness;

namespace SeedsSdk.Package.Tests.Building;

/// <summary>SEED09xx: what the package's targets say. The pages in <c>docs/rules</c> show it word for word.</summary>
[Collection(SharedPackages.Name)]
public sealed class BuildRuleTests(PackedPackages packages)
{
    [Theory]
    [InlineData("SEED0901", "-p:CompilerApiVersion=roslyn4.7")] // what the SDK says of its compiler
    [InlineData("SEED0903", "-p:SeedsNamespace=Harbor.C#")]
    public void One_message_stops_the_build(string code, string option)
    {
        var consumer = Consumer
            .Copy(packages, "CSharp10")
            .Edit("CSharp10.csproj", "    <LangVersion>10</LangVersion>\n", "");

        Assert.Equal([Shown(code)], Messages(consumer.Build(null, option).Fails()));
    }

    [Fact]
    public void A_library_in_CSharp_10() =>
        Assert.Equal([Shown("SEED0902")], Messages(Consumer.Copy(packages, "CSharp10").Build().Fails()));

    [Fact]
    public void The_oldest_that_is_new_enough()
    {
        var consumer = Consumer
            .Copy(packages, "CSharp10")
            .Edit("CSharp10.csproj", "<LangVersion>10<", "<LangVersion>11<");

        Assert.Empty(consumer.Build(null, "-p:CompilerApiVersion=roslyn4.8").Succeeds().Findings);
    }

    [Fact]
    public void Reports_in_a_project_of_another_language()
    {
        var consumer = Consumer
            .Copy(packages, "FSharp")
            .Edit(
                "App/App.fsproj",
                "<ProjectReference Include=\"../Reports/Reports.csproj\" />",
                $"<PackageReference Include=\"SeedsSdk\" Version=\"{packages.Versions["SeedsSdk"]}\" />"
            )
            .Edit("App/App.fsproj", "<TreatWarningsAsErrors>true", "<TreatWarningsAsErrors>false")
            .Write("App/Program.fs", "printfn \"nothing\"\n")
            .Write("App/seeds/2023-05-04-harbor-strike.txt", "Harbor Union Calls Strike\n\nMay 4, 2023\n");

        Assert.Equal([Shown("SEED0904")], Messages(consumer.Build("App").Succeeds()));
    }

    [Fact]
    public void Each_has_its_page_and_its_rows()
    {
        var rules = XDocument
            .Load(Repository.PathOf("src/Generator/build/SeedsSdk.targets"))
            .Descendants()
            .Where(element => element.Attribute("Code") is not null)
            .Select(element => (Code: (string)element.Attribute("Code")!, Severity: element.Name.LocalName))
            .ToArray();
        var index = File.ReadAllLines(Repository.PathOf("docs/rules/README.md"));
        var readme = File.ReadAllLines(Repository.PathOf("README.md"));

        Assert.Equal(
            rules.Select(rule => rule.Code),
            Directory
                .GetFiles(Repository.PathOf("docs/rules"), "SEED09*.md")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal)
        );
        foreach (var (code, severity) in rules)
        {
            var page = File.ReadAllLines(PageOf(code));
            var title = page[0][$"# {code}: ".Length..];
            Assert.Equal($"**{severity}**, in builds. The build reports it.", page[2]);
            Assert.Single(index, $"| [{code}]({code}.md) | {severity} | {title} |");
            var row = $"| [{code}](docs/rules/{code}.md) | {severity.ToLowerInvariant()} |";
            Assert.Single(readme, line => line.StartsWith(row, StringComparison.Ordinal));
        }
    }

    /// <summary>The message as its page shows it, without the file.</summary>
    private static string Shown(string code) =>
        File.ReadAllLines(PageOf(code))
            .Select(WithoutFile)
            .Single(line =>
                Regex.IsMatch(line, $"^(error|warning) {code}: ", RegexOptions.None, TimeSpan.FromSeconds(5))
            );

    private static IEnumerable<string> Messages(Ran run) => run.Messages().Select(WithoutFile);

    private static string WithoutFile(string line) =>
        Regex.Replace(line, @"^\S+proj ?: ", "", RegexOptions.None, TimeSpan.FromSeconds(5));

    private static string PageOf(string code) => Repository.PathOf($"docs/rules/{code}.md");
}
