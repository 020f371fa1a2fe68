using System.CommandLine;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using static SeedsSdk.Benchmarks.InvariantConsole;

namespace SeedsSdk.Benchmarks;

/// <summary><c>edits --reports 10000</c>: what the generator does again after each kind of edit, and how long it takes.</summary>
internal static class EditsCommand
{
    /// <summary>Rounds before those that are measured: the run time compiles what runs often.</summary>
    private const int WarmUp = 3;

    public static Command Create()
    {
        var reports = new Option<int>("--reports")
        {
            Description = "How many invented reports, of ten quotes each.",
            DefaultValueFactory = _ => 10_000,
        };
        var rounds = new Option<int>("--rounds")
        {
            Description = "How often each edit is measured; the median counts.",
            DefaultValueFactory = _ => 7,
        };
        var only = new Option<string>("--only")
        {
            Description = "Only edits whose name has this.",
            DefaultValueFactory = _ => "",
        };
        var command = new Command("edits", "What the generator does again after an edit, by kind of edit.")
        {
            reports,
            rounds,
            only,
        };
        command.SetAction(parsed => Run(parsed.GetValue(reports), parsed.GetValue(rounds), parsed.GetValue(only)!));
        return command;
    }

    private static void Run(int reports, int rounds, string only)
    {
        var project = EditsProject.Invented(reports);
        var compilation = EditsProject.Compile("public class Edited;");

        EditsProject.WarmUp(compilation);

        var before = GC.GetTotalMemory(forceFullCollection: true);
        GeneratorDriver driver = null!;
        var full = EditsRun.Measure(() => driver = project.Driver(track: false).RunGenerators(compilation));
        var peak = Process.GetCurrentProcess().PeakWorkingSet64;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        WriteLine($"{reports} reports, {project.Length / 1e6:0.0} million characters, median of {rounds} rounds");
        WriteLine(
            $"full run: {full.Elapsed.TotalMilliseconds:0} ms, {full.Processor.TotalMilliseconds:0} ms of processors, {full.Allocated / 1e6:0} MB allocated; {kept / 1e6:0} MB kept, peak working set {peak / 1e6:0} MB"
        );
        WriteLine(
            $"again: {EditsRun.Measure(() => project.Unread().Driver(track: false).RunGenerators(compilation)).Elapsed.TotalMilliseconds:0} ms"
        );
        WriteLine($"");
        WriteLine($"{"edit", -20} {"ms", 8} {"CPU ms", 8} {"MB", 8} {"times", 8}  ran again");
        var tracked = project.Driver(track: true).RunGenerators(compilation);
        foreach (var kind in EditsKind.All(project).Where(kind => kind.Name.Contains(only, StringComparison.Ordinal)))
        {
            var runs = Enumerable.Range(0, rounds + WarmUp).Select(round => Once(driver, round)).Skip(WarmUp).ToArray();
            var median = EditsRun.Median(runs);
            var ran = EditsSteps.Describe(
                kind.Edit(tracked, rounds + WarmUp)
                    .RunGenerators(kind.EditCode?.Invoke(compilation, rounds + WarmUp) ?? compilation)
            );
            WriteLine(
                $"{kind.Name, -20} {median.Elapsed.TotalMilliseconds, 8:0.0} {median.Processor.TotalMilliseconds, 8:0.0} {median.Allocated / 1e6, 8:0.0} {full.Elapsed / median.Elapsed, 8:0}  {ran}"
            );

            EditsRun Once(GeneratorDriver from, int round)
            {
                var edited = kind.Edit(from, round);
                var code = kind.EditCode?.Invoke(compilation, round) ?? compilation;
                return EditsRun.Measure(() => edited.RunGenerators(code));
            }
        }
    }
}
