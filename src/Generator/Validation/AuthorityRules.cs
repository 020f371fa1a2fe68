using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Validation;

/// <summary>The rules about the authority file: words for what its reader found.</summary>
internal static class AuthorityRules
{
    public static IEnumerable<Finding> Check(AuthorityFile file, SourceDocument source) =>
        file.Problems.Select(problem =>
            source.FindAt(RuleFor(problem.Fault), problem.Range, Arguments(problem, source))
        );

    private static Rule RuleFor(AuthorityFault fault) =>
        fault switch
        {
            AuthorityFault.Syntax => Rules.AuthoritySyntax,
            AuthorityFault.UnknownProperty => Rules.AuthorityUnknownProperty,
            AuthorityFault.PropertyTwice => Rules.AuthorityPropertyTwice,
            AuthorityFault.UnknownKind => Rules.AuthorityUnknownKind,
            AuthorityFault.NameMissing => Rules.AuthorityNameMissing,
            AuthorityFault.WrongType => Rules.AuthorityWrongType,
            AuthorityFault.DuplicateId => Rules.AuthorityDuplicateId,
            AuthorityFault.NameClaimedTwice => Rules.AuthorityNameClaimedTwice,
            AuthorityFault.UnknownOrganization => Rules.AuthorityUnknownOrganization,
            AuthorityFault.CircularAffiliation => Rules.AuthorityCircularAffiliation,
            _ => Rules.AuthorityMalformedId,
        };

    private static string WrongType(string subject, string expected, string found) =>
        found == AuthorityProblems.IsMissing ? $"This affiliation names no {subject}"
        : subject == AuthorityReader.Root
            ? $"{subject} must be {expected}, and is {found}: write {{ \"actors\": [ … ] }}"
        : $"{subject} must be {expected}, and is {found}";

    private static string[] Arguments(AuthorityProblem problem, SourceDocument source)
    {
        if (problem.Fault is AuthorityFault.UnknownProperty or AuthorityFault.UnknownKind)
        {
            // The word, then all that it could have been.
            var word = problem.Arguments[0];
            var known = problem.Arguments.Skip(1).ToArray();
            return [word, Suggestions.For(word, known), string.Join(", ", known)];
        }

        if (problem.Fault == AuthorityFault.UnknownOrganization)
        {
            return [problem.Arguments[0], Suggestions.Meaning(problem.Arguments[1])];
        }

        if (problem.Fault == AuthorityFault.WrongType)
        {
            return [WrongType(problem.Arguments[0], problem.Arguments[1], problem.Arguments[2])];
        }

        if (problem is { Fault: AuthorityFault.DuplicateId, Elsewhere: { } first })
        {
            return
            [
                problem.Arguments[0],
                problem.Arguments[1],
                Numbers.Text(source.LineOf(first)),
                problem.Arguments[1] == problem.Arguments[2]
                    ? "If the two are one, make them one entry; if not, give one of them another \"id\""
                    : "Give one of them another \"id\"",
            ];
        }

        return problem.Elsewhere is { } elsewhere
            ? [.. problem.Arguments, Numbers.Text(source.LineOf(elsewhere))]
            : [.. problem.Arguments];
    }
}
