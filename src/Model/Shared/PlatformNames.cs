namespace SeedsSdk.Shared;

/// <summary>
/// The names of platforms: which is canonical and what else people write for it. The only table of platforms; a name that
/// is not in it stands for itself. A recipe for a new one: a constant, its rows below, a member in Platform.WellKnown.cs.
/// </summary>
internal static class PlatformNames
{
    public const string Telegram = "Telegram";
    public const string X = "X";
    public const string Facebook = "Facebook";
    public const string YouTube = "YouTube";
    public const string WhatsApp = "WhatsApp";
    public const string Instagram = "Instagram";
    public const string TikTok = "TikTok";
    public const string Threads = "Threads";
    public const string Bluesky = "Bluesky";
    public const string Mastodon = "Mastodon";
    public const string TruthSocial = "Truth Social";
    public const string VK = "VK";
    public const string LinkedIn = "LinkedIn";
    public const string Signal = "Signal";
    public const string Snapchat = "Snapchat";
    public const string Gab = "Gab";
    public const string Rumble = "Rumble";
    public const string Odysee = "Odysee";
    public const string BitChute = "BitChute";
    public const string Gettr = "Gettr";
    public const string MeWe = "MeWe";
    public const string Minds = "Minds";
    public const string Discord = "Discord";
    public const string FourChan = "4chan";
    public const string RocketChat = "Rocket.Chat";
    public const string ChirpWire = "ChirpWire";
    public const string SimpleX = "SimpleX";
    public const string Hoop = "Hoop";
    public const string Element = "Element";
    public const string Threema = "Threema";

    /// <summary>Synonym (lower case, single spaces) and canonical name.</summary>
    private static readonly Dictionary<string, string> Synonyms = new(StringComparer.Ordinal)
    {
        ["telegram"] = Telegram,
        ["telegram messenger"] = Telegram, // the app's full name
        ["telegram channel"] = Telegram, // notes name the kind of account with the platform
        ["x"] = X,
        ["twitter"] = X, // the name until July 2023; old reports and old habits
        ["x (formerly twitter)"] = X, // what style guides asked for in 2023 and 2024
        ["x (twitter)"] = X,
        ["x/twitter"] = X,
        ["twitter/x"] = X,
        ["twitter (x)"] = X,
        ["x, formerly twitter"] = X,
        ["x, formerly known as twitter"] = X,
        ["formerly twitter"] = X,
        ["x platform"] = X,
        ["platform x"] = X,
        ["facebook"] = Facebook,
        ["fb"] = Facebook, // the usual short form
        ["youtube"] = YouTube,
        ["you tube"] = YouTube, // two words in older reports
        ["whatsapp"] = WhatsApp,
        ["whats app"] = WhatsApp, // two words in older reports
        ["instagram"] = Instagram,
        ["tiktok"] = TikTok,
        ["tik tok"] = TikTok, // two words in older reports
        ["threads"] = Threads,
        ["bluesky"] = Bluesky,
        ["bluesky social"] = Bluesky, // the company's name
        ["mastodon"] = Mastodon,
        ["truth social"] = TruthSocial,
        ["truthsocial"] = TruthSocial, // as in its address
        ["vk"] = VK,
        ["vkontakte"] = VK, // the full name
        ["linkedin"] = LinkedIn,
        ["signal"] = Signal,
        ["snapchat"] = Snapchat,
        ["gab"] = Gab,
        ["rumble"] = Rumble,
        ["odysee"] = Odysee,
        ["bitchute"] = BitChute,
        ["bit chute"] = BitChute, // two words in older reports
        ["gettr"] = Gettr,
        ["mewe"] = MeWe,
        ["minds"] = Minds,
        ["discord"] = Discord,
        ["4chan"] = FourChan,
        ["rocket.chat"] = RocketChat,
        ["rocketchat"] = RocketChat, // without the dot
        ["rocket chat"] = RocketChat,
        ["chirpwire"] = ChirpWire,
        ["simplex"] = SimpleX,
        ["simplex chat"] = SimpleX, // the app's full name
        ["hoop"] = Hoop,
        ["hoop messenger"] = Hoop, // the app's full name
        ["element"] = Element,
        ["threema"] = Threema,
    };

