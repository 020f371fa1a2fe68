namespace SeedsSdk.Tool.Tests.Harness;

/// <summary>Two invented reports, with what is hard for a format: commas, quotation marks, backslashes, lines, scripts.</summary>
internal static class Harbor
{
    public const string StrikeName = "2023-05-04-harbor-strike.txt";

    public const string Strike = """
        Harbor Union Calls Strike A Matter Of Dignity

        May 4, 2023

        On May 2, Ana Ruiz, spokeswoman for the Harbor Union, published[1] a post on Telegram stressing that the strike is "a matter of dignity, and 'honor'."

        Ferry Owners: 'Nobody Can Wait Forever'

        Jon Dale, head of the Ferry Owners' League, wrote[2] on Facebook on May 3: "We keep our keys in C:\boats; naïve or not, 𝄞 nobody sails."

        Ana Ruiz said: "The first word is ours.

        "The last word is ours too."

        [1] Telegram, May 2, 2023.

        [2] Facebook, May 3, 2023. https://harbor.example/posts/7

        """;

    public const string AnswerName = "2023-06-01-owners-answer.txt";

    public const string Answer = """
        Owners Answer The Union

        June 1, 2023

        The Ministry of Ports and the Harbor Union said[1] in a joint statement: "The boats will sail again on Monday."

        [1] Website of the Ministry of Ports, May 30, 2023.

        """;

    public const string Actors = """
        { "actors": [
          { "name": "Ana Ruiz", "kind": "person", "aliases": ["Anna Ruiz"], "description": "Speaks for the Harbor Union." }
        ] }
        """;

    /// <summary>A folder with both reports and the authority file.</summary>
    public static TempFolder Folder()
    {
        var folder = new TempFolder();
        folder.Write($"reports/{StrikeName}", Strike);
        folder.Write($"reports/{AnswerName}", Answer);
        folder.Write("actors.json", Actors);
        return folder;
    }

    /// <summary>Exports the folder.</summary>
    public static Task<Run> ExportAsync(TempFolder folder, string format) =>
        Run.SeedsAsync("export", folder.PathOf("reports"), "--actors", folder.PathOf("actors.json"), "-f", format);
}
