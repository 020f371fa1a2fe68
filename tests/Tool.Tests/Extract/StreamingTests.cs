using System.Globalization;
using System.Text;
using SeedsSdk.Tool.Cli;
using SeedsSdk.Tool.Tests.Harness;

namespace SeedsSdk.Tool.Tests.Extract;

/// <summary>Order, memory, interruptions.</summary>
public sealed class StreamingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task Lines_come_out_in_the_order_of_the_input_however_they_came_in(int jobs)
    {
        // Texts of very different lengths, so that workers overtake each other.
        var texts = Enumerable
            .Range(0, 400)
            .Select(i => string.Concat(Enumerable.Repeat("Ana Ruiz said: \"The boats are ours.\" ", i * i % 97)));
        var input = string.Join('\n', texts.Select((text, i) => Lines.Of(i, text)));
        var stream = new PiecesStream(Encoding.UTF8.GetBytes(input), 1, 17, 4_096, 100_000, 3);
        var (bad, output, _) = await Lines.PipeAsync(stream, jobs);
        var (_, other, _) = await Lines.PipeAsync(new MemoryStream(Encoding.UTF8.GetBytes(input)), jobs: 3);
        Assert.Equal(0, bad);
        Assert.Equal(other, output);
        var ids = output.Split('\n')[..^1].Select(line => Lines.Parse(line).GetProperty("id").GetInt32());
        Assert.Equal(Enumerable.Range(0, 400), ids);
    }

    [Fact]
    public async Task A_very_long_line_is_a_line_like_any_other()
    {
        var filler = string.Concat(Enumerable.Repeat("The rain fell on the quay.\n", 450_000));
        var text = filler + "\nAna Ruiz said: \"The boats are ours.\"";
        var input = Lines.Of(1, "No.") + "\n" + Lines.Of(2, text) + "\n" + Lines.Of(3, "No.");
        var stream = new PiecesStream(Encoding.UTF8.GetBytes(input), 65_536);
        var (bad, output, _) = await Lines.PipeAsync(stream, source: new LastParagraph());
        Assert.Equal(0, bad);
        var quote = Lines.Parse(output.Split('\n')[1]).GetProperty("quotes")[0];
        Assert.Equal(text.IndexOf('"', StringComparison.Ordinal) + 1, quote.GetProperty("start").GetInt32());
        Assert.Equal("The boats are ours.", quote.GetProperty("text").GetString());
        Assert.Equal(3, output.Count(c => c == '\n'));
    }

    [Fact]
    public async Task An_output_that_is_closed_ends_the_run_quietly_also_of_an_endless_input()
    {
        using var input = new EndlessStream(Encoding.UTF8.GetBytes(Lines.Of(1, "No.") + "\n"));
        using var output = new ClosingStream(writes: 2);
        using var error = new StringWriter();
        var console = new ToolConsole(input, new StandardOutput(output), error);
        var code = await SeedsTool.RunAsync(["extract"], console, CancellationToken.None);
        Assert.Equal((0, ""), (code, error.ToString()));
        Assert.Equal("{\"id\":1,\"quotes\":[]}\n{\"id\":1,\"quotes\":[]}\n", Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public async Task No_more_is_read_ahead_than_there_are_batches()
    {
        using var input = new EndlessStream(Encoding.UTF8.GetBytes(Lines.Of(1, "No.") + "\n"));
        using var blocked = new BlockedStream();
        using var stop = new CancellationTokenSource();
        var console = new ToolConsole(input, blocked, TextWriter.Null);
        var run = SeedsTool.RunAsync(["extract", "-j", "2"], console, stop.Token);
        await blocked.Reached.WaitAsync(TimeSpan.FromMinutes(1));
        await Task.Delay(200);
        var reads = input.Reads;
        Assert.InRange(reads, 1, 9);
        await Task.Delay(200);
        Assert.Equal(reads, input.Reads);
        await stop.CancelAsync();
        blocked.Open();
        Assert.Equal(ExitCodes.Interrupted, await run);
    }

    [Fact]
    public async Task An_interruption_does_not_wait_for_input_and_leaves_no_file()
    {
        using var folder = new TempFolder();
        using var stop = new CancellationTokenSource();
        using var input = new SilentStream();
        var run = Run.WithInputAsync(input, stop.Token, "extract", "-o", folder.PathOf("out.jsonl"));
        await Task.Delay(100);
        Assert.False(run.IsCompleted);
        await stop.CancelAsync();
        var ended = await run.WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal((130, ""), (ended.Code, ended.Error));
        Assert.Empty(folder.Names);
    }

    [Fact]
    public async Task An_input_that_fails_gives_2_and_leaves_no_file()
    {
        using var folder = new TempFolder();
        using var input = new FailingStream(Encoding.UTF8.GetBytes(Lines.Of(1, "No.") + "\n"));
        var run = await Run.WithInputAsync(input, CancellationToken.None, "extract", "-o", folder.PathOf("out.jsonl"));
        Assert.Equal((2, "seeds: The disk is broken.\n"), (run.Code, run.Error));
        Assert.Empty(folder.Names);
    }
}
