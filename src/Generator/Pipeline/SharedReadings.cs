using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>
/// What was read of a text, as long as the compiler keeps the text: the generator and the analyzer see the same one, in
/// turn or at once, and it is read once.
/// </summary>
internal static class SharedReadings
{
    private static readonly ConditionalWeakTable<SourceText, Reading> s_readings = new();

    /// <summary>What was read of the text as this item; else what <paramref name="read"/> reads, which is kept.</summary>
    public static ReadDocument Get(
        SourceText text,
        SeedsItem item,
        Func<ReadDocument> read,
        CancellationToken cancellation
    )
    {
        var reading = s_readings.GetOrCreateValue(text);
        using (Turn.At(reading, cancellation))
        {
            return reading.Document is { } known && IsOf(known, item) ? known : reading.Document = read();
        }
    }

    public static bool Has(SourceText text, SeedsItem item) => Peek(text) is { } known && IsOf(known, item);

    /// <summary>What is kept of a text; null where nothing is.</summary>
    public static ReadDocument? Peek(SourceText text) =>
        s_readings.TryGetValue(text, out var reading) ? reading.Document : null;

    /// <summary>A text can be that of another file too, or the settings have changed.</summary>
    private static bool IsOf(ReadDocument document, SeedsItem item) =>
        document.Path == item.Path && document.FilePath == item.File.Path && document.Options == item.Options;

    private sealed class Reading
    {
        public ReadDocument? Document { get; set; }
    }
}
