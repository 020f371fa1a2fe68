using QuickStart;
using QuickStart.Questions;
using SeedsSdk;

Page.Begin();

// A corpus prints its own counts.
Console.WriteLine(Seeds.Corpus);

// One file per question. Each has its query in the open: copy it and change it.
WhoSaidWhatWhere.Show();
Timeline.Show();
ActorsThenAndNow.Show();
QuotesOfOneActor.Show();
WhoIsMeant.Show();
MissingEvidence.Show();
