open Reports
open SeedsSdk
open FSharp.Linq.NullableOperators

printfn $"{Seeds.Corpus}"

Seeds.Quotes
|> Seq.filter (fun quote -> quote.IsBy Seeds.Actors.AnaRuiz && quote.Platform ?= Platform.Telegram)
|> Seq.iter (fun quote -> printfn $"{quote.Text}")
