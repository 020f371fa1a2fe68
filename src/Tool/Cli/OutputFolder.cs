namespace SeedsSdk.Tool.Cli;

/// <summary>
/// Several files in a folder. All are written beside it first, and moved there when the last one is whole: what fails before
/// that changes nothing.
/// </summary>
internal static class OutputFolder
{
    /// <param name="folder">It is made where it is missing; the folder that it lies in is not. Other files in it stay.</param>
    /// <param name="files">Names, and what writes them.</param>
    /// <exception cref="ToolException">It cannot be written.</exception>
    public static async Task WriteAsync(
        string folder,
        IReadOnlyList<(string Name, Action<Stream> Write)> files,
        CancellationToken cancellation
    )
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!Directory.Exists(target) && !Directory.Exists(Path.GetDirectoryName(target)))
        {
            throw new ToolException($"There is no folder for '{folder}'. Make it first.");
        }

        foreach (var (name, _) in files.Where(file => Directory.Exists(Path.Combine(target, file.Name))))
        {
            throw new ToolException($"'{Path.Combine(folder, name)}' is a folder. Name another one.");
        }

        // Inside the folder where there is one: moving then stays on one volume, also through a link.
        var exists = Directory.Exists(target);
        var partial = exists
            ? Path.Combine(target, $".{Path.GetRandomFileName()}.partial")
            : $"{target}.{Path.GetRandomFileName()}.partial";
        try
        {
            Directory.CreateDirectory(partial);
            foreach (var (name, write) in files)
            {
                cancellation.ThrowIfCancellationRequested();
                var file = new FileStream(Path.Combine(partial, name), FileMode.CreateNew, FileAccess.Write);
                await using (file.ConfigureAwait(false))
                {
                    write(file);
                }
            }

            cancellation.ThrowIfCancellationRequested();
            Move(partial, target, exists, files.Select(file => file.Name));
        }
        catch (UnauthorizedAccessException)
        {
            throw new ToolException($"There is no permission to write in '{folder}'. Choose another folder.");
        }
        catch (IOException failure) when (failure.Message.Contains(partial, StringComparison.Ordinal))
        {
            var reason = failure.Message.Replace(partial, target, StringComparison.Ordinal);
            throw new ToolException($"'{folder}' cannot be written: {reason}");
        }
        finally
        {
            if (Directory.Exists(partial))
            {
                Directory.Delete(partial, recursive: true);
            }
        }
    }

    private static void Move(string partial, string target, bool exists, IEnumerable<string> names)
    {
        if (!exists)
        {
            Directory.Move(partial, target);
            return;
        }

        foreach (var name in names)
        {
            File.Move(Path.Combine(partial, name), Path.Combine(target, name), overwrite: true);
        }
    }
}
