using System;
using SeedsSdk;

[assembly: CLSCompliant(false)]
[assembly: System.Runtime.InteropServices.ComVisible(false)]

namespace Strict;

/// <summary>What the reports say.</summary>
public static class Answers
{
    /// <summary>Who speaks most.</summary>
    public static Actor Loudest => Seeds.Actors.AnaRuiz;
}
