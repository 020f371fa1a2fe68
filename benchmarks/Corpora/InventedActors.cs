namespace SeedsSdk.Benchmarks.Corpora;

/// <summary>
/// The actors of a corpus. Reports draw them by a Zipf–Mandelbrot law: a few speak in very many reports, most in a few,
/// and a larger corpus has more actors, though not in proportion.
/// </summary>
internal sealed class InventedActors
{
    /// <summary>A corpus of any size draws from so many.</summary>
    public const int Count = 2700;

    private const double Flattening = 10;
    private const double Exponent = 1.5;

    private readonly InventedActor[] _actors;
    private readonly double[] _cumulated = new double[Count];

    public InventedActors(int seed)
    {
        _actors = [.. Enumerable.Range(0, Count).Select(index => Create(seed, index))];
        var sum = 0.0;
        for (var i = 0; i < Count; i++)
        {
            sum += Math.Pow(i + Flattening, -Exponent);
            _cumulated[i] = sum;
        }
    }

    public IReadOnlyList<InventedActor> All => _actors;

    public InventedActor Draw(SeededRandom random)
    {
        var at = Array.BinarySearch(_cumulated, random.Fraction() * _cumulated[^1]);
        return _actors[Math.Min(at < 0 ? ~at : at, Count - 1)];
    }

    private static InventedActor Create(int seed, int index)
    {
        var random = new SeededRandom(seed, index, purpose: 1);
        var word = InventedNames.Of(index, random);
        return random.Below(10) switch
        {
            0 => Body(index, string.Format(null, random.One(ActorWords.Organizations), word)),
            1 => Body(index, string.Format(null, random.One(ActorWords.Governments), word), InventedKind.Government),
            _ => Person(index, word, random),
        };
    }

    private static InventedActor Body(int index, string name, InventedKind kind = InventedKind.Organization) =>
        new(index, name, name, name, "", "It", kind);

    private static InventedActor Person(int index, string word, SeededRandom random)
    {
        var isWoman = random.Chance(40);
        var given = random.One(isWoman ? ActorWords.Women : ActorWords.Men);
        var hasArticle = random.Chance(20);
        var surname = hasArticle ? "Al-" + word : word;
        // Some are spelt in two ways: "Al-Bedorak" and "al-Bedorak", "Bedorak" and "Beddorak".
        var other =
            !random.Chance(12) ? surname
            : hasArticle ? "al-" + word
            : word.Insert(2, word[2].ToString());
        var role = string.Format(null, random.One(ActorWords.Roles), Employer(index, random));
        var name = $"{given} {surname}";
        var kind = InventedKind.Person;
        return new InventedActor(index, name, $"{given} {other}", surname, role, isWoman ? "She" : "He", kind);
    }

    /// <summary>A body that does not speak itself, so that its members are not taken for it.</summary>
    private static string Employer(int index, SeededRandom random) =>
        "the " + string.Format(null, random.One(ActorWords.Employers), random.One(ActorWords.Towns), index);
}
