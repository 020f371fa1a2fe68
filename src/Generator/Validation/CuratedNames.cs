using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Validation;

/// <summary>The names of the curated actors, to be looked for in texts: the same object as long as the same are curated.</summary>
internal sealed class CuratedNames
{
    private readonly AuthorityActor[] _actors;
    private readonly NameTable<int> _names = new();

    /// <param name="actors">In the order of the authority file.</param>
    public CuratedNames(AuthorityActor[] actors)
    {
        _actors = actors;
        for (var i = 0; i < actors.Length; i++)
        {
            foreach (var name in actors[i].Aliases.Prepend(actors[i].Name))
            {
                _names.Add(name, i);
            }
        }
    }

    public bool AreOf(AuthorityActor[] actors) => _actors.AsSpan().SequenceEqual(actors);

    /// <returns>The places of those whom the report's text has by name.</returns>
    /// <param name="print">The report's.</param>
    public int[] In(ReadReport report, ReportPrint print)
    {
        if (print.Mentioned is not { } known || known.Table != this)
        {
            var text = report.Facts.Document.Text;
            print.Mentioned = known = new MentionedActors(this, [.. _names.In(text).Distinct()]);
        }

        return known.Orders;
    }
}
