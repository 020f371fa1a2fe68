using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Tests.Resolution;

/// <summary>What is remembered of a report must not be taken for another's.</summary>
public class EarlierTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("", "ab", "- -")]
    [InlineData("abc", "abc", "0 1 2")]
    [InlineData("abc", "axc", "0 - 2")]
    [InlineData("abc", "xabc", "- 0 1 2")]
    [InlineData("abc", "abcx", "0 1 2 -")]
    [InlineData("abc", "ac", "0 2")]
    [InlineData("abcd", "dabc", "3 0 1 2")]
    [InlineData("abcd", "acbxd", "0 2 1 - 3")]
    [InlineData("abc", "", "")]
    public void Places(string before, string now, string places)
    {
        var objects = before.Concat(now).Distinct().ToDictionary(letter => letter, letter => new string(letter, 1));

        var found = Earlier.PlacesOf(
            [.. before.Select(letter => objects[letter])],
            [.. now.Select(letter => objects[letter])]
        );

        Assert.Equal(places, string.Join(' ', found.Select(place => place == Earlier.None ? "-" : $"{place}")));
    }

    [Fact]
    public void Equal_is_not_the_same() =>
        Assert.Equal([Earlier.None], Earlier.PlacesOf([new string('a', 1)], [new string('a', 1)]));

    [Fact]
    public void Any_edits_find_the_same_objects()
    {
        var pick = new Random(3);
        var before = Enumerable.Range(0, 50).Select(_ => new object()).ToArray();
        for (var round = 0; round < 300; round++)
        {
            var now = before.ToList();
            for (var edit = pick.Next(4); edit > 0; edit--)
            {
                var place = pick.Next(now.Count);
                switch (pick.Next(4))
                {
                    case 0 when now.Count > 20:
                        now.RemoveAt(place);
                        break;
                    case 1:
                        now.Insert(place, new object());
                        break;
                    case 2:
                        (now[place], now[0]) = (now[0], now[place]);
                        break;
                    default:
                        now[place] = new object();
                        break;
                }
            }

            Assert.Equal(now.Select(one => Array.IndexOf(before, one)), Earlier.PlacesOf(before, [.. now]));
            before = [.. now];
        }
    }
}
