using SeedsSdk.Generator.Reading;

namespace SeedsSdk.Generator.Tests.Reading;

public sealed class PaywallTests
{
    [Theory]
    [InlineData("To continue reading, become a member today.")]
    [InlineData("This article is for subscribers only.")]
    [InlineData("This report is for paying members only.")]
    [InlineData("You have reached your limit of free articles this month.")]
    [InlineData("You’ve read your last free story.")]
    [InlineData("Sign in or register to read the rest of this story.")]
    [InlineData("Already a subscriber? Log in.")]
    [InlineData("Register for free to keep reading")]
    [InlineData("The rest of this analysis is reserved for premium members.")]
    [InlineData("Unlock this article for £1")]
    [InlineData("Want the full story? Subscribe from $4 a month.")]
    [InlineData("Continue reading with a free trial")]
    [InlineData("Purchase this report to view the full text.")]
    [InlineData("Please log in to view the full text.")]
    [InlineData("Only clients of the Harbor Desk have access to the remainder of this document.")]
    [InlineData("This content is locked.")]
    [InlineData("Get unlimited access to all our articles")]
    [InlineData("Subscribers only")]
    [InlineData("The full text of this report is available to subscribers.")]
    public void A_site_asks_for_money_or_a_name(string line) => Assert.True(SiteText.IsPaywall(line));

    [Theory]
    [InlineData("Subscribe to our newsletter")]
    [InlineData("Sign up for our free weekly briefing")]
    [InlineData("Register now for the spring conference.")]
    [InlineData("Please log in to the members' area to vote.")]
    [InlineData("She was asked whether to subscribe now to the union newsletter.")]
    [InlineData("This document is for members of the council.")]
    [InlineData("Only members of the crew have access to the bridge.")]
    [InlineData("To read the full report, the minister needed a week.")]
    [InlineData("You have reached the harbor when you see the crane.")]
    [InlineData("The rest of the pilots are reserved for the night.")]
    [InlineData("The union asked its members to continue reading the contract.")]
    public void A_sentence_or_an_offer_is_none(string line) => Assert.False(SiteText.IsPaywall(line));

    [Theory]
    [InlineData("READ MORE »")]
    [InlineData("Continue reading…")]
    [InlineData("[...]")]
    [InlineData("(continued on page 7)")]
    [InlineData("<!-- more -->")]
    public void A_line_stands_for_the_rest(string line) => Assert.True(Teasers.IsTeaser(line));

    [Theory]
    [InlineData("Read more about the strike in the harbor.")]
    [InlineData("The strike continued on Monday.")]
    public void A_sentence_stands_for_nothing(string line) => Assert.False(Teasers.IsTeaser(line));
}
