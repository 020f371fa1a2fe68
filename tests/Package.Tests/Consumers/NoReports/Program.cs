System.Console.WriteLine(NoReports.Seeds.Corpus);
