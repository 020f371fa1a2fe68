using SeedsSdk.Tool.Cli;
using SeedsSdk.Tool.Tests.Harness;

namespace SeedsSdk.Tool.Tests.Cli;

/// <summary>A file appears whole or not at all, and links stay links.</summary>
public sealed class OutputFileTests
{
    private static readonly byte[] s_words = "new"u8.ToArray();

    [Fact]
    public async Task A_link_is_followed_and_stays()
    {
        using var folder = new TempFolder();
        folder.Write("data/real.txt", "old");
        File.CreateSymbolicLink(folder.PathOf("second"), folder.PathOf("data/real.txt"));
        File.CreateSymbolicLink(folder.PathOf("first"), "second");
        await WriteAsync(folder.PathOf("first"));
        Assert.Equal("second", new FileInfo(folder.PathOf("first")).LinkTarget);
        Assert.NotNull(new FileInfo(folder.PathOf("second")).LinkTarget);
        Assert.Equal("new", File.ReadAllText(folder.PathOf("data/real.txt")));
        Assert.Single(Directory.GetFiles(folder.PathOf("data")));
    }

    [Fact]
    public async Task A_link_to_a_file_that_is_not_there_makes_it()
    {
        using var folder = new TempFolder();
        File.CreateSymbolicLink(folder.PathOf("link"), "real.txt");
        await WriteAsync(folder.PathOf("link"));
        Assert.Equal("new", File.ReadAllText(folder.PathOf("real.txt")));
        Assert.Equal(["link", "real.txt"], folder.Names);
    }

    [Fact]
    public async Task A_failure_leaves_the_old_file_and_no_other()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.txt", "old");
        await Assert.ThrowsAsync<IOException>(() =>
            OutputFile.WriteAsync(
                path,
                Console(),
                async stream =>
                {
                    await stream.WriteAsync(s_words);
                    throw new IOException("the disk is full");
                },
                CancellationToken.None
            )
        );
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal(["a.txt"], folder.Names);
    }

    [Fact]
    public async Task An_interruption_leaves_nothing()
    {
        using var folder = new TempFolder();
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            OutputFile.WriteAsync(
                folder.PathOf("a.txt"),
                Console(),
                async stream =>
                {
                    await stream.WriteAsync(s_words);
                    await stop.CancelAsync();
                },
                stop.Token
            )
        );
        Assert.Empty(folder.Names);
    }

    [Fact]
    public async Task The_rights_of_a_file_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TempFolder();
        var path = folder.Write("a.txt", "old");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        await WriteAsync(path);
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead,
            File.GetUnixFileMode(path)
        );
        Assert.Equal("new", File.ReadAllText(path));
    }

    [Fact]
    public async Task A_device_is_written_to_and_not_replaced()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await WriteAsync("/dev/null");
        Assert.Empty(File.ReadAllBytes("/dev/null"));
        Assert.Empty(Directory.GetFiles("/dev", "*.partial"));
    }

    [Fact]
    public async Task A_folder_is_no_file()
    {
        using var folder = new TempFolder();
        var failure = await Assert.ThrowsAsync<ToolException>(() => WriteAsync(folder.Root));
        Assert.Contains("is a folder", failure.Message);
        failure = await Assert.ThrowsAsync<ToolException>(() => WriteAsync(folder.PathOf("no/where.txt")));
        Assert.Contains("no folder", failure.Message);
    }

    [Fact]
    public async Task What_cannot_be_made_is_told_under_its_own_name()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        // No user may make files there.
        var failure = await Assert.ThrowsAsync<ToolException>(() => WriteAsync("/sys/quotes.json"));
        Assert.Contains("'/sys/quotes.json'", failure.Message);
        Assert.DoesNotContain(".partial", failure.Message);
    }

    [Fact]
    public void Standard_output_that_may_not_be_written_is_named()
    {
        using var denied = new StandardOutput(new DeniedStream());
        Assert.Contains("Standard output", Assert.Throws<ToolException>(() => denied.Write(s_words)).Message);
    }

    private static Task WriteAsync(string path) =>
        OutputFile.WriteAsync(path, Console(), stream => stream.WriteAsync(s_words).AsTask(), CancellationToken.None);

    private static ToolConsole Console() => new(Stream.Null, Stream.Null, TextWriter.Null);

    /// <summary>As a handle that is open for reading only.</summary>
    private sealed class DeniedStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new UnauthorizedAccessException("Denied.");
    }
}
