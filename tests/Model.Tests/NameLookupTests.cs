using SeedsSdk.Shared;

namespace SeedsSdk.Model.Tests;

/// <summary>The look-up by name takes short cuts; here it is held against what it stands for.</summary>
public class NameLookupTests
{
    private const int Names = 30_000;

    [Fact]
    public void Every_character_is_folded_as_the_rules_say()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            foreach (var name in new[] { $"{(char)c}", $"al{(char)c}ab", $"b{(char)c}-{(char)c}{(char)c}" })
            {
                AssertFolds(name);
            }
        }
    }

    [Fact]
    public void Names_are_folded_as_the_rules_say()
    {
        foreach (var name in AwkwardNames.Take(Names, seed: 1))
        {
            AssertFolds(name);
        }
    }

    [Fact]
    public void Skeletons_are_what_the_rules_say()
    {
        var words = AwkwardNames.Take(Names, seed: 2).SelectMany(NameFolding.FoldToWords);
        var random = new Random(3);
        var letters = Enumerable
            .Range(0, Names)
            .Select(_ => new string(random.GetItems<char>("aeiouwytdkgscpxjhqzvmHé1", random.Next(1, 9))));
        foreach (var word in words.Concat(letters))
        {
            Assert.Equal(StepwiseFolding.Skeleton(word), NameSkeleton.Of(word));
        }
    }

    [Fact]
    public void Names_have_the_same_hash_of_their_skeletons_exactly_if_they_have_the_same_skeletons()
    {
        var hashes = new Dictionary<string, ulong>();
        foreach (var name in AwkwardNames.Take(Names, seed: 4))
        {
            var (key, hash) = (NameFolding.Skeleton(name), SkeletonHash.Of(name));
            Assert.Equal(key.Length == 0, hash == 0);
            Assert.True(hashes.TryAdd(key, hash) || hashes[key] == hash, name);
        }

        Assert.Equal(hashes.Count, hashes.Values.Distinct().Count());
        Assert.True(hashes.Count < Names * 9 / 10, "Too few names share a skeleton for a test.");
    }

    [Fact]
    public void Looking_up_finds_what_comparing_with_every_name_finds()
    {
        var actors = AwkwardNames.Take(300, seed: 5).Chunk(3).ToArray();
        var index = new NameIndex<string[]>(actors, names => names);
        var queries = AwkwardNames.Take(500, seed: 6).Concat(actors.SelectMany(names => names).SelectMany(Spellings));
        var spelled = 0;
        foreach (var query in queries)
        {
            var expected = Compared(actors, query);
            spelled += expected.Length;
            Assert.Equal(expected, index.Matches(query));
        }

        Assert.True(spelled > 300);
    }

    [Fact]
    public void Looking_up_a_folded_name_or_a_missing_one_allocates_nothing()
    {
        var index = new NameIndex<string>(["Salim Al-Qadir", "Harbour Council"], name => [name]);
        string[] queries =
        [
            "SALIM AL QADIR",
            "Sālim el-Qādir",
            "Salim bin Jamil Al-Masri",
            "Nur al-Din, 'Abd al-Rahim",
        ];
        var found = queries.Sum(query => index.Matches(query).Length);

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var query in queries)
        {
            found += index.Matches(query).Length;
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(4, found);
    }

    private static void AssertFolds(string name)
    {
        var words = StepwiseFolding.Words(name);
        if (!words.SequenceEqual(NameFolding.FoldToWords(name)) || NameFolding.Fold(name) != string.Join(' ', words))
        {
            Assert.Fail($"'{name}' is folded to '{NameFolding.Fold(name)}', not '{string.Join(' ', words)}'.");
        }
    }

    private static string[] Spellings(string name) =>
        [
            name.ToUpperInvariant(),
            name.Replace("i", "y", StringComparison.Ordinal),
            name.Replace('-', ' ')
                .Replace("u", "ou", StringComparison.Ordinal)
                .Replace("q", "k", StringComparison.Ordinal),
            $"The {name}",
        ];

    private static string[][] Compared(string[][] actors, string query)
    {
        string[][] Where(Func<string, bool> isAlike) => [.. actors.Where(names => names.Any(isAlike))];

        var (folded, key) = (NameFolding.Fold(query), NameFolding.Skeleton(query));
        if (query.Length > 0 && Where(name => name == query) is { Length: > 0 } asWritten)
        {
            return asWritten;
        }

        return folded.Length > 0 && Where(name => NameFolding.Fold(name) == folded) is { Length: > 0 } alike ? alike
            : key.Length == 0 ? []
            : Where(name => NameFolding.Skeleton(name) == key && NameVariants.AreOne(name, query));
    }
}
