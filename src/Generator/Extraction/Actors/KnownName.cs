using System.Text;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Extraction.Actors;

/// <summary>A name with its folded forms, each worked out once.</summary>
internal sealed class KnownName(string name)
{
    private string? _fold;
    private string[]? _parts;
    private KnownName? _surname;
    private string? _initials;
    private FoldedName? _folded;
    private ulong _letters;

    public string Name => name;

    public string Fold => _fold ??= NameFolding.Fold(name);

    /// <summary>The words of the folded name.</summary>
    public string[] Parts =>
        _parts ??=
            Fold.IndexOf(' ') < 0 && Fold.Length > 0
                ? [Fold]
                : Fold.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    public string LastPart => Parts[Parts.Length - 1];

    /// <summary>Its last word as a name of its own.</summary>
    public KnownName Surname => _surname ??= new KnownName(LastPart);

    /// <summary>The first letters of the words with a capital: "PSPA".</summary>
    public string Initials => _initials ??= InitialsOf(name);

    private static string InitialsOf(string name)
    {
        var initials = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && (i == 0 || name[i - 1] is ' ' or '-'))
            {
                initials.Append(name[i]);
            }
        }

        return initials.ToString();
    }

    public FoldedName Folded => _folded ??= FoldedName.Of(name);

    /// <summary>Whether two names can be so many changes apart: a change puts one letter in the place of another.</summary>
    public bool MayBeWithin(int changes, KnownName other)
    {
        var count = 0;
        for (var differing = Letters ^ other.Letters; differing != 0; differing &= differing - 1)
        {
            count++;
        }

        return count <= changes * 2;
    }

    /// <summary>The letters of the folded name, a bit each; letters of other scripts share them.</summary>
    private ulong Letters
    {
        get
        {
            if (_letters == 0)
            {
                foreach (var c in Fold)
                {
                    _letters |= 1UL << (char.ToLowerInvariant(c) & 63);
                }
            }

            return _letters;
        }
    }
}