    /// <summary>Host of an address, without a leading <c>www.</c> or <c>m.</c>, and canonical name.</summary>
    private static readonly Dictionary<string, string> Hosts = new(StringComparer.Ordinal)
    {
        ["t.me"] = Telegram, // links to channels and posts
        ["telegram.me"] = Telegram, // the older form of t.me
        ["telegram.org"] = Telegram,
        ["x.com"] = X,
        ["twitter.com"] = X, // redirects to x.com
        ["t.co"] = X, // its link shortener
        ["facebook.com"] = Facebook,
        ["fb.com"] = Facebook, // redirects to facebook.com
        ["fb.watch"] = Facebook, // its videos
        ["youtube.com"] = YouTube,
        ["youtu.be"] = YouTube, // its link shortener
        ["whatsapp.com"] = WhatsApp,
        ["chat.whatsapp.com"] = WhatsApp, // invitations to groups
        ["wa.me"] = WhatsApp, // its link shortener
        ["instagram.com"] = Instagram,
        ["tiktok.com"] = TikTok,
        ["vm.tiktok.com"] = TikTok, // its link shortener
        ["threads.net"] = Threads,
        ["threads.com"] = Threads, // the address since 2025
        ["bsky.app"] = Bluesky,
        ["mastodon.social"] = Mastodon, // the largest server; others cannot be told by their address
        ["truthsocial.com"] = TruthSocial,
        ["vk.com"] = VK,
        ["linkedin.com"] = LinkedIn,
        ["snapchat.com"] = Snapchat,
        ["gab.com"] = Gab,
        ["gab.ai"] = Gab, // the address until 2018
        ["rumble.com"] = Rumble,
        ["odysee.com"] = Odysee,
        ["bitchute.com"] = BitChute,
        ["gettr.com"] = Gettr,
        ["mewe.com"] = MeWe,
        ["minds.com"] = Minds,
        ["discord.com"] = Discord,
        ["discord.gg"] = Discord, // invitations to servers
        ["4chan.org"] = FourChan,
        ["boards.4chan.org"] = FourChan, // its boards
        ["rocket.chat"] = RocketChat,
        ["simplex.chat"] = SimpleX,
        ["element.io"] = Element,
        ["threema.ch"] = Threema,
    };

    /// <summary>The canonical name for any name or host of a platform; an unknown one is only trimmed and has its white space folded.</summary>
    public static string Canonical(string name) => Known(name) ?? FromAddress(name) ?? Whitespace.Fold(name);

    /// <summary>Whether the name is one of the table's.</summary>
    public static bool IsKnown(string name) => Known(name) is not null;

    /// <summary>The canonical name of the platform that a web address or bare host belongs to; null when unknown.</summary>
    public static string? FromAddress(string address)
    {
        var host = address.Trim().ToLowerInvariant();
        var scheme = host.IndexOf("://", StringComparison.Ordinal);
        host = scheme < 0 ? host : host.Substring(scheme + 3);
        var end = host.IndexOfAny(['/', '?', '#', ':', ' ']);
        host = end < 0 ? host : host.Substring(0, end);
        foreach (var prefix in new[] { "www.", "m.", "mobile." })
        {
            host = host.StartsWith(prefix, StringComparison.Ordinal) ? host.Substring(prefix.Length) : host;
        }

        return Hosts.TryGetValue(host, out var canonical) ? canonical : null;
    }

    private static string? Known(string name) =>
        Synonyms.TryGetValue(Whitespace.Fold(name).ToLowerInvariant(), out var canonical) ? canonical : null;
}
