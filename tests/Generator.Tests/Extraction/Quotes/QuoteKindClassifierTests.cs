using SeedsSdk.Generator.Common;
using SeedsSdk.Generator.Extraction.Quotes;
using SeedsSdk.Generator.Resolution;

namespace SeedsSdk.Generator.Tests.Extraction.Quotes;

/// <summary>Direct: at least one complete main clause. Fragment: less, also with a relative clause.</summary>
public sealed class QuoteKindClassifierTests
{
    private static QuoteKind Classify(string words, bool standsAlone = false, bool afterTo = false) =>
        QuoteKindClassifier.Classify(new QuotationWords(words), standsAlone, afterTo);

    [Theory]
    [InlineData("The port is shut.")]
    [InlineData("We will not leave the quay.")]
    [InlineData("Nobody asked the pilots.")]
    [InlineData("They tax the pump because they cannot find the oil.")]
    [InlineData("If they come, we will be here.")]
    [InlineData("What you did is wrong.")]
    [InlineData("There is no quay left.")]
    [InlineData("Leave the quay now!")]
    [InlineData("Who gave the order?")]
    [InlineData("The pilots won.")]
    [InlineData("God protects the boats.")]
    [InlineData("It’s over,")]
    [InlineData("He sold us twice, and we paid him for it.")]
    [InlineData("I washed the decks of three ships.")]
    [InlineData("Yes, we did it.")]
    [InlineData("That was a warning.")]
    [InlineData("The nets are empty; the men are gone.")]
    [InlineData("It rains.")]
    [InlineData("Stop it!")]
    [InlineData("Use gloves.")]
    [InlineData("Stock up.")]
    [InlineData("Call now.")]
    [InlineData("Fight back.")]
    [InlineData("Be ready.")]
    [InlineData("Do not sleep.")]
    public void Whole_sentences_are_direct(string words) =>
        Assert.Equal(QuoteKind.Direct, Classify(words, standsAlone: true));

    [Theory]
    [InlineData("the port is shut")]
    [InlineData("whoever pours the dam is asked about the flood")]
    [InlineData("whoever loses his wage, God will not let him go hungry.")]
    [InlineData("we will not leave the quay")]
    [InlineData("nobody asked the pilots")]
    [InlineData("loyalty is a well that also runs dry.")]
    [InlineData("the mountain has spoken louder than the ministry.")]
    [InlineData("it was loaded at the wrong port")]
    [InlineData("they can’t swim")]
    [InlineData("the men who built this quay will tear it down")]
    [InlineData("there are no neutral pilots")]
    [InlineData("when the tide turns, the boats will follow")]
    [InlineData("this harbor belongs to those who work in it")]
    [InlineData("he who makes a pilot wait makes a ship wait")]
    [InlineData("the quay collapsed in the night long before it collapsed on paper")]
    [InlineData("those who will not guard the quay will be washed away by the sea")]
    public void A_main_clause_inside_a_sentence_is_direct(string words) =>
        Assert.Equal(QuoteKind.Direct, Classify(words));

    [Theory]
    [InlineData("lies")]
    [InlineData("a toll on thirst")]
    [InlineData("the well that never runs dry")]
    [InlineData("who sell paradise by the kilo.")]
    [InlineData("a vote that the government has already lost")]
    [InlineData("schools without a single book.")]
    [InlineData("lending us his kitchen and his patience.")]
    [InlineData("was loaded at the wrong port.")]
    [InlineData("will not drink from a bottle that others hold.")]
    [InlineData("because the sea is angry")]
    [InlineData("people who know what they are doing.")]
    [InlineData("neither planned nor blessed")]
    [InlineData("by men who can’t swim.")]
    [InlineData("never again")]
    [InlineData("prepared to speak to anyone who can guarantee nineteen lives,")]
    [InlineData("eleven minutes and not one bullet,")]
    [InlineData("as long as the siege lasts")]
    [InlineData("ink on water.")]
    [InlineData("could lose a metre within four years")]
    [InlineData("the pilots, the dockers and all those who live by the tide")]
    [InlineData("and not a drop more")]
    [InlineData("the cowardly attack on the quay")]
    [InlineData("a luxury the country cannot afford")]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("1,200")]
    public void Less_than_a_main_clause_is_a_fragment(string words) =>
        Assert.Equal(QuoteKind.Fragment, Classify(words));

    [Theory]
    [InlineData("stay behind the third buoy.")]
    [InlineData("leave the quay and never come back")]
    [InlineData("free the port from those who sold it")]
    public void An_infinitive_is_a_fragment(string words) =>
        Assert.Equal(QuoteKind.Fragment, Classify(words, afterTo: true));

    [Theory]
    [InlineData("No to the tax!")]
    [InlineData("A day of shame for the whole coast.")]
    public void A_cry_without_a_verb_is_a_fragment_wherever_it_stands(string words) =>
        Assert.Equal(QuoteKind.Fragment, Classify(words, standsAlone: true));

    [Theory]
    [InlineData("should first read the order.")]
    [InlineData("has either failed or will fail soon,")]
    [InlineData("does not help the boats.")]
    [InlineData("respects the decision of the court but will study what it can do.")]
    [InlineData("milked and then forgotten.")]
    public void A_predicate_without_its_subject_is_a_fragment(string words) =>
        Assert.Equal(QuoteKind.Fragment, Classify(words, standsAlone: true));

    [Theory]
    [InlineData("Work hours.")]
    [InlineData("Last call.")]
    [InlineData("Never again.")]
    [InlineData("Test results.")]
    [InlineData("Hands up.")]
    [InlineData("Good morning.")]
    public void Two_words_without_a_verb_are_a_fragment(string words) =>
        Assert.Equal(QuoteKind.Fragment, Classify(words, standsAlone: true));
}
