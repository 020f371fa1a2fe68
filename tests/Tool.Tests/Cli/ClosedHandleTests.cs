using System.Diagnostics;

namespace SeedsSdk.Tool.Tests.Cli;

/// <summary>The program itself, in a shell that closes what it reads or writes. Systems without <c>/proc</c> cannot tell.</summary>
public sealed class ClosedHandleTests
{
    private const string Line = """{"id":1,"text":"No."}""";

    [Theory]
    [InlineData("extract <&-", 2, "seeds: Standard input is closed.")]
    [InlineData("extract >&-", 2, "seeds: Standard output is closed.")]
    [InlineData("extract --jobs 0 2>&-", 2, "")]
    [InlineData("extract", 0, "")]
    public async Task It_ends_and_says_which(string line, int code, string message)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        // `echo` may find that nobody reads it, and would say so among the program's own words.
        var tool = Path.Combine(AppContext.BaseDirectory, "SeedsSdk.Tool.dll");
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"echo '{Line}' 2>/dev/null | dotnet '{tool}' {line}"])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        try
        {
            var error = await process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            Assert.Equal(code, process.ExitCode);
            Assert.Equal(message, error[..Math.Min(error.Length, message.Length)]);
            Assert.True(message.Length > 0 || error.Length == 0, error);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }
}
