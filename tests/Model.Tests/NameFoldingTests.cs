using SeedsSdk.Shared;

namespace SeedsSdk.Model.Tests;

public class NameFoldingTests
{
    [Theory]
    [InlineData("Hadi Al-Ka'bi", "hadi kabi")]
    [InlineData("Hadi al Ka’bi", "hadi kabi")]
    [InlineData("HĀDĪ AL-KAʿBĪ", "hadi kabi")]
    [InlineData("Ha\u0304di\u0304 el-Ka‘bi", "hadi kabi")]
    [InlineData("The Port & Pier Council", "port and pier council")]
    [InlineData("U.N. (Coastal/Deep-Sea) Office", "un coastal dep sea ofice")]
    [InlineData("Nur ad-Din", "nur din")]
    [InlineData("Friends as an Idea at Sea", "friends as an idea at sea")]
    [InlineData("Ｐｏｒｔ Straße", "port strase")]
    [InlineData("أحمد", "احمد")]
    [InlineData("al-", "al")]
    [InlineData("The", "the")]
    [InlineData("", "")]
    [InlineData("—", "")]
    public void Folding_removes_what_nobody_would_call_another_name(string name, string folded) =>
        Assert.Equal(folded, NameFolding.Fold(name));

    [Theory]
    [InlineData("Yusuf Qadir", "Youssef Kadir")]
    [InlineData("Umar Shakir", "Omar Chaker")]
    [InlineData("Fatima Dhahir", "Fatimah Zahir")]
    [InlineData("Khalid Wahid", "Halid Ouahid")]
    [InlineData("Abd al-Rahim Sadiq", "Abdul Rahim Sadeq")]
    [InlineData("Abdurrahim Sadiq", "Sadiq, Abdel Rahim")]
    [InlineData("Nur al-Din Salim", "Nuruddin Salim")]
    [InlineData("Abu Salim Jamil", "Abou Saleem Djamil")]
    [InlineData("Dr. Mohd Jamil", "Muhammad Jameel")]
    public void Transliterations_share_a_skeleton(string a, string b)
    {
        Assert.NotEqual("", NameFolding.Skeleton(a));
        Assert.Equal(NameFolding.Skeleton(a), NameFolding.Skeleton(b));
        Assert.True(NameFolding.Matches(a, b));
    }

    [Theory]
    [InlineData("Salim")]
    [InlineData("al-Salim")]
    [InlineData("Sheikh Salim")]
    [InlineData("Abd al-Salim")]
    [InlineData("")]
    public void A_single_name_has_no_skeleton(string name) => Assert.Equal("", NameFolding.Skeleton(name));

    [Theory]
    [InlineData("Salim Jamil Qadir", "Salim Qadir")]
    [InlineData("Harbour Watch Council", "The Harbour Watch Council")]
    [InlineData("Jamil Qadir", "Qadir")]
    [InlineData("Gamal Yusri Salim", "Jamal Yusri")]
    [InlineData("Abu Umar Qadir", "Umar Qadir")]
    public void A_name_in_short_matches_it_in_full(string a, string b) => Assert.True(NameFolding.Matches(a, b));

    [Theory]
    [InlineData("Salim Qadir", "Jamil Qadir")]
    [InlineData("Abd al-Rahim Qadir", "Abd al-Majid Qadir")]
    [InlineData("Abu Salim", "Salim")]
    [InlineData("Harbour Council", "Harbour Guards")]
    [InlineData("", "")]
    [InlineData("'", "-")]
    public void A_shared_part_is_no_match(string a, string b) => Assert.False(NameFolding.Matches(a, b));

    [Theory]
    [InlineData("Djamel Boudiaf", "Jamal Budiaf")]
    [InlineData("Umayya Haniyeh Salim", "Omaya Haniya Salim")]
    [InlineData("Abderrahim Sadiq", "Abd-ur-Raheem Sadeq")]
    [InlineData("Abdillahi Qadir", "'Abd Allah Kadir")]
    [InlineData("Nasr Allah Qadir", "Nasrallah Qadir")]
    [InlineData("Hamza Benhashim", "Hamza bin Hashim")]
    [InlineData("Gul Mirza Zada Salim", "Gul Mirzazada Salim")]
    [InlineData("Chakir, Salim", "Saleem Shakir")]
    [InlineData("Mullah Salim Qadir", "Salim Qadir")]
    [InlineData("Salim J. Qadir", "Salim Jamil Qadir")]
    [InlineData("Salim Qadir", "Salim bin Jamil bin Yusri Al-Qadir")]
    public void Another_spelling_is_the_same_name(string a, string b) => Assert.True(NameFolding.Matches(a, b));

    [Theory]
    [InlineData("Nadir Jamil Salim Al-Qadir", "Tahir Jamil Salim Al-Qadir")]
    [InlineData("Abd al-Samad Al-Qadir", "Abd al-Wahid Al-Qadir")]
    [InlineData("Ana Ruiz", "Ana Lopez")]
    [InlineData("Ana Ruiz", "Eva Ruiz")]
    [InlineData("Salim Jamil", "Salim Yusri Shakir")]
    [InlineData("Ali", "Ahmad Latif Ismail")]
    public void Brothers_and_namesakes_are_two(string a, string b) => Assert.False(NameFolding.Matches(a, b));

    [Theory]
    [InlineData("Northern Pilots Union (NPU)", "Northern Pilots Union")]
    [InlineData("Northern Pilots Union", "NPU")]
    [InlineData("Pilots' Union", "The Union of Pilots")]
    [InlineData("Yusri Foundation", "Yusri Trust")]
    [InlineData("Saraya Al-Yusri", "Yusri Brigades")]
    public void A_body_may_be_shortened_or_translated(string a, string b) => Assert.True(NameFolding.Matches(a, b));

    [Theory]
    [InlineData("Harbour Council", "Harbour Union")]
    [InlineData("Ministry of Harbours", "Ministry of Fisheries")]
    [InlineData("Northern Pilots Union", "NPO")]
    public void Another_sort_of_body_is_another(string a, string b) => Assert.False(NameFolding.Matches(a, b));

    [Theory]
    [InlineData("Salim Jamil Qadir", "Qader, Saleem")]
    [InlineData("Nadir Jamil Salim", "Tahir Jamil Salim")]
    [InlineData("Harbour Foundation", "Northern Harbour Trust")]
    [InlineData("Abu Salim", "Saleem Abu Jamil bin Ali")]
    [InlineData("Nasr Allah Nasr", "Nasrallah")]
    [InlineData("Abd al-Rahim Qadir", "Rahim Abdulqadir Salim")]
    [InlineData("Jamil Jamila Jamal", "Jamal Jamil")]
    public void Similarity_is_the_same_in_both_directions(string a, string b)
    {
        var (x, y) = (FoldedName.Of(a), FoldedName.Of(b));
        Assert.Equal(NameSimilarity.Between(x, y), NameSimilarity.Between(y, x));
    }

    [Fact]
    public void Folding_knows_Turkish_letters_and_does_not_ask_the_culture()
    {
        Assert.Equal("idris ilhan", NameFolding.Fold("IDRIS İLHAN"));
        Assert.Equal("isik", NameFolding.Fold("IŞIK"));
        Assert.Equal("idris-ilhan", Slug.Of("IDRIS İLHAN"));
        Assert.Equal(Platform.LinkedIn, Platform.Named("LINKEDIN"));
    }
}
