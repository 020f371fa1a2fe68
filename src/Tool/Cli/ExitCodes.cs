namespace SeedsSdk.Tool.Cli;

/// <summary>What the process says when it ends. The help of each command tells the same.</summary>
internal static class ExitCodes
{
    /// <summary>All went well; warnings do not count.</summary>
    public const int Success = 0;

    /// <summary>The work was done, and the input has errors: a report, or a line of JSON Lines.</summary>
    public const int InputHasErrors = 1;

    /// <summary>Nothing was done: a file cannot be read or written, or the command line is not understood.</summary>
    public const int CannotRun = 2;

    /// <summary>A defect of SeedsSdk.</summary>
    public const int Defect = 3;

    /// <summary>Ctrl-C, or the process was told to end.</summary>
    public const int Interrupted = 130;
}
