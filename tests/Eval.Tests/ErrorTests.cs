using SeedsSdk.Eval.Errors;
using SeedsSdk.Eval.Quotes;

namespace SeedsSdk.Eval.Tests;

/// <summary>The classes of errors.</summary>
public sealed class ErrorTests
{
    private const string Text =
        "Ana Ruiz met Tom Hale on the quay. “The crane is ours,” said Tom Hale to Ana Ruiz. The Harbor Union left. “We wait.”";

    private const string Words = "The crane is ours,";

    private static ErrorClass[] Classes(
        GoldQuote[] gold,
        PredictedQuote[] found,
        Dictionary<string, string>? kinds = null
    )
    {
        var document = Given.Document(Text, gold);
        var predicted = new PredictedDocument(document.Id, found) { Kinds = kinds ?? [] };
        return
        [
            .. ErrorClassifier
                .Classify(Given.Gold(document), new Dictionary<string, PredictedDocument> { [document.Id] = predicted })
                .Select(error => error.Class),
        ];
    }

    private static ErrorClass? Speaker(
        string? right,
        string? found,
        string? mention = null,
        Dictionary<string, string>? kinds = null
    )
    {
        var classes = Classes([Given.Gold(Text, Words, right)], [Given.Found(Text, Words, found, mention)], kinds);
        return classes.Length == 0 ? null : Assert.Single(classes);
    }

    [Fact]
    public void Spans()
    {
        var gold = Given.Gold(Text, Words, "Tom Hale");

        Assert.Equal([ErrorClass.MissedSpan], Classes([gold], []));
        Assert.Equal([ErrorClass.ExtraSpan], Classes([], [Given.Found(Text, "We wait.", "Tom Hale")]));
        Assert.Equal([ErrorClass.WrongBorder], Classes([gold], [Given.Found(Text, "crane is", "Tom Hale")]));
        Assert.Empty(Classes([gold], [Given.Found(Text, Words, "Tom Hale")]));
    }

    [Fact]
    public void Nobody_and_somebody()
    {
        Assert.Equal(ErrorClass.Nobody, Speaker("Tom Hale", null));
        Assert.Equal(ErrorClass.Somebody, Speaker(null, "Tom Hale"));
        Assert.Null(Speaker(null, null));
    }

    [Fact]
    public void Wrong_speakers()
    {
        Assert.Equal(ErrorClass.OtherHead, Speaker("Tom Hale", "Hale Shipyards"));
        Assert.Equal(ErrorClass.SameSentence, Speaker("Tom Hale", "Ana Ruiz"));
        Assert.Equal(ErrorClass.OtherSpeaker, Speaker("Tom Hale", "Eva Lind"));
        Assert.Equal(ErrorClass.Pronoun, Speaker("he", "Ana Ruiz", "she"));
        Assert.Equal(ErrorClass.Pronoun, Speaker("Tom Hale", "Ana Ruiz", "she"));
        Assert.Equal(
            ErrorClass.OtherKind,
            Speaker("Tom Hale", "Harbor Union", kinds: new() { ["hale"] = "Person", ["union"] = "Organization" })
        );
        Assert.Equal(ErrorClass.OtherKind, Speaker("it", "Ana Ruiz", kinds: new() { ["ruiz"] = "Person" }));
    }

    [Fact]
    public void A_pronoun_for_another_is_told_but_not_counted()
    {
        var he = Given.Gold(Text, Words, "he") with { SpeakerSilver = ["Tom Hale"] };

        Assert.Equal([ErrorClass.PronounForOther], Classes([he], [Given.Found(Text, Words, "Sam Ode", "he")]));
        Assert.Empty(Classes([he], [Given.Found(Text, Words, "Mr. Hale", "he")]));
        Assert.False(ErrorClasses.IsCounted(ErrorClass.PronounForOther));
    }

    [Fact]
    public void Every_class_has_a_name_of_its_own()
    {
        Assert.Equal(ErrorClasses.All.Count, ErrorClasses.All.Select(ErrorClasses.Name).Distinct().Count());
        Assert.Equal(ErrorClasses.All.Count, ErrorClasses.All.Select(ErrorClasses.Meaning).Distinct().Count());
    }

    [Fact]
    public void A_seed_draws_the_same_errors_again()
    {
        var cases = Enumerable
            .Range(0, 50)
            .Select(i => new ErrorCase(ErrorClass.MissedSpan, "d", i, "w", null, null, ""))
            .ToArray();
        int[] Drawn(int seed) => [.. Sample.Draw(cases, 5, seed).Select(error => error.Start)];

        Assert.Equal(Drawn(1), Drawn(1));
        Assert.NotEqual(Drawn(1), Drawn(2));
        Assert.Equal(Drawn(1).Order(), Drawn(1));
        Assert.Equal(5, Drawn(1).Distinct().Count());
        Assert.Equal(50, Sample.Draw(cases, 80, 1).Count);
    }
}
