using System.Text.RegularExpressions;
using SeedsSdk.Docs.Tests.Pages;
using SeedsSdk.Docs.Tests.Running;

namespace SeedsSdk.Docs.Tests;

/// <summary>A place where a page is wrong.</summary>
/// <param name="Line">The line of the example.</param>
/// <param name="Shown">What the page shows of the output; null where it shows nothing, or the example fails.</param>
/// <param name="Actual">What is printed, or why the example fails.</param>
internal sealed record Difference(int Line, Block? Shown, string Actual);

/// <summary>
/// Goes through a page as its reader does: saves the files, gives the commands, runs the C#, and compares what is printed
/// with the <c>console</c> block behind it, or with nothing. Files stay, so that a page is one story.
/// </summary>
internal sealed partial class PageWalk
{
    private readonly Page _page;
    private readonly TempFolder _folder;
    private readonly Shell _shell = new();
    private readonly List<Difference> _differences = [];
    private readonly HashSet<string> _passed = [];

    private PageWalk(Page page, TempFolder folder) => (_page, _folder) = (page, folder);

    public IReadOnlyList<Difference> Differences => _differences;

    /// <summary>Which rows of <see cref="NotRun"/> were needed.</summary>
    public IEnumerable<string> Passed => _passed.Concat(_shell.Passed);

    public static async Task<PageWalk> GoAsync(Page page)
    {
        using var folder = new TempFolder();
        var before = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(folder.Root);
        try
        {
            var walk = new PageWalk(page, folder);
            await walk.GoAsync();
            return walk;
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }

    private async Task GoAsync()
    {
        SaveOtherPagesFiles();
        for (var i = 0; i < _page.Steps.Count; i++)
        {
            var step = _page.Steps[i];
            var output = i + 1 < _page.Steps.Count && _page.Steps[i + 1] is Block { IsOutput: true } next ? next : null;
            i += output is null ? 0 : 1;
            try
            {
                var printed = (await TryAsync(step))?.ReplaceLineEndings("\n");
                if (printed is not null && printed != (output?.Text ?? ""))
                {
                    _differences.Add(new(step.Line, output, printed));
                }
            }
            catch (ExampleException exception)
            {
                _differences.Add(new(step.Line, null, exception.Message));
            }
        }
    }

    /// <summary>The reader has them before he begins.</summary>
    private void SaveOtherPagesFiles()
    {
        foreach (var shared in _page.Steps.OfType<SharedFile>())
        {
            var other = Page.Open($"{Page.Guide}/{shared.Page}");
            _folder.Write(shared.File, other.Blocks.First(block => block.File == shared.File).Text);
        }
    }

    /// <returns>What is printed; null where nothing was run.</returns>
    private async Task<string?> TryAsync(Step step) =>
        step switch
        {
            SharedFile => null,
            Block { File: { } file } block => await SaveAsync(file, block),
            Block { Language: "csharp" } block => CSharpProgram.Run(block.Text),
            Block { Language: "sh" } block => await _shell.RunAsync(block.Lines),
            Block block => Pass(block),
            _ => throw new InvalidOperationException(step.ToString()),
        };

    private async Task<string> SaveAsync(string file, Block block)
    {
        _folder.Write(file, block.Text);
        if (Path.GetFileName(file) == "actors.json" && await FaultsOfAsync(file) is { Length: > 0 } faults)
        {
            throw new ExampleException(faults);
        }

        return file.EndsWith(".yml", StringComparison.Ordinal) ? await WorkflowAsync(block) : "";
    }

    /// <summary>The findings about the file itself: SEED0401 to SEED0412. What the reports say to it, a page may show.</summary>
    private static async Task<string> FaultsOfAsync(string file)
    {
        var run = await Run.SeedsAsync("check", Path.GetDirectoryName(file)!, "--actors", file);
        return string.Join('\n', run.Lines.Where(line => FileFinding().IsMatch(line)));
    }

    /// <summary>A workflow is not run; its commands of ours have to pass.</summary>
    private async Task<string> WorkflowAsync(Block block)
    {
        foreach (var line in block.Lines.Select(line => SeedsStep().Match(line)).Where(match => match.Success))
        {
            var printed = await _shell.RunAsync([line.Groups["command"].Value]);
            if (_shell.Code != 0)
            {
                throw new ExampleException($"Exit code {_shell.Code}: {printed}");
            }
        }

        return "";
    }

    private string? Pass(Block block)
    {
        _passed.Add(
            NotRun
                .Blocks.Keys.Where(row => row.Page == _page.Name)
                .Select(row => row.Beginning)
                .FirstOrDefault(beginning => block.Text.StartsWith(beginning, StringComparison.Ordinal))
                ?? throw new ExampleException(
                    "No test knows this block. Name its file above it, or add a row to NotRun."
                )
        );
        return null;
    }

    [GeneratedRegex(@"^\s+(- )?run: (?<command>tools/seeds .*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex SeedsStep();

    [GeneratedRegex(@" SEED04(0\d|1[0-2]): ")]
    private static partial Regex FileFinding();
}
