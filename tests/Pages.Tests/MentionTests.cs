using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Emission;
using SeedsSdk.Generator.Resolution;
using SeedsSdk.Shared;
using static SeedsSdk.Pages.Tests.MarkedText;

namespace SeedsSdk.Pages.Tests;

/// <summary>Actors and their affiliations share rows, and both keep their order.</summary>
public class MentionTests
{
    private static readonly string[] s_actors = ["coastal-watch", "hadi-al-farsi", "harbour council"];

    [Fact]
    public void An_affiliation_stands_with_its_actor_and_names_the_organization()
    {
        var report = Of(
            ["hadi-al-farsi", "harbour council", "coastal-watch"],
            ("hadi-al-farsi", "spokesman", "harbour council"),
            ("hadi-al-farsi", "elder", null),
            ("coastal-watch", "voice", "harbour council")
        );
        Assert.Equal(
            @"M|hadi-al-farsi|spokesman|harbour\scouncil|elder M|coastal-watch|voice|harbour\scouncil",
            Rows(report)
        );
        RoundTrip.Check(report);
    }

    [Fact]
    public void Whose_turn_it_is_not_has_a_row_of_its_own()
    {
        var report = Of(
            ["hadi-al-farsi", "coastal-watch", "harbour council"],
            ("hadi-al-farsi", "elder", "harbour council"),
            ("coastal-watch", "voice", null)
        );
        Assert.Equal(
            @"M|hadi-al-farsi M|coastal-watch M|harbour\scouncil F|hadi-al-farsi|elder|harbour\scouncil F|coastal-watch|voice",
            Rows(report)
        );
        RoundTrip.Check(report);
    }

    [Fact]
    public void Any_order_survives()
    {
        var actors = Gen.Shuffle(s_actors)
            .SelectMany(all => Gen.Choose(0, 3).Select(count => all.Take(count).ToArray()));
        var held =
            from actor in Gen.Elements(s_actors)
            from role in Gen.Elements("elder", "head", "")
            from organization in Gen.Elements([.. s_actors, null])
            select (actor, role, organization);
        var reports = actors.SelectMany(named => held.ListOf().Select(all => Of(named, [.. all])));
        var property = Prop.ForAll(reports.ToArbitrary(), report => RoundTrip.Check(report));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20240129, 7), property);
    }

    /// <summary>Of so many, some have the same digits.</summary>
    [Fact]
    public void Actors_whose_ids_have_the_same_hash_are_told_apart()
    {
        string[] ids =
        [
            .. Enumerable
                .Range(0, 30000)
                .Select(i => "actor-" + ((uint)i * 2654435761u).ToString("x8", CultureInfo.InvariantCulture))
                .Order(StringComparer.Ordinal),
        ];
        var same = ids.GroupBy(id => IdHash.Of(id) & DirectoryFormat.ActorHashMask)
            .Where(group => group.Count() > 1)
            .Select(group => group.ToArray())
            .ToArray();
        Assert.InRange(same.Length, 10, 1000);
        var actors = ids.Select(id => RoundTrip.Actor(id, id, Generator.Common.ActorKind.Person));
        string[] named = [.. same.Select(group => group[0]), .. ids.Where((_, i) => i % 100 == 1)];
        string[] both = same[0];
        var report = Report("talks", "T\n\n⟦0Words⟧ and ⟦1words⟧", Said(both[1]), Said(both[0])) with
        {
            Actors = named.Distinct().ToEquatableArray(),
        };
        var corpus = RoundTrip.Load(actors, true, report);
        Assert.Equal(
            named.Append(both[1]).Distinct().Order(StringComparer.Ordinal),
            corpus.Actors.Where(actor => actor.Reports.Count == 1).Select(actor => actor.Id)
        );
        Assert.Equal(both[1], corpus.Quotes[0].Speaker!.Id);
        Assert.Equal(both[0], corpus.Quotes[1].Speaker!.Id);
        Assert.Same(corpus.Quotes[1], Assert.Single(corpus.Actors[both[0]].Quotes));
        Assert.Equal(corpus.Quotes[0], Assert.Single(Corpus.Merge(corpus).Actors[both[1]].Quotes));
    }

    private static ResolvedReport Of(string[] actors, params (string, string, string?)[] held) =>
        Report("talks", "T\n\n⟦Words⟧") with
        {
            Actors = actors.ToEquatableArray(),
            Affiliations = held.Select(one => new ResolvedAffiliation(one.Item1, one.Item2, one.Item3))
                .ToEquatableArray(),
        };

    private static string Rows(ResolvedReport report) =>
        string.Join(
                ' ',
                PageWriter
                    .Report(report, includeText: true)
                    .Split('\n')
                    .Where(row => row.Length > 0 && row[0] is 'M' or 'F')
            )
            .Replace('\t', '|');
}
