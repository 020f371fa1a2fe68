namespace SeedsSdk.Shared;

/// <summary>Names that so many bear that they tell little, by their skeletons, so that a spelling of them is one too.</summary>
internal static class CommonNames
{
    private static readonly HashSet<string> Skeletons = new(new[]
        {
            // given names, of men and women
            "muhamad ahmad ali hasan husayn ibrahim mahmud khalid said salih umar yusuf hamid abas mustafa hashim abdulah",
            "abdrahman abdaziz abdrahim abdkarim abdhamid abdhadi abdmajid jamal jasim karim salim sulayman ismail isa musa uthman",
            "abubakr rashid tariq walid yasin nasir amin amir anwar bashir adnan faysal fahd hadi habib hakim majid malik mansur",
            "murad qasim rahim rahman sharif taha tahir yahya yunis zayd hamza bakr jabir saad saud nabil samir riyad farid",
            "maryam fatima khadija aisha zaynab layla",
            // what stands behind them in South Asia and Iran
            "shah khan jan zada reza mirza",
            // where one is from
            "masri iraqi suri libi tunisi saudi jazairi maghribi urduni filistini yamani sudani somali kuwayti qatari lubnani",
            // what bodies are named for
            "aqsa quds haramayn ansar jihad suna quran dawa islam sham rahma amin ihsan salah tawhid hidaya nur iman huda furqan",
            "khilafa sharia aqida bayt maqdis tawba shahid shuhada qaida nusra fath nasr",
            "afghani pakistani turki kurdi baghdadi basri halabi shami hijazi najdi makki qurashi hashimi ansari tamimi",
        }.SelectMany(row => row.Split(' ')).Select(name => NamePart.SkeletonOf(name)), StringComparer.Ordinal);

    public static bool Contains(string skeleton) => Skeletons.Contains(skeleton);
}
