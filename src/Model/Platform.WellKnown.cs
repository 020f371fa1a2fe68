using SeedsSdk.Shared;

namespace SeedsSdk;

public readonly partial struct Platform
{
    /// <summary>Telegram, also as t.me.</summary>
    public static Platform Telegram { get; } = new(PlatformNames.Telegram);

    /// <summary>X, which was Twitter until 2023.</summary>
    public static Platform X { get; } = new(PlatformNames.X);

    /// <summary>Facebook.</summary>
    public static Platform Facebook { get; } = new(PlatformNames.Facebook);

    /// <summary>YouTube.</summary>
    public static Platform YouTube { get; } = new(PlatformNames.YouTube);

    /// <summary>WhatsApp.</summary>
    public static Platform WhatsApp { get; } = new(PlatformNames.WhatsApp);

    /// <summary>Instagram.</summary>
    public static Platform Instagram { get; } = new(PlatformNames.Instagram);

    /// <summary>TikTok.</summary>
    public static Platform TikTok { get; } = new(PlatformNames.TikTok);

    /// <summary>Threads.</summary>
    public static Platform Threads { get; } = new(PlatformNames.Threads);

    /// <summary>Bluesky.</summary>
    public static Platform Bluesky { get; } = new(PlatformNames.Bluesky);

    /// <summary>Mastodon, on whichever server.</summary>
    public static Platform Mastodon { get; } = new(PlatformNames.Mastodon);

    /// <summary>Truth Social.</summary>
    public static Platform TruthSocial { get; } = new(PlatformNames.TruthSocial);

    /// <summary>VKontakte.</summary>
    public static Platform VK { get; } = new(PlatformNames.VK);

    /// <summary>LinkedIn.</summary>
    public static Platform LinkedIn { get; } = new(PlatformNames.LinkedIn);

    /// <summary>Signal.</summary>
    public static Platform Signal { get; } = new(PlatformNames.Signal);

    /// <summary>Snapchat.</summary>
    public static Platform Snapchat { get; } = new(PlatformNames.Snapchat);

    /// <summary>Gab.</summary>
    public static Platform Gab { get; } = new(PlatformNames.Gab);

    /// <summary>Rumble.</summary>
    public static Platform Rumble { get; } = new(PlatformNames.Rumble);

    /// <summary>Odysee.</summary>
    public static Platform Odysee { get; } = new(PlatformNames.Odysee);

    /// <summary>BitChute.</summary>
    public static Platform BitChute { get; } = new(PlatformNames.BitChute);

    /// <summary>Gettr.</summary>
    public static Platform Gettr { get; } = new(PlatformNames.Gettr);

    /// <summary>MeWe.</summary>
    public static Platform MeWe { get; } = new(PlatformNames.MeWe);

    /// <summary>Minds.</summary>
    public static Platform Minds { get; } = new(PlatformNames.Minds);

    /// <summary>Discord.</summary>
    public static Platform Discord { get; } = new(PlatformNames.Discord);

    /// <summary>4chan.</summary>
    public static Platform FourChan { get; } = new(PlatformNames.FourChan);

    /// <summary>Rocket.Chat, on whichever server.</summary>
    public static Platform RocketChat { get; } = new(PlatformNames.RocketChat);

    /// <summary>ChirpWire.</summary>
    public static Platform ChirpWire { get; } = new(PlatformNames.ChirpWire);

    /// <summary>SimpleX Chat.</summary>
    public static Platform SimpleX { get; } = new(PlatformNames.SimpleX);

    /// <summary>Hoop Messenger.</summary>
    public static Platform Hoop { get; } = new(PlatformNames.Hoop);

    /// <summary>Element, a client of Matrix.</summary>
    public static Platform Element { get; } = new(PlatformNames.Element);

    /// <summary>Threema.</summary>
    public static Platform Threema { get; } = new(PlatformNames.Threema);
}
