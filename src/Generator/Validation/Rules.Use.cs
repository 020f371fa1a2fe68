using static SeedsSdk.Generator.Validation.FindingSeverity;

namespace SeedsSdk.Generator.Validation;

/// <content>Use of the data in C#: 06xx.</content>
internal static partial class Rules
{
    public static readonly Rule NoSuchActor = new(
        "SEED0601",
        "No such actor",
        "There is no actor '{0}' in the reports of this project{1}, so this {2}",
        Warning
    );

    public static readonly Rule NoSuchReport = new(
        "SEED0602",
        "No such report",
        "There is no report '{0}' in this project{1}, so this {2}",
        Warning
    );

    private static Rule[] Use => [NoSuchActor, NoSuchReport];
}
