using System.Globalization;
using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Tests.Validation;

internal static class FindingText
{
    /// <summary>The message as a host prints it.</summary>
    public static string Message(this Finding finding) =>
        string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments]);
}
