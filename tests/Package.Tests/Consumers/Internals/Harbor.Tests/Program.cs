using System;

namespace Harbor.Tests
{
    internal static class Program
    {
        private static void Main()
        {
            // The nearest one is this project's own; the other one is one word away.
            Console.WriteLine(Seeds.Corpus);
            Console.WriteLine(Harbor.Seeds.Corpus);
        }
    }
}
