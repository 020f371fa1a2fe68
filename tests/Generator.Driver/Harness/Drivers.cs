using Microsoft.CodeAnalysis;

namespace SeedsSdk.Generator.Driver.Harness;

/// <summary>
/// One driver tells what ran, the other what came out. They are two because the compiler (4.8 to 5.12) errs when it keeps
/// track: its Combine keeps an empty row for an input that was removed, and at the runs after that the tracking copies
/// rows by position: the last one is lost, or an exception thrown. Without tracking the whole table is handed on. So the
/// one that keeps track starts anew for every edit, and the other one lives through all of them, as that of an editor.
/// </summary>
internal sealed record Drivers(GeneratorDriver Tracked, GeneratorDriver Untracked)
{
    public GeneratorRunResult TrackedResult => Tracked.GetRunResult().Results.Single();

    public GeneratorRunResult Result => Untracked.GetRunResult().Results.Single();

    public Drivers Run(Compilation compilation) =>
        new(Tracked.RunGenerators(compilation), Untracked.RunGenerators(compilation));

    public Drivers Replace(IEnumerable<AdditionalText> texts) =>
        new(Tracked.ReplaceAdditionalTexts([.. texts]), Untracked.ReplaceAdditionalTexts([.. texts]));
}
