using System.Globalization;
using SeedsSdk.Benchmarks.Processes;

namespace SeedsSdk.Benchmarks.Compare;

/// <summary>A consumer's project in the work folder: one alternative over one corpus.</summary>
internal sealed class Consumer(Alternative alternative, ComparedCorpus corpus)
{
    /// <summary>Of all texts, and of a list, each in a process of its own.</summary>
    private const int Scans = 3;

    private static readonly string[] s_repeated = ["newest", "id", "name", "folded", "miss"];
    private static readonly string[] s_scans = ["scan", "lengths"];

    private readonly string _folder = Path.Combine(corpus.Folder, alternative.Key);

    private string Project => Path.Combine(_folder, "Consumer.csproj");

    private string Output => Path.Combine(_folder, "bin", "Release", "net10.0");

    public Alternative Alternative => alternative;

    public ConsumerFigures Figures { get; } = new();

    public bool Runs { get; private set; }

    /// <summary>Writes the project, compiles it, and builds it.</summary>
    /// <exception cref="InvalidOperationException">The build failed, though the compiler did not.</exception>
    public void Build(Compiling compiling)
    {
        Directory.CreateDirectory(_folder);
        var items = alternative.Write(corpus, compiling.Packages, _folder);
        File.WriteAllText(Project, ConsumerProject.Text(["Shared", .. alternative.Sources], items));
        var compiler = Compiler.Of(Project);
        for (var i = 0; i < compiling.Times; i++)
        {
            var compilation = compiler.Run(compiling.Environment);
            Figures.Compilations.Add(compilation);
            if (compilation.ExitCode != 0)
            {
                Figures.Failure = CompilerError.Of(compilation);
                return;
            }
        }

        // Not compiled again: what the compiler made is newer than what it read.
        Execution
            .Of("dotnet", ["build", Project, "-c", "Release", "--no-restore", "--no-dependencies", "-v", "q"])
            .Succeed();
        Figures.AssemblyBytes = new FileInfo(Path.Combine(Output, "Consumer.dll")).Length;
        var data = Path.Combine(Output, "data.sqlite");
        Figures.FileBytes = File.Exists(data) ? new FileInfo(data).Length : 0;
        Runs = true;
    }

    /// <summary>A fresh process with the first answer.</summary>
    public void RunFirst(string actor, List<FirstAnswer> answers)
    {
        var lines = Run("first", actor);
        answers.Add(
            new FirstAnswer(
                Number(lines, "first.ns"),
                Number(lines, "first.bytes"),
                Number(lines, "workingset.bytes"),
                lines["answer"]
            )
        );
    }

    /// <summary>Fresh processes that ask again and again.</summary>
    public void RunWarm(Questions questions)
    {
        var lines = Run("warm", questions.Frequent, questions.Name, questions.Folded, Questions.Miss, Questions.Words);
        Figures.Scanned = lines["scanned"];
        foreach (var key in s_repeated.Where(key => lines.ContainsKey(key + ".ns")))
        {
            Figures.Warm[key] = Repeated(lines, key);
        }

        // In turns, so that both meet the same machine.
        var (scans, lists) = (new List<Dictionary<string, string>>(), new List<Dictionary<string, string>>());
        for (var i = 0; i < Scans; i++)
        {
            scans.Add(Run("scan", questions.Frequent, Questions.Words));
            lists.Add(Run("list", questions.Frequent, Questions.Words));
        }

        foreach (var key in s_scans)
        {
            Figures.Warm[key] = Middle(scans, key);
            Figures.Warm["list." + key] = Middle(lists, key);
        }
    }

    private static Repeated Middle(List<Dictionary<string, string>> runs, string key) =>
        runs.Select(lines => Repeated(lines, key)).OrderBy(one => one.Nanoseconds).ElementAt(runs.Count / 2);

    private static Repeated Repeated(Dictionary<string, string> lines, string key) =>
        new(Number(lines, key + ".ns"), Number(lines, key + ".bytes"));

    private Dictionary<string, string> Run(params string[] arguments) =>
        Execution
            .Of("dotnet", [Path.Combine(Output, "Consumer.dll"), .. arguments], Output)
            .Succeed()
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ', 2))
            .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    private static double Number(Dictionary<string, string> lines, string key) =>
        double.Parse(lines[key], CultureInfo.InvariantCulture);
}
