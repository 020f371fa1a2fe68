namespace SeedsSdk.Tool.Cli;

/// <summary>
/// Where a command writes: standard output, or a file that appears whole or not at all. It is written beside its place
/// under a name of its own and then moved there; a link stays a link, and what it points to is replaced.
/// </summary>
internal static class OutputFile
{
    /// <summary>As many as Linux follows.</summary>
    private const int MaximumLinks = 40;

    /// <param name="path">Null or <c>-</c> for standard output.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static async Task WriteAsync(
        string? path,
        ToolConsole console,
        Func<Stream, Task> write,
        CancellationToken cancellation
    )
    {
        path = path is null or "-" || IsSystems(path) ? path : Target(path);
        if (path is null or "-")
        {
            await write(console.Output).ConfigureAwait(false);
            await console.Output.FlushAsync(cancellation).ConfigureAwait(false);
        }
        else if (OpenDevice(path) is { } device)
        {
            await using (device.ConfigureAwait(false))
            {
                await write(device).ConfigureAwait(false);
            }
        }
        else
        {
            await ReplaceAsync(path, write, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>What is no file cannot be replaced by one: <c>/dev/stderr</c>, a named pipe. Null for a file.</summary>
    private static FileStream? OpenDevice(string path)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path))
        {
            return null;
        }

        // A pipe is opened once only: its reader takes a close for the end.
        var existing = new FileStream(path, FileMode.Open, FileAccess.Write);
        if (!existing.CanSeek || IsSystems(path))
        {
            return existing;
        }

        existing.Dispose();
        return null;
    }

    /// <summary>Links there lead to what is no path, as from <c>/dev/stdout</c> to a pipe. Files are in <c>/dev/shm</c> only.</summary>
    private static bool IsSystems(string path) =>
        !OperatingSystem.IsWindows()
        && Path.GetFullPath(path) is var full
        && full.StartsWith("/dev/", StringComparison.Ordinal)
        && !full.StartsWith("/dev/shm/", StringComparison.Ordinal);

    /// <summary>The end of the links, which need not exist yet: so it is no work for <c>ResolveLinkTarget</c>.</summary>
    private static string Target(string path)
    {
        var target = Path.GetFullPath(path);
        for (var links = 0; new FileInfo(target).LinkTarget is { } next; links++)
        {
            if (links == MaximumLinks)
            {
                throw new ToolException($"'{path}' is a link that leads nowhere.");
            }

            target = Path.GetFullPath(next, Path.GetDirectoryName(target)!);
        }

        return target;
    }

    private static async Task ReplaceAsync(string target, Func<Stream, Task> write, CancellationToken cancellation)
    {
        if (Directory.Exists(target))
        {
            throw new ToolException($"'{target}' is a folder. Name a file in it.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(target)))
        {
            throw new ToolException($"There is no folder for '{target}'. Make it first.");
        }

        var partial = $"{target}.{Path.GetRandomFileName()}.partial";
        try
        {
            var file = Named(target, partial, () => new FileStream(partial, FileMode.CreateNew, FileAccess.Write));
            await using (file.ConfigureAwait(false))
            {
                await write(file).ConfigureAwait(false);
            }

            cancellation.ThrowIfCancellationRequested();
            Named(
                target,
                partial,
                () =>
                {
                    if (!OperatingSystem.IsWindows() && File.Exists(target))
                    {
                        File.SetUnixFileMode(partial, File.GetUnixFileMode(target));
                    }

                    File.Move(partial, target, overwrite: true);
                    return true;
                }
            );
        }
        finally
        {
            File.Delete(partial);
        }
    }

    /// <summary>Whoever asked for a file knows nothing of the one that is written first.</summary>
    private static T Named<T>(string target, string partial, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (UnauthorizedAccessException)
        {
            throw new ToolException($"There is no permission to write '{target}'. Choose another folder.");
        }
        catch (IOException failure)
        {
            var reason = failure.Message.Replace(partial, target, StringComparison.Ordinal);
            throw new ToolException($"'{target}' cannot be written: {reason}");
        }
    }
}
