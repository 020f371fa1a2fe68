using System.Reflection;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Driver.Output;

public sealed class ReservedNamesTests
{
    /// <summary>Against the real thing: a member that the catalog gains has to be reserved.</summary>
    [Fact]
    public void Whatever_a_catalog_has_is_reserved()
    {
        const BindingFlags Everything =
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
        var names = typeof(Catalog<Report>)
            .GetMembers(Everything | BindingFlags.FlattenHierarchy)
            .Where(member => member is not (ConstructorInfo or FieldInfo { IsPrivate: true }))
            .Select(member => member.Name)
            .Where(name => !name.Contains('.') && !name.Contains('_') && !name.Contains('<'));

        Assert.All(names, name => Assert.True(MemberNames.IsReserved(name), name));
    }
}
