namespace SeedsSdk.Tool.Cli;

/// <summary>The command cannot do its work. The message says what is wrong and what to do, and ends the run.</summary>
internal sealed class ToolException(string message) : Exception(message);

/// <summary>Whoever reads our standard output has stopped reading: there is nobody left to write for.</summary>
internal sealed class OutputClosedException(IOException inner) : Exception("Nobody reads the output.", inner);
