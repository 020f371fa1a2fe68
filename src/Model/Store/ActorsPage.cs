using SeedsSdk.Shared;

namespace SeedsSdk.Store;

/// <summary>The page of actors, read in place. It is held against its hash when it is first read.</summary>
/// <param name="pages">Gives all pages.</param>
/// <param name="count">How many actors it has.</param>
/// <param name="hash">Of the whole page.</param>
internal sealed class ActorsPage(PageSource pages, int count, uint hash)
{
    public const string Name = "actors page";

    private int _digitsAt;

    public readonly int Count = count;

    public uint IdHash(int actor)
    {
        var bytes = Verified();
        return PageDigits.ReadHash(bytes, At(actor) + PageDigits.Offset);
    }

    public ActorData Read(int actor)
    {
        var bytes = Verified();
        var rows = new PageRows(bytes, Name, PageDigits.Read(bytes, At(actor), PageDigits.Offset), _digitsAt);
        if (!rows.Next() || rows.Code != PageFormat.Actor)
        {
            throw rows.Malformed("an actor was expected");
        }

        rows.Expect(5, 5);
        var (id, name, description) = (rows.Text(1), rows.Text(3), rows.Optional(4));
        var kind = (ActorKind)rows.Word(2, PageFormat.ActorKinds);
        var aliases = new List<string>();
        var more = rows.Next();
        for (; more && rows.Code == PageFormat.Alias; more = rows.Next())
        {
            rows.Expect(2, 2);
            aliases.Add(rows.Text(1));
        }

        var affiliations = new List<CuratedAffiliationData>();
        for (; more && rows.Code == PageFormat.Affiliation; more = rows.Next())
        {
            rows.Expect(3, 3);
            affiliations.Add(new CuratedAffiliationData(rows.Text(1), rows.Optional(2)));
        }

        if (more && rows.Code is not (PageFormat.Actor or DirectoryFormat.Digits))
        {
            throw rows.Malformed("the row has no place here");
        }

        return new ActorData
        {
            Id = id,
            Name = name,
            Kind = kind,
            Aliases = [.. aliases],
            Description = description,
            Affiliations = [.. affiliations],
        };
    }

    private int At(int actor) => _digitsAt + (actor * ActorsDirectory.Width);

    private ReadOnlySpan<byte> Verified()
    {
        var bytes = pages(RootPage.ActorsNumber);
        if (_digitsAt == 0)
        {
            if (Crc32C.Of(bytes) != hash)
            {
                throw MalformedPage.Changed(bytes, Name, 0);
            }

            var rows = new PageRows(bytes, Name, 0, bytes.Length);
            PageHeader.Check(ref rows, PageFormat.ActorsPage);
            var digitsAt = bytes[..^1].LastIndexOf((byte)'\n') + 3;
            if (digitsAt + (Count * ActorsDirectory.Width) + 1 != bytes.Length)
            {
                throw MalformedPage.Changed(bytes, Name, digitsAt);
            }

            _digitsAt = digitsAt;
        }

        return bytes;
    }
}
