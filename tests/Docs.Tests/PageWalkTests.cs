using SeedsSdk.Docs.Tests.Pages;

namespace SeedsSdk.Docs.Tests;

/// <summary>What a page may get wrong is seen. Each page here is right but for one thing.</summary>
public sealed class PageWalkTests
{
    private const string Report = """
        `seeds/2023-05-04-strike.txt`:

        ```text
        Harbor Union Calls Strike

        May 4, 2023

        Ana Ruiz said: "We will not go back."
        ```


        """;

    [Theory]
    [InlineData("```csharp\nConsole.WriteLine(Seeds.Reports.Count);\n```\n\n```console\n2\n```", null)]
    [InlineData("```csharp\nConsole.WriteLine(Seeds.Reports.Count);\n```\n\n```console\n3\n```", "2\n")]
    [InlineData("```csharp\nConsole.WriteLine(Seeds.Reports.Count);\n```", "2\n")]
    [InlineData("```csharp\n_ = Seeds.Actors.NobodyAtAll;\n```", "CS1061")]
    [InlineData("```csharp\nConsole.WriteLine(Seeds.Quotes[0].Speaker.Name);\n```", "CS8602")]
    [InlineData("```csharp\n_ = Seeds.Actors[\"nobody\"];\n```", "KeyNotFoundException")]
    [InlineData("```sh\nseeds check seeds\n```", null)]
    [InlineData("```sh\nseeds check seed\n```", "There is no file and no folder 'seed'")]
    [InlineData("```sh\nseeds check seeds\necho $?\n```\n\n```console\n1\n```", "0\n")]
    [InlineData("```sh\nrm -r seeds\n```", "No test runs 'rm -r seeds'")]
    [InlineData("```toml\na = 1\n```", "No test knows this block")]
    [InlineData(
        "`Program.cs`:\n\n```csharp\nusing Harbor;\n\n_ = Seeds.Actors.AnaRuiz;\n```\n\n```sh\ndotnet run\n```",
        null
    )]
    [InlineData("`Program.cs`:\n\n```csharp\n_ = Seeds.Actors.AnaRuiz;\n```\n\n```sh\ndotnet run\n```", "CS0103")]
    [InlineData("`seeds/actors.json`:\n\n```json\n{ \"actors\": [{ \"name\": \"Ana Ruiz\" }] }\n```", null)]
    [InlineData("`seeds/actors.json`:\n\n```json\n{ \"actors\": [{ \"nam\": \"Ana Ruiz\" }] }\n```", "SEED0402")]
    [InlineData("`a.yml`:\n\n```yaml\n  - run: tools/seeds check seeds --sarif a.sarif\n```", null)]
    [InlineData("`a.yml`:\n\n```yaml\n  - run: tools/seeds check seeds --serif a.sarif\n```", "--serif")]
    public async Task A_page_is_right_or_it_is_said_what_is_wrong(string page, string? said)
    {
        var walk = await PageWalk.GoAsync(Page.Parse("invented.md", (Report + page).Split('\n')));
        if (said is null)
        {
            Assert.Empty(walk.Differences);
        }
        else
        {
            Assert.Contains(said, Assert.Single(walk.Differences).Actual, StringComparison.Ordinal);
        }
    }
}
