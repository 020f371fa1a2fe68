namespace Consumer;

/// <summary>Object initialisers, an array to a report: <c>Data</c> is generated.</summary>
internal static class PlainData
{
    public static PlainCorpus Load() => new(Data.Reports(), Data.Actors(), Data.Quotes());
}
