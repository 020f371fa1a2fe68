namespace SeedsSdk.Generator.Tests.Validation.Broken;

/// <summary>Files without a finding, for mutations to break.</summary>
internal static class GoodFiles
{
    public static IReadOnlyList<(string Path, string Text)> Reports { get; } =
    [
        (
            "2023-05-04-harbor-strike.txt",
            """
            Harbor Union Calls Strike A Matter Of Dignity

            May 4, 2023

            On May 2, Ana Ruiz, spokeswoman for the Harbor Union, published[1] a post on Telegram stressing that the strike is "a matter of dignity." She added: "We will not go back before the contract is signed."

            Ferry Owners: 'Nobody Can Wait Forever'

            Jon Dale, head of the Ferry Owners' League, wrote[2] on Facebook on May 3 that the union's demands are "out of all proportion." In an interview, he said:[3] "Nobody can wait forever, and nobody will."

            The port authority did not comment.

            [1] Telegram, May 2, 2023.

            [2] Facebook, May 3, 2023.

            [3] Harbor Radio, May 3, 2023.

            """
        ),
        (
            "2021-11-19-dam-vote.txt",
            """
            Valley Council Votes On The Dam

            November 19, 2021

            The mayor of Tarn, Ilse Brandt, said[1] on November 17: “The dam will feed us or drown us.” According to Brandt, the vote “can wait no longer.”

            Farmers And Engineers Disagree

            Peder Holm, chairman of the Farmers' Association, tweeted[2] on November 18 that “nobody asked the farmers.” In the same tweet, he warned: “Without water there is no bread.”

            The engineer Marta Voss told[3] the daily Tarn Courier on November 18 that the plans “hold water in every sense.”

            The council meets again in spring.

            [1] Tarn Courier, November 17, 2021.

            [2] Twitter, November 18, 2021.

            [3] Tarn Courier, November 18, 2021.

            """
        ),
    ];

    public const string Authority = """
        {
          "actors": [
            { "name": "Ana Ruiz", "kind": "person", "aliases": ["Anna Ruiz"], "description": "Speaks for the union." },
            { "id": "harbor-union", "name": "Harbor Union", "kind": "organization" },
            { "name": "Jon Dale", "kind": "person" }
          ]
        }

        """;
}
