using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Shared;

namespace SeedsSdk.Generator.Extraction.Actors;

/// <content>What is known of one actor.</content>
internal sealed partial class ActorTable
{
    /// <summary>One actor while the document is read.</summary>
    internal sealed class Entry(KnownName name)
    {
        private static readonly List<LocalAffiliation> s_noAffiliations = [];

        private int[]? _votes;
        private List<LocalAffiliation>? _affiliations;
        private List<TitleReading>? _otherReadings;

        /// <summary>Its names in the order in which they were met; most have one.</summary>
        public List<KnownName> Names { get; } = new(1) { name };

        /// <summary>What it is called first.</summary>
        public string Name => Names[0].Name;

        public IReadOnlyList<LocalAffiliation> Affiliations => _affiliations ?? s_noAffiliations;

        /// <summary>Whether it holds a role that fits.</summary>
        public bool HasRole(Predicate<LocalAffiliation> fits) => _affiliations?.Exists(fits) == true;

        public bool IsDescribed { get; set; }

        /// <summary>Position of the latest mention while the discourse is read; -1 before the first.</summary>
        public int LastMention { get; set; } = -1;

        /// <summary>Number of the sentence of the latest mention; -1 before the first.</summary>
        public int LastMentionSentence { get; set; } = -1;

        /// <summary>"she" or "he", where the document says.</summary>
        public string? Gender { get; set; }

        /// <summary>Whether nothing but a pronoun that was given to it says so.</summary>
        public bool IsGenderGuessed { get; set; }

        /// <summary>What most of the document's words say that it is; null where none says.</summary>
        public ActorKind? Kind { get; private set; }

        /// <summary>From this weight on a vote is evidence and no guess.</summary>
        private const int Evidence = 2;

        private bool _isEvident;

        /// <summary>The kinds that somebody voted for, a bit each: a vote may weigh nothing.</summary>
        private int _kinds;

        public bool LooksLikePerson => Kind is null or ActorKind.Person;

        public void Vote(ActorKind kind, int weight)
        {
            _isEvident |= weight >= Evidence;
            _votes ??= new int[5];
            _votes[(int)kind] += weight;
            _kinds |= 1 << (int)kind;
            var most = -1;
            for (var i = 0; i < _votes.Length; i++)
            {
                if ((_kinds & (1 << i)) != 0 && (most < 0 || _votes[i] > _votes[most]))
                {
                    most = i;
                }
            }

            Kind = (ActorKind)most;
        }

        /// <returns>Whether it is another than those known.</returns>
        public bool AddName(KnownName name)
        {
            foreach (var known in Names)
            {
                if (known.Name == name.Name)
                {
                    return false;
                }
            }

            Names.Add(name);
            return true;
        }

        /// <summary>Whether one of its names has a word.</summary>
        public bool HasPart(string part) => Names.Exists(form => Array.IndexOf(form.Parts, part) >= 0);

        public void Add(IReadOnlyList<TitleReading> otherReadings)
        {
            foreach (var reading in otherReadings)
            {
                if (_otherReadings?.Contains(reading) != true)
                {
                    (_otherReadings ??= []).Add(reading);
                }
            }
        }

        public void AddAffiliation(LocalAffiliation affiliation)
        {
            if (_affiliations?.Contains(affiliation) != true)
            {
                (_affiliations ??= []).Add(affiliation);
            }
        }

        /// <summary>Not another name altogether: "A, who calls himself NAME".</summary>
        private bool SharesPart(KnownName form) =>
            Array.Exists(form.Parts, part => Array.IndexOf(Names[0].Parts, part) >= 0);

        /// <summary>Of the names that share a part with the first the one with the most parts, without a form of address.</summary>
        private string FullestName()
        {
            var fullest = Names[0];
            foreach (var form in Names)
            {
                var withAddress = BeginsWithAddress(form.Name);
                var isFuller =
                    withAddress == BeginsWithAddress(fullest.Name)
                        ? form.Parts.Length > fullest.Parts.Length
                        : !withAddress;
                fullest = isFuller && SharesPart(form) ? form : fullest;
            }

            return fullest.Name;
        }

        /// <summary>"Dr. A": a form of address is no part of the name to go by.</summary>
        private static bool BeginsWithAddress(string name) =>
            name.IndexOf('.') is > 0 and var dot
            && Language.NameWords.Honorifics.Contains(name.Substring(0, dot).ToLowerInvariant());

        /// <summary>The fullest form of the first name: with the most parts, the earliest of those.</summary>
        /// <param name="isPerson">Whether an actor, by its index, is a person: nobody holds a role in one.</param>
        public LocalActor ToLocalActor(Func<int, bool> isPerson)
        {
            if (Names.Count == 1 && Affiliations.Count == 0 && _otherReadings is null)
            {
                return new LocalActor(Name, default, Kind, IsDescribed, default) { IsEvident = _isEvident };
            }

            return WithNamesAndAffiliations(isPerson);
        }

        private LocalActor WithNamesAndAffiliations(Func<int, bool> isPerson)
        {
            var withAcronym =
                Names.Count == 1 ? Name : Names.Find(n => n.Name.EndsWith(")", StringComparison.Ordinal))?.Name;
            var fullest = withAcronym ?? (LooksLikePerson ? FullestName() : Name);
            return new LocalActor(
                fullest,
                Names.Count == 1
                    ? default
                    : Names.Select(name => name.Name).Where(name => name != fullest).ToEquatableArray(),
                Kind,
                IsDescribed,
                Affiliations.Count == 0
                    ? default
                    : Affiliations
                        .Select(affiliation =>
                            affiliation.Organization is { } body && isPerson(body)
                                ? affiliation with
                                {
                                    Organization = null,
                                }
                                : affiliation
                        )
                        .Distinct()
                        .ToEquatableArray()
            )
            {
                IsEvident = _isEvident,
                OtherReadings = _otherReadings?.ToEquatableArray() ?? default,
            };
        }
    }
}
