using SeedsSdk.Generator.Extraction;
using SeedsSdk.Generator.Reading;
using SeedsSdk.Robustness.Oracles;

namespace SeedsSdk.Generator.Tests.Robustness.Properties;

/// <summary>Where a text is made so that everybody knows who says what, extraction knows it too.</summary>
public sealed class PlanProperties
{
    private static readonly (string, string) s_marks = Plans.Marks[1];

    [Fact]
    public void Who_says_what_is_found_exactly() =>
        Property.Holds(
            Plans.Any,
            plan => Assert.Equal(plan.Truth(Plans.Names), WhoSaidWhat.In(plan.Text(Plans.Names, s_marks)))
        );

    [Fact]
    public void Another_kind_of_marks_changes_nothing() =>
        Property.Holds(
            Plans.Any,
            plan =>
                Assert.All(
                    Plans.Marks,
                    marks => Assert.Equal(plan.Truth(Plans.Names), WhoSaidWhat.In(plan.Text(Plans.Names, marks)))
                ),
            60
        );

    [Fact]
    public void Other_names_change_only_the_names() =>
        Property.Holds(
            Plans.Any,
            plan =>
            {
                var others = Plans.Names.Reverse().ToArray();
                Assert.Equal(plan.Truth(others), WhoSaidWhat.In(plan.Text(others, s_marks)));
            },
            100
        );

    [Fact]
    public void Plain_text_is_read_like_a_report() =>
        Property.Holds(
            Plans.Any,
            plan =>
            {
                var facts = DocumentExtractor.Extract(PlainTextReader.Read("a", plan.Text(Plans.Names, s_marks)));
                Assert.Equal(plan.Truth(Plans.Names), WhoSaidWhat.Of(facts));
            },
            100
        );

    [Fact]
    public void What_must_hold_for_every_text_holds() =>
        Property.Holds(Plans.Any, plan => Checks.Hold(plan.Text(Plans.Names, s_marks)), 60);

    [Fact]
    public void Nobody_is_asked_for_a_culture() =>
        Property.Holds(
            Plans.Any,
            plan =>
            {
                var text = plan.Text(Plans.Names, s_marks);
                var facts = Stages.Report.Facts(text);
                var pages = Stages.Report.Pages(Stages.Report.Resolve([facts]));
                Assert.Equal(
                    pages,
                    NoCulture.In(() => Stages.Report.Pages(Stages.Report.Resolve([Stages.Report.Facts(text)])))
                );
            },
            60
        );
}
