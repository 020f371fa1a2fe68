namespace SeedsSdk.Tool.Export;

/// <summary>A way to write a corpus down. The model writes it: an app gets the same bytes.</summary>
/// <param name="Name">As <c>--format</c> has it.</param>
/// <param name="Description">A few words for the help.</param>
/// <param name="Write">Writes all of the corpus. The stream stays open.</param>
internal sealed record ExportFormat(string Name, string Description, Action<Corpus, Stream> Write);
