using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SeedsSdk.Benchmarks;

/// <summary>One kind of edit: what it does to the driver and the compilation. Each round edits differently.</summary>
internal sealed record EditsKind(
    string Name,
    Func<GeneratorDriver, int, GeneratorDriver> Edit,
    Func<CSharpCompilation, int, CSharpCompilation>? EditCode = null
)
{
    public static IEnumerable<EditsKind> All(EditsProject project)
    {
        yield return new EditsKind(
            "C#",
            (driver, _) => driver,
            (_, round) => EditsProject.Compile(Text($"public class Edited{round};"))
        );
        foreach (
            var (place, index) in new[]
            {
                ("first", 0),
                ("middle", project.Reports.Count / 2),
                ("last", project.Reports.Count - 1),
            }
        )
        {
            var report = project.Reports[index];
            var speaker = EditsText.SpeakerOf(report.Text);
            yield return Replace(
                $"{place}: prose",
                report,
                round => report.With(EditsText.WithProse(report.Text, round))
            );
            yield return Replace(
                $"{place}: quote",
                report,
                round => report.With(EditsText.WithQuote(report.Text, speaker, round))
            );
            yield return Replace(
                $"{place}: new actor",
                report,
                round => report.With(EditsText.WithQuote(report.Text, EditsText.NewActor(round), round))
            );
            yield return Replace(
                $"{place}: renamed",
                report,
                round =>
                    report
                        .At(report.Path.Replace(".txt", Text($"-renamed-{round}.txt"), StringComparison.Ordinal))
                        .With(report.Text)
            );
            yield return new EditsKind(
                $"{place}: removed",
                (driver, round) => driver.RemoveAdditionalTexts([project.Reports[index == 0 ? round : index - round]])
            );
        }

        var pattern = project.Reports[project.Reports.Count / 3];
        yield return new EditsKind(
            "one added",
            (driver, round) =>
                driver.AddAdditionalTexts([
                    new EditsFile(
                        EditsProject.Full(Text($"seeds/2024-02-03-added-{round}.txt")),
                        EditsText.WithQuote(pattern.Text, EditsText.NewActor(round), round),
                        "report"
                    ),
                ])
        );
        yield return Replace(
            "actors.json",
            project.Actors,
            round => project.Actors.With(EditsText.WithActor(project.Actors.Text, round))
        );
    }

    private static EditsKind Replace(string name, EditsFile file, Func<int, EditsFile> edit) =>
        new(name, (driver, round) => driver.ReplaceAdditionalText(file, edit(round)));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
