namespace SeedsSdk.Docs.Tests.Running;

/// <summary>The commands of a page, run in process in the current folder: <c>seeds</c>, and what builds a project of the page.</summary>
internal sealed class Shell
{
    private readonly string _folder = Directory.GetCurrentDirectory();

    /// <summary>The exit code of the last command.</summary>
    public int Code { get; private set; }

    /// <summary>Which rows of <see cref="NotRun.Commands"/> were needed.</summary>
    public HashSet<string> Passed { get; } = [];

    /// <returns>What is printed on both outputs; null where nothing was run.</returns>
    public async Task<string?> RunAsync(IEnumerable<string> lines)
    {
        string? printed = null;
        foreach (var line in lines)
        {
            if (NotRun.Commands.Keys.FirstOrDefault(key => line.StartsWith(key, StringComparison.Ordinal)) is { } row)
            {
                Passed.Add(row);
            }
            else
            {
                printed += await RunAsync(line);
            }
        }

        return printed;
    }

    private async Task<string> RunAsync(string line)
    {
        var words = CommandLine.Words(line);
        return words switch
        {
            ["seeds" or "tools/seeds", ..] => Printed(await Run.SeedsAsync(words[1..])),
            ["parallel", .., "<", _] => await ParallelAsync(words),
            ["echo", "$?"] => $"{Code}\n",
            ["dotnet", "build"] => new Consumer(_folder).Build(),
            ["dotnet", "run"] => new Consumer(_folder).Run(),
            ["dotnet", "run", "--project", var project] => new Consumer(Path.Combine(_folder, project)).Run(),
            _ => throw new ExampleException($"No test runs '{line}'. Add a row to NotRun."),
        };
    }

    /// <summary>GNU parallel cuts its input at line ends and keeps the order: what it prints is what one process prints.</summary>
    private async Task<string> ParallelAsync(string[] words)
    {
        var command = words[(Array.IndexOf(words, "seeds") + 1)..Array.IndexOf(words, "<")];
        return Printed(await Run.WithInputAsync(await File.ReadAllBytesAsync(words[^1]), command));
    }

    private string Printed(Run run)
    {
        Code = run.Code;
        return run.Error + run.Output;
    }
}
