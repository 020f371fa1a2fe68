using System.Globalization;

namespace SeedsSdk.Shared;

/// <summary>
/// Gives the quotes of one report their ids: <c>&lt;report id&gt;#&lt;8 hex digits of the words&gt;</c>, and <c>.2</c>,
/// <c>.3</c> for later quotes of the report with the same digits. Case, punctuation and white space do not count, so
/// that correcting a comma keeps the id.
/// </summary>
internal sealed class QuoteIds
{
    private readonly Dictionary<uint, int> _occurrences = [];

    /// <summary>What the id of the report's next quote is made of; to be asked in document order.</summary>
    /// <returns>The hash of the words, and how many quotes of the report before have the same.</returns>
    public (uint Hash, int Before) Next(string verbatim)
    {
        var hash = HashOf(verbatim);
        _occurrences.TryGetValue(hash, out var before);
        _occurrences[hash] = before + 1;
        return (hash, before);
    }

    /// <summary>The id, see <see cref="Next"/>.</summary>
    public static string Of(string report, uint hash, int before)
    {
        var id = report + PageFormat.IdMark + hash.ToString("x8", CultureInfo.InvariantCulture);
        return before == 0 ? id : id + "." + (before + 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>FNV-1a, 32 bits, over the UTF-16 code units of letters and digits in lower case, words apart by a space.</summary>
    private static uint HashOf(string verbatim)
    {
        var hash = 2166136261u;
        var any = false;
        var gap = false;
        foreach (var c in verbatim)
        {
            if (Apostrophes.Is(c))
            {
                // No gap, whether straight or curly.
                continue;
            }

            if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c))
            {
                gap = any;
                continue;
            }

            if (gap)
            {
                hash = Add(hash, ' ');
                gap = false;
            }

            hash = Add(hash, char.ToLowerInvariant(c));
            any = true;
        }

        return hash;
    }

    private static uint Add(uint hash, char c)
    {
        unchecked
        {
            hash = (hash ^ (uint)(c & 0xFF)) * 16777619u;
            return (hash ^ (uint)(c >> 8)) * 16777619u;
        }
    }
}
