using System.Text;
using SeedsSdk.Tool.Tests.Harness;

namespace SeedsSdk.Tool.Tests.Extract;

/// <summary>A bad line is told with its number, keeps its place in the output, and does not end the run.</summary>
public sealed class BadLineTests
{
    [Theory]
    [InlineData("{", "null", "the line is not valid JSON (byte 2)")]
    [InlineData("""{"id":"a","text":"x"} {""", "\"a\"", "the line is not valid JSON (byte 23)")]
    [InlineData("""{"id":"a","text":"x""", "\"a\"", "the line is not valid JSON (byte 20)")]
    [InlineData("[1]", "null", "the line is no JSON object")]
    [InlineData("\"x\"", "null", "the line is no JSON object")]
    [InlineData("""{"id":7}""", "7", "there is no \"text\"")]
    [InlineData("""{"id":7,"text":null}""", "7", "\"text\" is no string")]
    [InlineData("""{"id":7,"text":{"a":[]}}""", "7", "\"text\" is no string")]
    [InlineData("""{"id":[7],"text":"x"}""", "null", "\"id\" is neither a string nor a number")]
    [InlineData("""{"id":true,"text":"x"}""", "null", "\"id\" is neither a string nor a number")]
    [InlineData("""{"id":"a","text":"\ud800x"}""", "\"a\"", "an escape stands for half of a surrogate pair")]
    [InlineData("""{"id":"\udc00","text":"x"}""", "null", "an escape stands for half of a surrogate pair")]
    public async Task It_has_its_problem_and_its_id(string line, string id, string problem)
    {
        var good = Lines.Of("good", "No.");
        var run = await Run.WithInputAsync($"{good}\n\n{line}\n{good}\n", "extract", "-j", "3");
        Assert.Equal(1, run.Code);
        Assert.Equal([$"seeds: line 3: {problem}"], run.ErrorLines);
        Assert.Equal(3, run.Lines.Length);
        Assert.Equal("{\"id\":\"good\",\"quotes\":[]}", run.Lines[0]);
        Assert.Equal(run.Lines[0], run.Lines[2]);
        var error = Lines.Parse(run.Lines[1]);
        Assert.Equal((id, problem), (error.GetProperty("id").GetRawText(), error.GetProperty("error").GetString()));
    }

    [Fact]
    public async Task Depth_is_no_fault()
    {
        const int Depth = 100_000;
        var deep = $$"""{"id":1,"more":{{new string('[', Depth)}}{{new string(']', Depth)}},"text":"No."}""";
        var run = await Run.WithInputAsync(deep, "extract");
        Assert.Equal((0, "{\"id\":1,\"quotes\":[]}\n", ""), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF_8()
    {
        byte[] input =
        [
            .. """{"id":1,"text":"é"""u8,
            0xFF,
            .. "\"}\n"u8,
            .. Encoding.UTF8.GetBytes(Lines.Of(2, "No.")),
        ];
        var run = await Run.WithInputAsync(input, "extract");
        Assert.Equal(1, run.Code);
        Assert.Equal(["seeds: line 1: the line is not valid UTF-8 (byte 19)"], run.ErrorLines);
        Assert.Equal("{\"id\":2,\"quotes\":[]}", run.Lines[1]);
    }

    [Fact]
    public async Task A_line_that_is_too_long_costs_itself()
    {
        var input = $"{Lines.Of(1, "No.")}\n{Lines.Of(2, new string('x', 700_000))}\n{Lines.Of(3, "No.")}\n";
        var stream = new PiecesStream(Encoding.UTF8.GetBytes(input), 65_536);
        var (bad, output, errors) = await Lines.PipeAsync(stream, maximumLine: 300_000);
        Assert.Equal(1, bad);
        Assert.Equal("seeds: line 2: the line has more than 300000 bytes\n", errors);
        Assert.Equal(
            "{\"id\":1,\"quotes\":[]}\n{\"id\":null,\"error\":\"the line has more than 300000 bytes\"}\n{\"id\":3,\"quotes\":[]}\n",
            output
        );
    }

    [Fact]
    public async Task A_line_that_is_too_long_may_be_the_last_one()
    {
        var input = $"{Lines.Of(1, "No.")}\n{Lines.Of(2, new string('x', 700_000))}";
        var (bad, output, errors) = await Lines.PipeAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(input)),
            maximumLine: 300_000
        );
        Assert.Equal((1, "seeds: line 2: the line has more than 300000 bytes\n"), (bad, errors));
        Assert.Equal(2, output.Count(c => c == '\n'));
    }

    [Fact]
    public async Task A_text_that_the_SDK_fails_on_costs_itself_and_is_not_quoted()
    {
        var input = $"{Lines.Of(1, "No.")}\n{Lines.Of(2, "fail")}\n{Lines.Of(3, "No.")}\n";
        var (bad, output, errors) = await Lines.PipeAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(input)),
            source: new FailingSource()
        );
        Assert.Equal(1, bad);
        Assert.StartsWith("seeds: line 2: a defect of SeedsSdk (InvalidOperationException in ", errors);
        Assert.DoesNotContain("private words", errors + output);
        Assert.StartsWith("{\"id\":2,\"error\":", output.Split('\n')[1]);
        Assert.Equal("{\"id\":3,\"quotes\":[]}", output.Split('\n')[2]);
    }
}
