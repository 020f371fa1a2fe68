using System;
using SeedsSdk;

Console.WriteLine(Docks.Seeds.Corpus);
Console.WriteLine(Ferries.Seeds.Corpus);
Console.WriteLine(Corpus.Merge(Docks.Seeds.Corpus, Ferries.Seeds.Corpus));
