using System.Globalization;

namespace SeedsSdk.Shared;

/// <summary>
/// Gives the quotes of one report their ids: <c>&lt;report id&gt;#&lt;8 hex digits of the words&gt;</c>, and <c>.2</c>,
/// <c>.3</c> for later quotes of the report with the same digits. Case, punctuation and white space do not count, so
/// that correcting a comma keeps the id.
/// </summary>
internal sealed class QuoteIds(string reportId)
{
    private readonly Dictionary<string, int> _occurrences = new(StringComparer.Ordinal);

    /// <summary>The id of the report's next quote; to be asked in document order.</summary>
    public string Next(string verbatim) => reportId + "#" + NextLocal(verbatim);

    /// <summary>The part of the next id behind the <c>#</c>.</summary>
    public string NextLocal(string verbatim)
    {
        var digits = Hash(verbatim).ToString("x8", CultureInfo.InvariantCulture);
        _occurrences.TryGetValue(digits, out var before);
        _occurrences[digits] = before + 1;
        return before == 0 ? digits : digits + "." + (before + 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>FNV-1a, 32 bits, over the UTF-16 code units of letters and digits in lower case, words apart by a space.</summary>
    private static uint Hash(string verbatim)
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
