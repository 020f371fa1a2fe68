using System.Globalization;

namespace SeedsSdk.Tool.Extract;

/// <summary>What can be wrong with a line, in the words of messages and of the <c>error</c> member.</summary>
internal static class LineProblems
{
    public const string NoObject = "the line is no JSON object";
    public const string NoText = "there is no \"text\"";
    public const string TextIsNoString = "\"text\" is no string";
    public const string IdIsNoName = "\"id\" is neither a string nor a number";
    public const string HalfSurrogate = "an escape stands for half of a surrogate pair";

    /// <param name="offset">In bytes, from 0.</param>
    public static string NoUtf8(int offset) => At(offset, "the line is not valid UTF-8");

    /// <param name="offset">In bytes, from 0.</param>
    public static string NoJson(long offset) => At(offset, "the line is not valid JSON");

    public static string TooLong(int maximum) =>
        string.Create(CultureInfo.InvariantCulture, $"the line has more than {maximum} bytes");

    /// <summary>No message of the failure: that may quote the text.</summary>
    public static string Defect(Exception failure)
    {
        var place = failure.TargetSite?.Name is { } method ? $" in {method}" : "";
        return $"a defect of SeedsSdk ({failure.GetType().Name}{place}); please report it, with the line if you can";
    }

    private static string At(long offset, string problem) =>
        string.Create(CultureInfo.InvariantCulture, $"{problem} (byte {offset + 1})");
}
