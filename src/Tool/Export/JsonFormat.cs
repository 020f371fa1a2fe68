namespace SeedsSdk.Tool.Export;

/// <summary>The published export format (schema/seeds-export.schema.json), as <c>Corpus.WriteJson</c> writes it.</summary>
internal sealed class JsonFormat : IExportFormat
{
    public string Name => "json";

    public string Description => "all of the corpus as one object (default)";

    public void Write(Corpus corpus, Stream stream)
    {
        corpus.WriteJson(stream);
        stream.WriteByte((byte)'\n');
    }
}
