namespace SeedsSdk.Model.Tests;

/// <summary>Names made by chance of all that is difficult in them; the same in every run.</summary>
internal static class AwkwardNames
{
    private static readonly string[] Words =
    [
        .. (
            "Salim Saleem Qadir Kader Kadir Hadi Hady Yusuf Youssef Yusef Muhammad Mohd Md Muh Mohammed Umar Omar Ouahid "
            + "Wahid Khalid Halid Jamil Djamel Chakir Shaker Tchakir Dhahir Zahir Fatima Fatimah Ghani Qani Thabit Fakhri "
            + "Abd Abdul Abdel Abdur Abde Abdullah Abdallah Abdillahi Abdella Abdulatif Abdurrahim Abderrahim Abdulqadir "
            + "Abd-al-Rahim Abd-ur-Raheem Abu Abou Abo Abubakr Bakr Rahim Latif Allah Lah La Nasr Nasrallah Nur Nuruddin "
            + "Nur-ad-Din Din Eddine Dine Aldin Salahaddin Salah Salahuddin Alqurashi Alsheikh Aldin Alaadin Zada Mirzazada "
            + "Zadeh Mirza al Al- al-Qadir El-Kader ul-Haq ad-Din ash-Shami ar en- As An At all- Al-Al al-al-Masri the The "
            + "Thee of and for fi Sheikh Shaykh Dr. Mr General Hadj Haji Imam bin Ben ibn bint Ould van de b. J. U.N. HPU "
            + "SQ (NPU) SQK Harbour Pilots Union Council & &amp; A&B 11 22 1st Port-of-Sea Ka'bi Kaʿbī 'Asa'ib Haqq Ḥaqq "
            + "Straße Æon Œdipe Þor Ǆ Ĳssel ÀÉÎ İlhan ILHAN Kaa'aba Ｐｏｒｔ Ｑａｄｉｒ أحمد محمد مصطفى 北京 😀 \uD83D "
            + "\uDE00 e\u0301 a\u0304 \u200Fx x\u00A0y Xavier Phil Vaux Uways Awes Ya Wa W o u ou oua uo tch dj sh kh h hh "
            + "abd abdd zz Ⅳ ² — – ‑ / ; ... [sic]"
        ).Split(' '),
        "",
    ];

    private static readonly string[] Gaps =
    [
        " ",
        " ",
        " ",
        " ",
        " ",
        "-",
        " - ",
        "",
        "'",
        ", ",
        ",",
        "/",
        "\u00A0",
        ". ",
    ];

    public static IEnumerable<string> Take(int count, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var name = "";
            for (var words = random.Next(random.Next(20) == 0 ? 40 : 6); words >= 0; words--)
            {
                name += Words[random.Next(Words.Length)] + Gaps[random.Next(Gaps.Length)];
            }

            yield return random.Next(3) > 0 ? name.TrimEnd() : Changed(name, random);
        }
    }

    private static string Changed(string name, Random random)
    {
        var letters = name.ToCharArray();
        for (var changes = random.Next(1, 4); changes > 0 && letters.Length > 0; changes--)
        {
            var at = random.Next(letters.Length);
            letters[at] = random.Next(4) switch
            {
                0 => "aeiouwyhdtkgscpxqzv -,"[random.Next(22)],
                1 => letters[random.Next(letters.Length)],
                2 => char.ToUpperInvariant(letters[at]),
                _ => (char)random.Next(char.MaxValue),
            };
        }

        return new string(letters);
    }
}
