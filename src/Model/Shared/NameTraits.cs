namespace SeedsSdk.Shared;

/// <summary>What a folded word can mean in a name.</summary>
[Flags]
internal enum NameTraits
{
    None = 0,

    /// <summary>See <see cref="NameWords.Articles"/>.</summary>
    Article = 1,

    /// <summary>See <see cref="NameWords.ArticlesBeforeHyphen"/>.</summary>
    ArticleBeforeHyphen = 2,

    /// <summary>See <see cref="NameWords.Titles"/>.</summary>
    Title = 4,

    /// <summary>See <see cref="NameWords.Particles"/>.</summary>
    Particle = 8,

    /// <summary>See <see cref="NameWords.Functions"/>.</summary>
    Function = 16,

    /// <summary>"Father of".</summary>
    Father = 32,

    /// <summary>"Born of", behind a name.</summary>
    Born = 64,

    /// <summary>"Of the faith", behind a name.</summary>
    Faith = 128,
}
