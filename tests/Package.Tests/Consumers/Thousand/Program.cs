System.Console.WriteLine(Thousand.Seeds.Corpus);
System.Console.WriteLine(Thousand.Seeds.Reports[^1].Quotes[0].Text);
