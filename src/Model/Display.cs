using System.Globalization;

namespace SeedsSdk;

/// <summary>How values look in <c>ToString</c> and the debugger, without a culture.</summary>
internal static class Display
{
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? IsoOrNull(DateOnly? date) => date is { } day ? Iso(day) : null;

    /// <summary>The date within a format such as <c>", {0}"</c>; nothing when there is none.</summary>
    public static string Date(DateOnly? date, string format) =>
        date is { } day ? string.Format(CultureInfo.InvariantCulture, format, Iso(day)) : "";

    public static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    public static string Names(IReadOnlyList<Actor> actors) =>
        actors.Count == 0 ? "(nobody)" : string.Join(" and ", actors.Select(actor => actor.Name));

    /// <summary>The first characters of a text; never half of a surrogate pair.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length), "…");
    }
}
