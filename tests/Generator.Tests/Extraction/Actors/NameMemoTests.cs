using SeedsSdk.Generator.Extraction.Actors;

namespace SeedsSdk.Generator.Tests.Extraction.Actors;

public sealed class NameMemoTests
{
    private const int Many = 1000;

    [Fact]
    public void A_name_stays_while_the_document_is_read()
    {
        var memo = NameMemo.OfThread;
        var first = memo.Of("Ana Ruiz");
        for (var i = 0; i < Many; i++)
        {
            memo.Of($"Ana Ruiz {i}");
        }

        Assert.Same(first, memo.Of("Ana Ruiz"));
    }

    [Fact]
    public void Names_of_the_document_before_are_known()
    {
        Fill(Many); // so that the next document begins with none
        NameMemo.OfThread.Of("Tor Haug 0");
        var known = NameMemo.OfThread.Of("Tor Haug 1");
        Assert.Equal("tor haug 1", known.Fold);
        NameMemo.OfThread.Of("Tor Haug 2");
        Assert.Same(known, NameMemo.OfThread.Of("Tor Haug 1"));
    }

    [Theory]
    [InlineData(Many)]
    [InlineData(Many * 10)]
    public void Names_of_a_document_with_many_are_forgotten_with_it(int count)
    {
        var first = NameMemo.OfThread.Of("Emil Kohl");
        Fill(count);
        Assert.NotSame(first, NameMemo.OfThread.Of("Emil Kohl"));
    }

    /// <summary>A document with so many names.</summary>
    private static void Fill(int count)
    {
        var memo = NameMemo.OfThread;
        for (var i = 0; i < count; i++)
        {
            memo.Of($"Emil Kohl {i}");
        }
    }

    [Fact]
    public void A_surname_is_a_name_of_its_own()
    {
        var name = new KnownName("Yahya Al-Sarea");
        Assert.Equal("sarea", name.Surname.Name);
        Assert.Same(name.Surname, name.Surname);
        Assert.Equal(["sarea"], name.Surname.Parts);
    }
}
