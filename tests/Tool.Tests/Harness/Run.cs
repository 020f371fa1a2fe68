using System.Text;
using SeedsSdk.Tool.Cli;

namespace SeedsSdk.Tool.Tests.Harness;

/// <summary>What a run of <c>seeds</c> gave, in process, by the entry that the program itself has.</summary>
internal sealed record Run(int Code, byte[] Bytes, string Error)
{
    public string Output { get; } = new UTF8Encoding(false, true).GetString(Bytes);

    public string[] Lines => Split(Output);

    public string[] ErrorLines => Split(Error);

    public static Task<Run> SeedsAsync(params string[] args) => WithInputAsync([], args);

    public static Task<Run> WithInputAsync(string input, params string[] args) =>
        WithInputAsync(Encoding.UTF8.GetBytes(input), args);

    public static Task<Run> WithInputAsync(byte[] input, params string[] args) =>
        WithInputAsync(new MemoryStream(input), CancellationToken.None, args);

    public static async Task<Run> WithInputAsync(Stream input, CancellationToken cancellation, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var code = await SeedsTool.RunAsync(args, new ToolConsole(input, output, error), cancellation);
        return new Run(code, output.ToArray(), error.ToString());
    }

    private static string[] Split(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
