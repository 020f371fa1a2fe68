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
}
