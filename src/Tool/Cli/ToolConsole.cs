using System.Text;

namespace SeedsSdk.Tool.Cli;

/// <summary>Where a command reads and writes when no file is named. Tests have their own.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output, as bytes; see <see cref="OpenText"/> for words.</param>
/// <param name="Error">Standard error: messages and progress.</param>
internal sealed record ToolConsole(Stream Input, Stream Output, TextWriter Error)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public bool InputIsTerminal { get; init; }

    /// <summary>Standard output where it is a terminal; else null.</summary>
    public TextWriter? Terminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public static ToolConsole OfProcess() =>
        new(
            ClosedHandles.Contains(ClosedHandles.Input)
                ? new ClosedStream("Standard input is closed. Name a file, or give lines: seeds extract < a.jsonl")
                : Console.OpenStandardInput(),
            new StandardOutput(
                ClosedHandles.Contains(ClosedHandles.Output)
                    ? new ClosedStream("Standard output is closed. Send it to a file or a program.")
                    : StandardOutput.OpenHandle()
            ),
            ClosedHandles.Contains(ClosedHandles.Error) ? TextWriter.Null
                : Console.IsErrorRedirected ? Utf8(Console.OpenStandardError(), autoFlush: true)
                : Console.Error
        )
        {
            InputIsTerminal = !Console.IsInputRedirected,
            Terminal = Console.IsOutputRedirected ? null : Console.Out,
            ErrorIsTerminal = !Console.IsErrorRedirected,
        };

    /// <summary>A writer of UTF-8 with LF line ends on standard output, which stays open. Flush it.</summary>
    public TextWriter OpenText() => Utf8(Output, autoFlush: false);

    private static StreamWriter Utf8(Stream stream, bool autoFlush) =>
        new(stream, s_utf8, bufferSize: 1 << 14, leaveOpen: true) { NewLine = "\n", AutoFlush = autoFlush };
}
