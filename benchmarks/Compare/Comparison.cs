using Spectre.Console;

namespace SeedsSdk.Benchmarks.Compare;

/// <summary>One corpus and every alternative over it.</summary>
internal sealed class Comparison(ComparedCorpus corpus, IReadOnlyList<Alternative> alternatives)
{
    private readonly Questions _questions = Questions.Of(corpus.Export);

    public ComparedCorpus Corpus => corpus;

    public IReadOnlyList<Consumer> Consumers { get; } =
    [.. alternatives.Select(alternative => new Consumer(alternative, corpus))];

    public Consumer? Find(string key) =>
        Consumers.FirstOrDefault(consumer => consumer.Alternative.Key == key && consumer.Runs);

    /// <summary>Builds and runs all.</summary>
    /// <exception cref="InvalidOperationException">An alternative fails, or answers differently.</exception>
    public void Run(Compiling compiling, int runs)
    {
        foreach (var consumer in Consumers)
        {
            AnsiConsole.WriteLine($"{corpus.Name}: {consumer.Alternative.Name} is built");
            consumer.Build(compiling);
        }

        // One after the other and again, so that a busy minute of the machine is everybody's.
        foreach (var run in Enumerable.Range(1, runs))
        {
            AnsiConsole.WriteLine($"{corpus.Name}: run {run} of {runs}");
            foreach (var consumer in Consumers.Where(consumer => consumer.Runs))
            {
                consumer.RunFirst(_questions.Frequent, consumer.Figures.Frequent);
                consumer.RunFirst(_questions.Median, consumer.Figures.Median);
            }
        }

        foreach (var consumer in Consumers.Where(consumer => consumer.Runs))
        {
            AnsiConsole.WriteLine($"{corpus.Name}: {consumer.Alternative.Name} is asked again and again");
            consumer.RunWarm(_questions);
        }

        Expect("the frequent actor", figures => figures.Frequent.Select(first => first.Answer));
        Expect("the median actor", figures => figures.Median.Select(first => first.Answer));
        Expect("the scan", figures => [figures.Scanned]);
    }

    private void Expect(string question, Func<ConsumerFigures, IEnumerable<string>> answers)
    {
        var all = Consumers
            .Where(consumer => consumer.Runs)
            .SelectMany(consumer => answers(consumer.Figures).Select(answer => (consumer.Alternative.Name, answer)))
            .ToList();
        var first = all[0];
        foreach (var (name, answer) in all.Where(one => one.answer != first.answer))
        {
            throw new InvalidOperationException(
                $"{corpus.Name}, {question}: {name} answers\n{answer}\nand {first.Name}\n{first.answer}"
            );
        }
    }
}
