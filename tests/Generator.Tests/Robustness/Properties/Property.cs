using FsCheck;
using FsCheck.Fluent;

namespace SeedsSdk.Generator.Tests.Robustness.Properties;

/// <summary>Runs properties, with the same inputs in every run.</summary>
internal static class Property
{
    private const int Times = 300;

    public static void Holds<T>(Arbitrary<T> inputs, Action<T> property, int times = Times) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay(20230320, 7), Prop.ForAll(inputs, property));
}
