namespace SeedsSdk.Shared;

/// <summary>
/// Letters without their marks: é is e, ß is ss. A table of our own, because string.Normalize does nothing where
/// globalization is invariant and asks the operating system elsewhere: the compiler that writes a name and the app that
/// looks it up could disagree. Arabic spelling variants that mean the same name are here too.
/// </summary>
internal static class LatinLetters
{
    /// <summary>Plain letters in lower case, and all letters that are folded to them.</summary>
    private static readonly (string Plain, string Letters)[] Rows =
    [
        ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąƏǍǎǞǟǠǡǺǻȀȁȂȃȦȧəḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"),
        ("ae", "Ææ"),
        ("b", "ḂḃḄḅḆḇ"),
        ("c", "ÇçĆćĈĉĊċČčḈḉ"),
        ("d", "ÐðĎďĐđḊḋḌḍḎḏḐḑḒḓ"),
        ("dz", "ǄǅǆǱǲǳ"),
        ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"),
        ("f", "Ḟḟ"),
        ("g", "ĜĝĞğĠġĢģǦǧǴǵḠḡ"),
        ("h", "ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ"),
        ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊị"),
        ("ij", "Ĳĳ"),
        ("j", "Ĵĵǰ"),
        ("k", "ĶķǨǩḰḱḲḳḴḵ"),
        ("l", "ĹĺĻļĽľŁłḶḷḸḹḺḻḼḽ"),
        ("lj", "Ǉǈǉ"),
        ("m", "ḾḿṀṁṂṃ"),
        ("n", "ÑñŃńŅņŇňǸǹṄṅṆṇṈṉṊṋ"),
        ("nj", "Ǌǋǌ"),
        ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"),
        ("oe", "Œœ"),
        ("p", "ṔṕṖṗ"),
        ("r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"),
        ("s", "ŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩẛ"),
        ("ss", "ßẞ"),
        ("t", "ŢţŤťȚțṪṫṬṭṮṯṰṱẗ"),
        ("th", "Þþ"),
        ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"),
        ("v", "ṼṽṾṿ"),
        ("w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"),
        ("x", "ẊẋẌẍ"),
        ("y", "ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ"),
        ("z", "ŹźŻżŽžẐẑẒẓẔẕ"),
        ("ا", "أإآٱ"),
        ("ي", "ىئ"),
        ("ه", "ة"),
        ("و", "ؤ"),
    ];

    // Filled by plain loops: the first look-up of a program would have to wait for the code of queries over the rows.
    private static readonly byte[] RowOf = Numbered();

    /// <summary>The plain letters in lower case; null for a letter that has no marks.</summary>
    public static string? WithoutMarks(char letter) =>
        letter < RowOf.Length && RowOf[letter] is > 0 and var row ? Rows[row - 1].Plain : null;

    /// <summary>By letter the number of its row, counted from 1; 0 for a letter that has none.</summary>
    private static byte[] Numbered()
    {
        var numbers = new byte['\u1F00'];
        for (var row = 0; row < Rows.Length; row++)
        {
            foreach (var letter in Rows[row].Letters)
            {
                numbers[letter] = (byte)(row + 1);
            }
        }

        return numbers;
    }
}
