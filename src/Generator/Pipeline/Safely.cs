using SeedsSdk.Generator.Validation;

namespace SeedsSdk.Generator.Pipeline;

/// <summary>
/// The net below every step. An exception that leaves a generator costs its user everything it generates (CS8785) and
/// does not say which document it was; so a step that fails is left out and reported, and the others go on.
/// </summary>
internal static class Safely
{
#pragma warning disable CA1031 // Any exception at all: that is what a net is for.
    public static T Run<T>(Func<T> work, Func<Exception, T> instead)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return instead(exception);
        }
    }
#pragma warning restore CA1031

    /// <param name="subject">What is left out, as the message names it.</param>
    public static Finding Report(Exception failure, string path, string subject)
    {
        // Type and place, and no message: that may quote the document or name the machine.
        var place = failure.TargetSite?.Name is { } method
            ? $"{failure.GetType().Name} in {method}"
            : failure.GetType().Name;
        return SourceDocument.FindIn(path, Rules.InternalFailure, subject, place);
    }
}
