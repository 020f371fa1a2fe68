using SeedsSdk;

namespace QuickStart.Questions;

internal static class WhoIsMeant
{
    public static void Show()
    {
        // Names that come from outside (a search box, another data set) are in any transliteration.
        string[] typed = ["Kais al-Khazaly", "'Asaib Ahl Al-Haq", "Ja'far al-Husayni", "Sadr"];

        // Find gives the only one who can be meant. With nobody, or more than one, it gives null and does not choose;
        // FindAll tells the two cases apart.
        var answers =
            from name in typed
            select new[] { name, Seeds.Actors.Find(name)?.Id ?? Words.Unknown, Words.Of(Seeds.Actors.FindAll(name)) };

        Page.Show("Who is meant by a name?", ["As typed", "Find: the id", "FindAll"], answers);
    }
}
