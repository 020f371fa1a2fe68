namespace SeedsSdk.Shared;

/// <summary>One of two names: what it has, and which of it the other lacks.</summary>
internal readonly struct NameSide
{
    private NameSide(int first, int last, bool isFirstAlone, bool isBody, int count, int weight, Rest alone)
    {
        First = first;
        Last = last;
        IsFirstAlone = isFirstAlone;
        IsBody = isBody;
        Count = count;
        Weight = weight;
        (Telling, Common, Generic, Abu) = (alone.Telling, alone.Common, alone.Generic, alone.Abu);
    }

    /// <summary>The place of its first part, function words left out; -1 if there is none.</summary>
    public int First { get; }

    /// <summary>The place of its last part.</summary>
    public int Last { get; }

    /// <summary>The other lacks its first part.</summary>
    public bool IsFirstAlone { get; }

    /// <summary>It has a word that persons' names have not.</summary>
    public bool IsBody { get; }

    /// <summary>Its telling and common parts.</summary>
    public int Count { get; }

    /// <summary>How much its parts tell together.</summary>
    public int Weight { get; }

    /// <summary>Telling parts that the other lacks.</summary>
    public int Telling { get; }

    /// <summary>Common parts that the other lacks.</summary>
    public int Common { get; }

    /// <summary>Telling and common parts that the other lacks.</summary>
    public int Alone => Telling + Common;

    /// <summary>Generic parts that the other lacks.</summary>
    public int Generic { get; }

    /// <summary>Parts with "father of" that the other lacks: names taken for war.</summary>
    public int Abu { get; }

    public static NameSide Of(NamePart[] parts, ReadOnlySpan<int> partners)
    {
        var (first, last, count, weight, isBody) = (-1, -1, 0, 0, false);
        var alone = new Rest();
        for (var i = 0; i < Math.Min(parts.Length, NameAlignment.MostParts); i++)
        {
            var part = parts[i];
            isBody |= part.Kind == NamePartKind.Generic || NameWords.BodyFunctions.Contains(part.Text);
            if (part.Kind == NamePartKind.Function)
            {
                continue;
            }

            first = first < 0 ? i : first;
            last = i;
            count += part.Kind == NamePartKind.Generic ? 0 : 1;
            weight += WeightOf(part.Kind);
            if (partners[i] < 0)
            {
                alone.Add(part);
            }
        }

        return new NameSide(first, last, first >= 0 && partners[first] < 0, isBody, count, weight, alone);
    }

    /// <summary>How much a part tells, of 10.</summary>
    public static int WeightOf(NamePartKind kind) =>
        kind switch
        {
            NamePartKind.Telling => 10,
            NamePartKind.Common => 6,
            NamePartKind.Generic => 3,
            _ => 0,
        };

    /// <summary>Less stands alone here than there. Of equals it does not matter which is which.</summary>
    public bool IsLessThan(NameSide other) =>
        AloneWeight != other.AloneWeight ? AloneWeight < other.AloneWeight
        : Telling != other.Telling ? Telling < other.Telling
        : Common < other.Common;

    private int AloneWeight => (10 * Telling) + (7 * Common) + (3 * Generic);

    private struct Rest
    {
        public int Telling;
        public int Common;
        public int Generic;
        public int Abu;

        public void Add(NamePart part)
        {
            Telling += part.Kind == NamePartKind.Telling ? 1 : 0;
            Common += part.Kind == NamePartKind.Common ? 1 : 0;
            Generic += part.Kind == NamePartKind.Generic ? 1 : 0;
            Abu += part.Compound == "abu" ? 1 : 0;
        }
    }
}
