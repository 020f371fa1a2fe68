namespace SeedsSdk.Generator.Extraction.Language;

/// <summary>Words by which a text gives names and titles.</summary>
internal static class NamingWords
{
    /// <summary>Words behind which marks hold a title, however it is written.</summary>
    public static readonly WordTable Titling = new("entitled titled headlined subtitled");

    /// <summary>Words behind which marks hold a name if it is written like one.</summary>
    public static readonly WordTable Naming = new(
        "name operation project codename nickname alias aka pseudonym handle motto title headline hashtag heading rubric"
    );

    /// <summary>Verbs behind which a description gets its name: "identified as", "calling itself".</summary>
    public static readonly WordTable Identifying = new(
        "uses calls styles identified known named called nicknamed dubbed calling goes went going alias"
    );

    /// <summary>What may stand between such a verb and the name.</summary>
    public static readonly WordTable BeforeIdentity = new(
        "only as himself herself itself simply online also by under the alias name pseudonym handle of"
    );

    /// <summary>What a name in marks behind them is another name of somebody: "the sobriquet "The Fox"".</summary>
    public static readonly WordTable Nicknames = new("nickname moniker sobriquet");

    /// <summary>Participles behind which marks hold a nickname or a code name, however it is written.</summary>
    public static readonly WordTable Nicknaming = new("nicknamed codenamed code-named christened");

    /// <summary>Participles behind which marks hold a name if a noun stands before them.</summary>
    public static readonly WordTable CalledBy = new("called named dubbed termed");

    /// <summary>Verbs by which somebody gives himself a name: "calls itself".</summary>
    public static readonly WordTable Calling = new("calls call called calling styles styling dubs names");

    public static readonly WordTable Reflexives = new("himself herself itself themselves");

    /// <summary>They stand before a name of one's own choice.</summary>
    public static readonly WordTable SelfStyled = new("self-styled self-proclaimed self-declared");

    /// <summary>What stands behind them and "of" is the title of a show or a text.</summary>
    public static readonly WordTable Makers = new(
        "host co-host author co-author coauthor editor co-editor director presenter producer anchor star creator episode season edition revival finale"
    );

    /// <summary>What has a title: it may end with the sentence's full stop.</summary>
    public static readonly WordTable Works = new(
        "show film movie book novel song album play musical series programme program documentary memoir autobiography podcast sitcom magazine"
    );

    /// <summary>What a user's name stands behind.</summary>
    public static readonly WordTable BeforeUserNames = new("named called user username handle account pseudonym");
}
