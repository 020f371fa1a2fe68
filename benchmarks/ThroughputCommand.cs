using System.CommandLine;
using static SeedsSdk.Benchmarks.InvariantConsole;

namespace SeedsSdk.Benchmarks;

/// <summary><c>throughput FILE.jsonl --megabytes 100</c>: how fast one thread gets through a file of texts.</summary>
internal static class ThroughputCommand
{
    /// <summary>So much is extracted before it is measured: the run time compiles what runs often.</summary>
    private const long WarmUp = 3_000_000;

    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE.jsonl") { Description = "JSON Lines with a \"text\" each." };
        file.AcceptExistingOnly();
        var megabytes = new Option<double>("--megabytes")
        {
            Description = "The texts are repeated up to this length, in UTF-8.",
            DefaultValueFactory = _ => 100,
        };
        megabytes.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() <= 0)
            {
                result.AddError("--megabytes is more than 0.");
            }
        });
        var command = new Command(
            "throughput",
            "Extracts a file of texts on one thread. Exit codes: 0 done; 1 no text."
        )
        {
            file,
            megabytes,
        };
        command.SetAction(parsed => Run(parsed.GetValue(file)!.FullName, parsed.GetValue(megabytes)));
        return command;
    }

    private static int Run(string path, double megabytes)
    {
        var lines = JsonLines.ReadLines(path);
        if (lines.Count == 0)
        {
            Console.Error.WriteLine($"{Path.GetFileName(path)} has no line.");
            return 1;
        }

        var bytes = (long)(megabytes * 1e6);
        var warmUp = new Throughput(lines, Math.Min(bytes, WarmUp));
        warmUp.Decode();
        warmUp.Extract();

        var throughput = new Throughput(lines, bytes);
        // In this order: behind the long pass the run time has nothing left to compile beside the short one.
        var extracted = throughput.Extract();
        var decoded = throughput.Decode();
        WriteLine($"{lines.Count} texts, repeated up to {extracted.TextBytes / 1e6:0.0} MB");
        Write("decode", decoded, "characters");
        Write("extract", extracted, "quotes");
        WriteLine($"extract takes {extracted.Processor / decoded.Processor:0} times the processor time of decode");
        return 0;
    }

    private static void Write(string name, Pass pass, string counted) =>
        WriteLine(
            $"{name}: {pass.MegabytesPerSecond:0.0} MB/s, {pass.MegabytesPerProcessorSecond:0.0} MB to a second of the processor, {pass.AllocatedPerKilobyte:0} bytes allocated a KB, {pass.Result} {counted}"
        );
}
