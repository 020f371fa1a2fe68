using System.CommandLine;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace SeedsSdk.Benchmarks;

/// <summary>The commands that run BenchmarkDotNet.</summary>
internal static class BenchmarkCommands
{
    private const int Success = 0;
    private const int Failed = 1;

    private static readonly TimeSpan s_longest = TimeSpan.FromHours(1);

    public static Command Extraction() =>
        Create<ExtractionBenchmarks>("extraction", "Extraction of documents from 1 KB to 10 MB.");

    public static Command Stages() => Create<StageBenchmarks>("stages", "How much of the time each stage takes.");

    private static Command Create<TBenchmarks>(string name, string description)
    {
        var file = new Option<FileInfo>("--file")
        {
            Description = "JSON Lines with a \"text\" each, instead of invented prose.",
        };
        file.AcceptExistingOnly();
        var command = new Command(name, description) { file };
        command.SetAction(parsed =>
        {
            BenchmarkText.File = parsed.GetValue(file)?.FullName;
            var summary = BenchmarkRunner.Run<TBenchmarks>(Config());
            return summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)
                ? Failed
                : Success;
        });
        return command;
    }

    /// <summary>
    /// In this process: what is measured needs no other project file, and the texts are handed over as they are. Few
    /// iterations: a document of 10 MB takes long.
    /// </summary>
    private static ManualConfig Config() =>
        ManualConfig
            .CreateEmpty()
            .AddJob(
                Job.Default.WithToolchain(new InProcessEmitToolchain(s_longest, logOutput: true))
                    .WithWarmupCount(1)
                    .WithIterationCount(5)
                    .WithIterationTime(TimeInterval.FromMilliseconds(250))
            )
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(ConsoleLogger.Default)
            .AddExporter(MarkdownExporter.GitHub)
            .AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params)
            .AddColumnProvider(DefaultColumnProviders.Statistics, DefaultColumnProviders.Metrics)
            .AddColumn(TextColumn.Speed, TextColumn.Allocated)
            .WithOrderer(new ByLength())
            .WithOptions(ConfigOptions.DisableLogFile);
}
