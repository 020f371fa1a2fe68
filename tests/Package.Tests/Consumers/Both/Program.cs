using System;
using SeedsSdk;

var all = Corpus.Merge(SeedsSdk.Seeds.Corpus, Both.Seeds.Corpus);

Console.WriteLine(SeedsSdk.Seeds.Corpus);
Console.WriteLine(Both.Seeds.Corpus);
Console.WriteLine(all);
Console.WriteLine(all.Actors.Find("Anna Ruiz")?.Quotes.Count);
