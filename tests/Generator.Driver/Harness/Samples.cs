namespace SeedsSdk.Generator.Driver.Harness;

/// <summary>Invented reports.</summary>
internal static class Samples
{
    public const string HarborPath = "seeds/2021-03-03-harbor-strike.txt";

    public const string Harbor = """
        Harbor Union Calls Strike A Matter Of Dignity

        March 3, 2021

        On March 2, 2021, Ana Ruiz, spokeswoman for the Harbor Union, published[1] a post on Telegram stressing that the strike is "a matter of dignity."

        [1] Telegram, March 2, 2021.

        """;

    public const string FerryPath = "seeds/2021-04-09-ferry-talks.txt";

    public const string Ferry = """
        Ferry Owners Reject Talks

        April 9, 2021

        On April 8, 2021, Jon Dale, head of the Ferry Owners' League, wrote[1] on Facebook: "We will not talk to anyone before the boats sail again."

        [1] Facebook, April 8, 2021.

        """;

    public const string Actors = """
        {
          "actors": [
            { "name": "Ana Ruiz", "kind": "person", "aliases": ["Anna Ruiz"] },
            { "name": "Harbor Union", "kind": "organization" }
          ]
        }
        """;

    public static TestProject Project { get; } =
        TestProject.Empty.With(HarborPath, Harbor).With(FerryPath, Ferry).WithActors(Actors);

    /// <summary>A report that is like no other one.</summary>
    public static string Report(int number) =>
        $"""
            Dispatch {number} From The Harbor

            March 3, 2021

            On March 2, 2021, Ana Ruiz, spokeswoman for the Harbor Union, said: "We have waited for {number} days, and we will wait for {number} more."

            """;

    public static TestProject Many(int count) =>
        Enumerable
            .Range(0, count)
            .Aggregate(
                TestProject.Empty,
                (project, number) => project.With($"seeds/2021-03-03-dispatch-{number:0000}.txt", Report(number))
            );
}
