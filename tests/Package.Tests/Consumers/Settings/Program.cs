using System;
using System.Linq;

var type = typeof(Program).Assembly.GetTypes().SingleOrDefault(type => type.Name is "Known" or "Seeds");
Console.WriteLine(type is null ? "nothing" : $"{type.FullName} {(type.IsPublic ? "public" : "internal")}");
var corpus = (SeedsSdk.Corpus?)type?.GetProperty("Corpus")!.GetValue(null);
Console.WriteLine(
    corpus is null
        ? ""
        : $"{corpus.Reports[0].Path} {corpus.Reports[0].Text is null} {corpus.Actors.Find("Anna Ruiz")?.Name}"
);
