using System.Text;

namespace SeedsSdk.Shared;

/// <summary>The last row of the page of actors: where each begins, and the hash of its id.</summary>
internal static class ActorsDirectory
{
    public const int Width = PageDigits.Offset + PageDigits.Hash;

    /// <param name="page">The rows of the actors.</param>
    /// <param name="count">How many actors there are.</param>
    public static string Write(byte[] page, out int count)
    {
        var row = new StringBuilder().Append(DirectoryFormat.Digits).Append('\t');
        count = 0;
        foreach (var actor in PageRow.All(page).Where(row => row.Code == PageFormat.Actor))
        {
            PageDigits.Append(row, (ulong)actor.Start, PageDigits.Offset);
            PageDigits.Append(row, IdHash.Of(actor.Column(1).AsSpan()), PageDigits.Hash);
            count++;
        }

        return row.Append('\n').ToString();
    }
}
