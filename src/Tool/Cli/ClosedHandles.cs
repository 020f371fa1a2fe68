using System.Globalization;

namespace SeedsSdk.Tool.Cli;

/// <summary>
/// Standard input or output that the shell has closed (<c>&lt;&amp;-</c>). Its number then belongs to a file or pipe of the
/// runtime, which must not be read or written.
/// </summary>
internal static class ClosedHandles
{
    public const int Input = 0;
    public const int Output = 1;
    public const int Error = 2;

    /// <summary>O_CLOEXEC of Linux: what was opened with it is not inherited, so it is no handle of the shell's.</summary>
    private const long OpenedHere = 0x80000;

    /// <summary>Linux tells; elsewhere all handles are taken for open.</summary>
    public static bool Contains(int handle)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            const string Label = "flags:";
            var flags = File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/self/fdinfo/{handle}"))
                .First(line => line.StartsWith(Label, StringComparison.Ordinal))[Label.Length..]
                .Trim();
            return (Convert.ToInt64(flags, 8) & OpenedHere) != 0;
        }
        catch (FileNotFoundException)
        {
            return Directory.Exists("/proc/self/fdinfo");
        }
        catch (Exception failure)
            when (failure is IOException or UnauthorizedAccessException or InvalidOperationException or FormatException)
        {
            return false;
        }
    }
}

/// <summary>Tells whoever reads a span from it, or writes one to it, that there is nothing behind it.</summary>
internal sealed class ClosedStream(string message) : MemoryStream
{
    public override int Read(Span<byte> buffer) => throw new ToolException(message);

    public override void Write(ReadOnlySpan<byte> buffer) => throw new ToolException(message);
}
