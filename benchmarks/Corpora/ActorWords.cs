namespace SeedsSdk.Benchmarks.Corpora;

/// <summary>What the names and roles of invented actors are made of. Towns and bodies are invented.</summary>
internal static class ActorWords
{
    public static readonly string[] Men = Words(
        "Tor Idris Henning Pavel Omar Bruno Oskar Karim Nils Stefan Anton Faris Jonas Milan Rashid Viktor Emil Hakan Leo Samir"
    );

    public static readonly string[] Women = Words(
        "Nadia Ana Marta Regina Lucia Signe Hadiza Elena Vera Paula Ingrid Leila Mina Olga Rosa Samira Tilda Yara Zita Carla"
    );

    public static readonly string[] Towns = Words(
        "Ostravel Kelvany Dornhaven Maristan Pellworth Quintara Sundrel Tavonia Ulverin Wexmoor Brisland Caldermoor "
            + "Estmark Farrowdale Grenholt Ivarstad Jolmere Lodrava Norvale Ravenskar"
    );

    /// <summary>{0} is the employer, with its article.</summary>
    public static readonly string[] Roles =
    [
        "spokesperson for {0}",
        "chair of {0}",
        "head of {0}",
        "secretary-general of {0}",
        "director of {0}",
        "a member of {0}",
        "treasurer of {0}",
    ];

    /// <summary>{0} is a town, {1} a number.</summary>
    public static readonly string[] Employers =
    [
        "{0} Harbor Union",
        "{0} Pilots' League",
        "{0} Fishing Council",
        "{0} Water Authority",
        "{0} Railway Company",
        "{0} Shipping Chamber",
        "{0} Teachers' Federation",
        "{0} Farmers' Alliance",
    ];

    /// <summary>{0} is the word that tells one from the other.</summary>
    public static readonly string[] Organizations =
    [
        "{0} Dockers' Union",
        "{0} Reform Party",
        "{0} Relief Committee",
        "{0} Miners' Federation",
        "{0} Brigades",
        "{0} Trade Association",
    ];

    public static readonly string[] Governments =
    [
        "Ministry of Ports of {0}",
        "{0} Defense Ministry",
        "{0} Interior Ministry",
        "{0} Customs Agency",
    ];

    private static string[] Words(string words) => words.Split(' ');
}
