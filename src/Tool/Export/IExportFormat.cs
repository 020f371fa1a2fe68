namespace SeedsSdk.Tool.Export;

/// <summary>A way to write a corpus down. The same corpus gives the same bytes on every machine: UTF-8 with LF line ends.</summary>
internal interface IExportFormat
{
    /// <summary>As <c>--format</c> has it.</summary>
    string Name { get; }

    /// <summary>A few words for the help.</summary>
    string Description { get; }

    /// <summary>Writes all of the corpus, in document order. The stream stays open.</summary>
    void Write(Corpus corpus, Stream stream);
}
