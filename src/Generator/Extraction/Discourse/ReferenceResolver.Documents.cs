using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Actors;
using SeedsSdk.Generator.Extraction.Cues;
using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;

namespace SeedsSdk.Generator.Extraction.Discourse;

/// <content>Whom "the statement", "his sermon" and "the caption" stand for.</content>
internal sealed partial class ReferenceResolver
{
    private int[] Document(Mention mention)
    {
        if (mention.Possessor is { } owner)
        {
            return Resolve(owner);
        }

        if (mention.Complement is { } by && by.Kind is not MentionKind.Document)
        {
            return Resolve(by);
        }

        if (mention.Complement is { Kind: MentionKind.Document, IsDefinite: true } whole && mention.Possessive is null)
        {
            return Document(whole);
        }

        if (
            mention.AsWritten.StartsWith("this report", StringComparison.OrdinalIgnoreCase)
            || (mention.Head == "report" && InHand is null)
        )
        {
            return [];
        }

        if (mention.Possessive is "his" or "her")
        {
            return Pronoun(mention.Possessive == "his" ? "he" : "she");
        }

        if (mention.Possessive is "its" or "their")
        {
            return Pronoun(mention.Possessive == "its" ? "it" : "they");
        }

        // "a poster": nobody's yet.
        if (!mention.IsDefinite && !IsPart(mention))
        {
            return [];
        }

        // "the Iraqi statement": of joint speakers, the one whose name says so.
        if (StateOf(mention) is { } wanted)
        {
            for (var i = Statements.Count - 1; i >= Math.Max(0, Statements.Count - Memory); i--)
            {
                var statement = Statements[i];
                var narrowed = statement.Speakers.Where(speaker => BelongsTo(actors[speaker], wanted)).ToArray();
                if (narrowed.Length > 0)
                {
                    return narrowed;
                }
            }
        }

        if (
            Documents.TryGetValue(mention.Head, out var document)
            && (InHand is null || document.Sentence >= InHand.LastSentence)
        )
        {
            return document.Owners;
        }

        // A new section's "editorial" is not the statement that the section before ended with.
        if (
            InHand is { } old
            && old.LastSentence < SectionStart
            && StatementDetails.FormOf(mention.Head) is { } form
            && old.Form != form
        )
        {
            return [];
        }

        return InHand is { } inHand && CanBe(mention.Head, inHand) ? inHand.Speakers : [];
    }

    /// <summary>Whether the statement in hand can be what a noun names: a caption needs a picture, a reply is another's.</summary>
    private static bool CanBe(string noun, OpenStatement statement) =>
        !NounTables.Replies.Contains(noun)
        && !(
            NounTables.Inscriptions.Contains(noun)
            && statement
                is { Platform: null, Form: StatementForm.Statement or StatementForm.Speech or StatementForm.Interview }
        );

    /// <summary>"text on the screen", "one slide", "second chapter": of what is in hand; "a slide" is another's.</summary>
    private static bool IsPart(Mention mention) =>
        NounTables.PartsOfDocuments.Contains(mention.Head)
        && !mention.IsPlural
        && !mention.AsWritten.StartsWith("a ", StringComparison.OrdinalIgnoreCase)
        && !mention.AsWritten.StartsWith("an ", StringComparison.OrdinalIgnoreCase);

    private static bool BelongsTo(ActorTable.Entry entry, string state) =>
        entry.Names.Exists(name => name.Name.Split(' ').Any(word => Countries.StateOf(word) == state));
}
