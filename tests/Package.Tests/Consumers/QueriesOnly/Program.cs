using System;
using System.Linq;
using SeedsSdk;

Console.WriteLine(Seeds.Corpus);
Console.WriteLine(Seeds.Quotes.Count(quote => quote.IsBy(Seeds.Actors.QaisAlKhazali)));
