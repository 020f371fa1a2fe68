using System.Globalization;

namespace SeedsSdk.Generator.Tests.Robustness.Properties;

/// <summary>
/// A culture that nobody may ask. The same input gives the same bytes in every culture; it is enough to see that none is
/// looked at, so no culture has to be installed.
/// </summary>
internal sealed class NoCulture() : CultureInfo("")
{
    public override CompareInfo CompareInfo => throw Asked();

    public override TextInfo TextInfo => throw Asked();

    public override NumberFormatInfo NumberFormat
    {
        get => throw Asked();
        set => throw Asked();
    }

    public override DateTimeFormatInfo DateTimeFormat
    {
        get => throw Asked();
        set => throw Asked();
    }

    public override object GetFormat(Type? formatType) => throw Asked();

    /// <summary>What a function gives while this is the current culture.</summary>
    public static T In<T>(Func<T> function)
    {
        var (culture, userInterface) = (CurrentCulture, CurrentUICulture);
        try
        {
            CurrentCulture = new NoCulture();
            return function();
        }
        finally
        {
            (CurrentCulture, CurrentUICulture) = (culture, userInterface);
        }
    }

    private static InvalidOperationException Asked() => new("The current culture was asked.");
}
