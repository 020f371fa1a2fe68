using System.Text;

namespace SeedsSdk.Model.Tests.Export;

/// <summary>What a format writes.</summary>
internal static class Outputs
{
    public static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        Assert.True(stream.CanWrite);
        return stream.ToArray();
    }

    /// <summary>Strict: what is no UTF-8 throws.</summary>
    public static string Text(Action<Stream> write) => new UTF8Encoding(false, true).GetString(Bytes(write));
}
