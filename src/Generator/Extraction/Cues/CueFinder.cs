using SeedsSdk.Generator.Extraction.Language;
using SeedsSdk.Generator.Extraction.Mentions;
using SeedsSdk.Generator.Extraction.Text;

namespace SeedsSdk.Generator.Extraction.Cues;

/// <summary>Finds what a sentence says about who speaks, in the order of the words.</summary>
internal static class CueFinder
{
    public static List<Cue> Find(SentenceView sentence)
    {
        var cues = new List<Cue>();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var cue = AccordingTo(sentence, i) ?? CreditedTo(sentence, i) ?? Noun(sentence, i) ?? Verb(sentence, i);
            if (cue is not null)
            {
                cues.Add(cue);
                i = Math.Max(i, cue.End - 1);
            }
        }

        if (SubjectCue.Find(sentence, cues) is { } subject)
        {
            cues.Insert(cues.TakeWhile(cue => cue.Token < subject.Token).Count(), subject);
        }

        foreach (var cue in cues)
        {
            cue.IsEmbedded = IsEmbedded(sentence, cues, cue);
        }

        Inherit(sentence, cues);
        AttachAgents(cues);
        return cues;
    }

    /// <summary>"In an article published by B, A warns": B relays what A says.</summary>
    private static void AttachAgents(List<Cue> cues)
    {
        for (var i = 0; i < cues.Count; i++)
        {
            if (
                cues[i].Kind == CueKind.Agent
                && cues.Find(cue =>
                    cue.Kind is CueKind.Verb or CueKind.InvertedVerb or CueKind.Subject
                    && cue.Subjects.All(subject => subject.Kind != MentionKind.Document)
                )
                    is { } main
            )
            {
                main.Relayers = cues[i].Subjects;
                cues.RemoveAt(i);
                return;
            }
        }
    }

    /// <summary>Participles and second verbs take the subject of the cue before them, else of the one behind, else of the clause.</summary>
    private static void Inherit(SentenceView sentence, List<Cue> cues)
    {
        // "it posted a statement that hails": the statement is its author's.
        for (var i = 1; i < cues.Count; i++)
        {
            if (
                cues[i].Kind == CueKind.Verb
                && cues[i].Subjects.Count == 1
                && cues[i].Subjects[0]
                    is { Kind: MentionKind.Document, IsDefinite: false, Possessor: null, Complement: null }
                && cues.Take(i)
                    .LastOrDefault(cue => cue.Subjects.Count > 0 && cue.Subjects[0].Kind != MentionKind.Document)
                    is { } author
            )
            {
                cues[i].Subjects = author.Subjects;
            }
        }

        for (var i = 0; i < cues.Count; i++)
        {
            if (cues[i].Subjects.Count > 0 || cues[i].Kind != CueKind.Dependent)
            {
                continue;
            }

            var source =
                cues.Take(i)
                    .LastOrDefault(cue =>
                        cue.Subjects.Count > 0 && cue.Kind is not (CueKind.Relayed or CueKind.Noun) && !cue.IsEmbedded
                    )
                ?? cues.Skip(i + 1)
                    .FirstOrDefault(cue => cue.Subjects.Count > 0 && cue.Kind is CueKind.Verb or CueKind.Subject);
            if (source is not null)
            {
                cues[i].Subjects = source.Subjects;
            }
            else if (SubjectFinder.OfClause(sentence, cues[i].Token) is { } subject)
            {
                cues[i].Subjects = [subject];
            }
        }

        cues.RemoveAll(cue =>
            cue.Subjects.Count == 0
            || cue.Subjects.Any(subject => sentence.LowerAt(subject.First) is "no" or "neither" or "none")
        );
    }

    /// <summary>Whether a cue's clause is what another cue reports: "A implies that B is threatening C".</summary>
    private static bool IsEmbedded(SentenceView sentence, List<Cue> cues, Cue inner) =>
        inner.Kind == CueKind.Verb
        && !(sentence.LowerAt(inner.First - 1) == "which" && sentence.LowerAt(inner.First - 2) is "in" or "on")
        && cues.TakeWhile(cue => cue != inner)
            .Any(outer => outer.Kind is CueKind.Verb or CueKind.AccordingTo && outer.Subjects.Count > 0)
        && inner.Subjects.Any(subject => sentence.IsSubordinate(subject) || sentence.IsObject(subject));

    private static Cue? AccordingTo(SentenceView sentence, int i)
    {
        var phrase =
            sentence.LowerAt(i) == "according" && sentence.LowerAt(i + 1) == "to" ? 2
            : sentence.LowerAt(i) == "as" && sentence.LowerAt(i + 1) == "per" ? 2
            : sentence.LowerAt(i) is "in"
            && sentence.LowerAt(i + 1) == "the"
            && sentence.LowerAt(i + 2) is "words" or "view" or "opinion"
            && sentence.LowerAt(i + 3) == "of"
                ? 4
            : 0;
        if (InView(sentence, i) is { } view)
        {
            return view;
        }

        return phrase > 0 && sentence.MentionStartingAt(i + phrase) is { } source
            ? new Cue
            {
                Kind = CueKind.AccordingTo,
                Token = i,
                End = source.End,
                Subjects = [source],
                Words = phrase == 2 ? "according to" : "in the words of",
            }
            : null;
    }

    /// <summary>"in A's view", "in his telling".</summary>
    private static Cue? InView(SentenceView sentence, int i)
    {
        if (sentence.LowerAt(i) is not ("in" or "to"))
        {
            return null;
        }

        for (var k = i + 2; k < Math.Min(i + 8, sentence.End); k++)
        {
            if (
                sentence.LowerAt(k)
                is not (
                    "view"
                    or "opinion"
                    or "words"
                    or "telling"
                    or "account"
                    or "reading"
                    or "judgment"
                    or "estimation"
                    or "eyes"
                    or "phrase"
                    or "formulation"
                    or "description"
                    or "parlance"
                )
            )
            {
                continue;
            }

            if (sentence.LowerAt(i + 1) is "his" or "her" or "its" or "their" && k <= i + 3)
            {
                var pronoun = new Mention
                {
                    First = i + 1,
                    End = i + 2,
                    Kind = MentionKind.Pronoun,
                    Head = sentence.LowerAt(i + 1) switch
                    {
                        "his" => "he",
                        "her" => "she",
                        "their" => "they",
                        _ => "it",
                    },
                    IsDefinite = true,
                    AsWritten = sentence.Tokens[i + 1].Text,
                };
                return InView(sentence, i, k, pronoun);
            }

            return
                sentence.Mentions.FirstOrDefault(mention =>
                    mention.First == i + 1 && mention.IsGenitive && mention.End >= k - 1
                )
                    is { } owner
                || (
                    owner = sentence
                        .Mentions.FirstOrDefault(mention => mention.First == i + 1 && mention.Possessor is not null)
                        ?.Possessor
                )
                    is not null
                ? InView(sentence, i, k, owner)
                : null;
        }

        return null;
    }

    private static Cue InView(SentenceView sentence, int i, int noun, Mention owner) =>
        new()
        {
            Kind = CueKind.AccordingTo,
            Token = i,
            End = noun + 1,
            Subjects = [owner],
            Words = $"in … {sentence.Tokens[noun].Text}",
        };

    /// <summary>"credited to A, the words "…"".</summary>
    private static Cue? CreditedTo(SentenceView sentence, int i) =>
        sentence.LowerAt(i) is "credited" or "attributed" or "ascribed"
        && sentence.LowerAt(i + 1) == "to"
        && sentence.MentionStartingAt(i + 2) is { IsGenitive: false } speaker
            ? new Cue
            {
                Kind = CueKind.Relayed,
                Token = i,
                End = speaker.End,
                Subjects = [speaker],
                Words = sentence.Tokens[i].Text + " to",
            }
            : null;

    /// <summary>"a quote from A:", "A's claim that", "a statement by A:" right before what it said.</summary>
    private static Cue? Noun(SentenceView sentence, int i)
    {
        if (sentence.MentionStartingAt(i) is not { Kind: MentionKind.Document } document)
        {
            return null;
        }

        var speaker =
            document.Possessor
            ?? (
                sentence
                    .Tokens.Skip(document.First)
                    .Take(document.End - document.First)
                    .Any(token =>
                        token.Lower is "by" or "from"
                        || (
                            token.Lower is "of"
                            && document.Head
                                is "words"
                                    or "statement"
                                    or "quote"
                                    or "claim"
                                    or "message"
                                    or "remark"
                                    or "saying"
                                    or "line"
                                    or "sentence"
                                    or "verse"
                                    or "maxim"
                                    or "motto"
                                    or "quotation"
                                    or "phrase"
                        )
                    )
                    ? document.Complement
                    : null
            );
        if (speaker is { Kind: MentionKind.Document } source)
        {
            // "a line from his last speech": his.
            speaker =
                source.Possessor
                ?? (source.Possessive is "his" or "her" or "its" or "their" ? PronounOf(source) : null);
        }

        if (
            speaker is null
            || speaker.Kind == MentionKind.Document
            || document.IsGenitive
            || (document.Possessor is null && speaker.IsGenitive)
        )
        {
            return null;
        }

        var next = document.End;
        while (sentence.At(next) is { Kind: TokenKind.Marker })
        {
            next++;
        }

        var introduces =
            sentence.At(next) is { } token
            && (
                token.Is(':')
                || token.Kind == TokenKind.Quotation
                || token.Lower is "that" or "saying" or "stating" or "reading" or "which"
                || false
            );
        if (
            !introduces
            && !(
                document.Head
                    is "quote"
                        or "quotation"
                        or "line"
                        or "saying"
                        or "phrase"
                        or "sentence"
                        or "verse"
                        or "maxim"
                        or "motto"
                && ColonFollows(sentence, next)
            )
        )
        {
            return null;
        }

        var relayed =
            document.Head
            is "line"
                or "sentence"
                or "verse"
                or "maxim"
                or "motto"
                or "quote"
                or "quotation"
                or "saying"
                or "phrase";
        return new Cue
        {
            Kind = relayed ? CueKind.Relayed : CueKind.Noun,
            Token = document.First,
            End = document.End,
            Subjects = [speaker],
            Words = document.Head + (document.Possessor is null ? " from" : string.Empty),
        };
    }

    private static Mention PronounOf(Mention possessed) =>
        new()
        {
            First = possessed.First,
            End = possessed.First + 1,
            Kind = MentionKind.Pronoun,
            Head = possessed.Possessive switch
            {
                "his" => "he",
                "her" => "she",
                "their" => "they",
                _ => "it",
            },
            IsDefinite = true,
            AsWritten = possessed.Possessive!,
        };

    /// <summary>A colon right before a quotation, with an apposition at most before it.</summary>
    private static bool ColonFollows(SentenceView sentence, int from)
    {
        for (var i = from; i + 1 < sentence.End; i++)
        {
            if (
                sentence.Tokens[i].Kind == TokenKind.Quotation
                || ReportingVerbs.Find(sentence.LowerAt(i)) is { IsAlsoNoun: false }
            )
            {
                return false;
            }

            if (sentence.Tokens[i].Is(':') && sentence.Tokens[i + 1].Kind is TokenKind.Quotation or TokenKind.Marker)
            {
                return true;
            }
        }

        return false;
    }

    private static Cue? Verb(SentenceView sentence, int i)
    {
        if (
            sentence.At(i) is not { Kind: TokenKind.Word } token
            || (token.IsCapital && i > sentence.First && !IsLowerInTitle(token))
        )
        {
            return null;
        }

        var phrase = token.Lower + " " + sentence.LowerAt(i + 1);
        var length = 2;
        if (ReportingVerbs.Find(phrase) is not { } verb)
        {
            length = 1;
            if (ReportingVerbs.Find(token.Lower) is not { } single)
            {
                return null;
            }

            verb = single;
        }

        if (IsNoun(sentence, i, verb) || IsAspect(sentence, i + length, verb))
        {
            return null;
        }

        return verb is { Form: VerbForm.PresentParticiple, Class: VerbClass.Weak }
            && !sentence.HasAuxiliary(i)
            && sentence.MentionEndingAt(i) is null
                ? null
            : verb.Form == VerbForm.PresentParticiple && !sentence.HasAuxiliary(i)
                ? Participle(sentence, i, length, verb)
            : Finite(sentence, i, length, verb);
    }

    private static bool IsLowerInTitle(Token token) =>
        ReportingVerbs.Find(token.Lower)?.Form == VerbForm.PresentParticiple;

    /// <summary>"the claims", "of reports", "their usual claim": nouns in the shape of verbs.</summary>
    private static bool IsNoun(SentenceView sentence, int i, VerbEntry verb)
    {
        if (sentence.At(i - 1) is not { } before)
        {
            return verb.IsAlsoNoun && verb.Form is VerbForm.Base or VerbForm.ThirdPerson;
        }

        var afterNominal =
            before.Kind == TokenKind.Word
            && (
                FunctionWords.Determiners.Contains(before.Lower) && before.Lower is not ("all" or "both")
                || before.IsGenitive
            );
        if (afterNominal)
        {
            // "the said article", "its declared aim"; but "… those said".
            return before.Lower is not ("this" or "that" or "some" or "others" or "many")
                || verb.IsAlsoNoun
                || verb.Form == VerbForm.PresentParticiple;
        }

        if (
            sentence.IsPreposition(i - 1)
            && before.Lower
                is not (
                    "by"
                    or "after"
                    or "before"
                    or "while"
                    or "without"
                    or "when"
                    or "in"
                    or "since"
                    or "from"
                    or "as"
                    or "because"
                    or "than"
                )
        )
        {
            return before.Lower != "to" || verb.Form is not VerbForm.Base;
        }

        if (!verb.IsAlsoNoun || verb.Form is VerbForm.Past or VerbForm.PresentParticiple)
        {
            return false;
        }

        if (before.Lower == "to" || sentence.HasAuxiliary(i))
        {
            return false;
        }

        var left = sentence.SkipLeft(i - 1);
        var subject = sentence.MentionEndingAt(left + 1);
        if (subject is null)
        {
            // After a comma or "and" a second verb may follow: "…, and calls on".
            return !(
                sentence.At(left) is { } end
                && (end.Is(',') || end.Lower is "and" or "but" or "who" or "which")
                && (
                    verb.Form == VerbForm.ThirdPerson
                        ? ObjectFollows(sentence, i + 1)
                        : sentence.LowerAt(i + 1) == "that"
                )
            );
        }

        return subject.IsGenitive
            || (verb.Form == VerbForm.Base && !subject.IsPlural && subject.Head is not "they")
            || (verb.Form == VerbForm.ThirdPerson && subject.IsPlural && subject.Head is not "it");
    }

    private static bool ObjectFollows(SentenceView sentence, int i) =>
        sentence.At(i) is { } next
        && (next.Kind == TokenKind.Quotation || next.Is(':') || FunctionWords.Contains(next.Lower) || next.IsCapital);

    /// <summary>"continued to implement" is no speech; "continued to say" still is by its second verb.</summary>
    private static bool IsAspect(SentenceView sentence, int end, VerbEntry verb)
    {
        var next = sentence.LowerAt(end);
        return (
                verb.Lemma is "continue"
                && (
                    next is "to" or "with" or "its" or "their"
                    || sentence.At(end)?.Kind == TokenKind.Word && next.EndsWith("ing", StringComparison.Ordinal)
                )
            )
            || (verb.Lemma is "close" or "open" && next is not ("by" or "with"))
            || (
                verb.Lemma
                    is "run"
                        or "hold"
                        or "give"
                        or "carry"
                        or "show"
                        or "sign"
                        or "see"
                        or "feel"
                        or "count"
                        or "list"
                        or "name"
                        or "want"
                        or "plan"
                        or "seek"
                        or "hope"
                && verb.Form != VerbForm.ThirdPerson
                && next is "to" or "out" or "up" or "by" or "in"
            )
            || (verb.Lemma is "report" or "announce" && sentence.IsPassive(end - 1) && AgentOf(sentence, end) is null);
    }

    private static Cue? Participle(SentenceView sentence, int i, int length, VerbEntry verb)
    {
        var left = sentence.SkipLeft(i - 1);
        var before = sentence.At(left);
        if (verb.IsAlsoNoun && before is not null && !before.Is(',') && before.Lower is not ("by" or "and"))
        {
            return null;
        }

        // "with some of the heads demanding": the noun phrase between acts.
        if (
            sentence.MentionEndingAt(left + 1) is { IsGenitive: false, Kind: not MentionKind.Document } actor
            && sentence.LowerAt(actor.First - 1) == "with"
        )
        {
            return Make(CueKind.Verb, i, length, verb, [actor], sentence);
        }

        // "the video shows A saying": so does the object of a verb that shows.
        if (
            sentence.MentionEndingAt(left + 1)
                is { Kind: MentionKind.Name or MentionKind.Person, IsGenitive: false } shown
            && IsShowing(sentence, shown.First - 1)
        )
        {
            return Make(CueKind.Relayed, i, length, verb, [shown], sentence);
        }

        return Make(CueKind.Dependent, i, length, verb, [], sentence);
    }

    private static bool IsShowing(SentenceView sentence, int i) =>
        ReportingVerbs.Find(sentence.LowerAt(i))?.Lemma
            is "show"
                or "feature"
                or "depict"
                or "present"
                or "portray"
                or "see"
        || sentence.LowerAt(i) is "of";

    private static Cue? Finite(SentenceView sentence, int i, int length, VerbEntry verb)
    {
        var end = i + length;
        if (sentence.IsPassive(i) && verb.Form == VerbForm.Past)
        {
            return Passive(sentence, i, length, verb);
        }

        if (verb is { Form: VerbForm.Past, Class: VerbClass.Publication } && AgentOf(sentence, end) is { } agent)
        {
            return Make(CueKind.Agent, i, length, verb, [agent], sentence);
        }

        if (Shows(sentence, i, end, verb) is { } shown)
        {
            return shown;
        }

        if (Relays(sentence, i, end, verb) is { } relayed)
        {
            return relayed;
        }

        var subjects = SubjectFinder.Before(sentence, i);
        if (subjects is null)
        {
            return verb.Class == VerbClass.Weak ? null : Make(CueKind.Dependent, i, length, verb, [], sentence);
        }

        if (subjects.Count == 0 && IsInverted(sentence, i))
        {
            subjects = SubjectFinder.Behind(sentence, end);
            return subjects.Count == 0 ? null : Make(CueKind.InvertedVerb, i, length, verb, subjects, sentence);
        }

        // "in statements issued on …": a reduced relative clause has no subject of its own.
        if (
            subjects.Count == 1
            && subjects[0].Kind == MentionKind.Document
            && verb.Form == VerbForm.Past
            && verb.Class == VerbClass.Publication
            && !sentence.HasAuxiliary(i)
        )
        {
            return null;
        }

        if (
            subjects.Count == 0
            || (verb.Class == VerbClass.Weak && !subjects.All(IsDocumentOrPronoun) && !GivesDocument(sentence, end))
        )
        {
            return null;
        }

        return Make(CueKind.Verb, i, length, verb, subjects, sentence);
    }

    /// <summary>"published[3] by A".</summary>
    private static Mention? AgentOf(SentenceView sentence, int end)
    {
        while (sentence.At(end) is { Kind: TokenKind.Marker })
        {
            end++;
        }

        // "released on Facebook on June 21 by A": adverbials may stand between, an object not.
        if (sentence.At(end) is { Kind: TokenKind.Word } next && FunctionWords.Determiners.Contains(next.Lower))
        {
            return null;
        }

        for (var i = end; i < Math.Min(end + 9, sentence.End); i++)
        {
            if (sentence.LowerAt(i) == "by")
            {
                return sentence.MentionStartingAt(i + 1);
            }

            if (
                sentence.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Quotation
                || (i > end && ReportingVerbs.Find(sentence.LowerAt(i)) is { IsAlsoNoun: false })
                || FunctionWords.Auxiliaries.Contains(sentence.LowerAt(i))
                || FunctionWords.Relatives.Contains(sentence.LowerAt(i))
            )
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"held a press conference", "gave an interview".</summary>
    private static bool GivesDocument(SentenceView sentence, int end) =>
        sentence.MentionStartingAt(end) is { Kind: MentionKind.Document, IsGenitive: false };

    private static bool IsDocumentOrPronoun(Mention subject) =>
        subject.Kind is MentionKind.Document or MentionKind.Pronoun;

    /// <summary>"was put out by A", "was quoted as saying", "is described by A as".</summary>
    private static Cue? Passive(SentenceView sentence, int i, int length, VerbEntry verb)
    {
        var end = i + length;
        if (verb.Lemma is "quote" or "cite" or "hear" or "report")
        {
            for (var k = end; k < Math.Min(end + 8, sentence.End); k++)
            {
                if (sentence.LowerAt(k) is "as" or "saying")
                {
                    return SubjectFinder.Before(sentence, i) is { Count: > 0 } quoted
                        ? Make(CueKind.Verb, i, k + 1 - i, verb, quoted, sentence)
                        : null;
                }
            }
        }

        if (verb.Lemma is "ask" or "interview" && SubjectFinder.Before(sentence, i) is { Count: > 0 } asked)
        {
            return Make(CueKind.Verb, i, length, verb, asked, sentence);
        }

        // "was ordered by A" reports nothing; "was described by A as", "was put out by A" do.
        var agent = AgentOf(sentence, end);
        if (
            agent is null
            || (
                verb.Class is VerbClass.Speech
                && verb.Lemma is not "announce"
                && !IntroducesContent(sentence, agent.End)
            )
        )
        {
            return null;
        }

        return Make(
            verb.Class == VerbClass.Publication || verb.Lemma is "carry" or "show" or "feature" or "run" or "announce"
                ? CueKind.Agent
                : CueKind.Verb,
            i,
            length,
            verb,
            [agent],
            sentence
        );
    }

    private static bool IntroducesContent(SentenceView sentence, int i) =>
        sentence.At(i) is { } next
        && (next.Kind == TokenKind.Quotation || next.Is(':') || next.Lower is "as" or "that");

    /// <summary>"A video released by B shows its deputy commander, A, addressing recruits: "…"".</summary>
    private static Cue? Shows(SentenceView sentence, int i, int end, VerbEntry verb)
    {
        if (
            verb.Lemma is not ("show" or "feature" or "depict" or "see")
            || sentence.MentionStartingAt(end)
                is not { Kind: MentionKind.Person or MentionKind.Name, IsGenitive: false } shown
            || !ColonFollows(sentence, end)
        )
        {
            return null;
        }

        if (
            sentence.At(shown.End)?.Is(',') == true
            && sentence.MentionStartingAt(shown.End + 1) is { Kind: MentionKind.Name } named
            && shown.Kind == MentionKind.Person
        )
        {
            shown = named;
        }

        return new Cue
        {
            Kind = CueKind.Relayed,
            Token = i,
            End = end,
            Verb = verb,
            Subjects = [shown],
            Relayers = Enumerable
                .Range(sentence.First, i - sentence.First)
                .Select(k =>
                    ReportingVerbs.Find(sentence.LowerAt(k)) is { Form: VerbForm.Past, Class: VerbClass.Publication }
                        ? AgentOf(sentence, k + 1)
                        : null
                )
                .FirstOrDefault(agent => agent is not null)
                is { } agent
                ? [agent]
                : [],
            Words = sentence.Tokens[i].Text,
        };
    }

    /// <summary>"quotes A as saying", "cited A, who said".</summary>
    private static Cue? Relays(SentenceView sentence, int i, int end, VerbEntry verb)
    {
        if (
            verb.Lemma is not ("quote" or "cite")
            || sentence.MentionStartingAt(end) is not { } quoted
            || quoted.Kind == MentionKind.Document
        )
        {
            return null;
        }

        var next = quoted.End;
        for (var k = next; k < Math.Min(next + 12, sentence.End); k++)
        {
            if (sentence.LowerAt(k) is "as" or "saying" || sentence.Tokens[k].Is(':'))
            {
                return new Cue
                {
                    Kind = CueKind.Relayed,
                    Token = i,
                    End = k + 1,
                    Verb = verb,
                    Subjects = [quoted],
                    Relayers = SubjectFinder.Before(sentence, i) ?? [],
                    Words = sentence.Tokens[i].Text + " as saying",
                };
            }
        }

        return null;
    }

    /// <summary>A verb right behind a quotation, or at the start of a sentence that one ends.</summary>
    private static bool IsInverted(SentenceView sentence, int i)
    {
        var left = i - 1;
        while (
            sentence.At(left) is { } token
            && (
                token.Kind == TokenKind.Marker
                || token.Is(',')
                || token.Is('—')
                || token.Is('–')
                || FunctionWords.IsAdverb(token.Lower)
            )
        )
        {
            left--;
        }

        return sentence.At(left) is { Kind: TokenKind.Quotation };
    }

    private static Cue Make(
        CueKind kind,
        int i,
        int length,
        VerbEntry verb,
        IReadOnlyList<Mention> subjects,
        SentenceView sentence
    ) =>
        new()
        {
            Kind = kind,
            Token = i,
            End = i + length,
            Verb = verb,
            Subjects = subjects,
            Words =
                length == 1
                    ? sentence.Tokens[i].Text
                    : string.Join(" ", Enumerable.Range(i, Math.Min(length, 2)).Select(k => sentence.Tokens[k].Text)),
        };
}
