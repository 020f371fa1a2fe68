using System;
using OwnNames;

Console.WriteLine(new Actor("in a play").Name + ", " + Seeds.OfPumpkins + " seeds");
Console.WriteLine(Archive.Actors.AnaRuiz.Name);

namespace OwnNames
{
    internal sealed record Actor(string Name);

    internal sealed record Report(Actor By);

    internal static class Seeds
    {
        public const int OfPumpkins = 40;
    }
}
