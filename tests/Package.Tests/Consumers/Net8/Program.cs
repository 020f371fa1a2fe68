using System;
using Net8;

Console.WriteLine(Seeds.Corpus);
foreach (var quote in Seeds.Actors.AnaRuiz.Quotes)
{
    Console.WriteLine($"{quote.Span}: {quote.Platform}: {quote.Text}");
}
