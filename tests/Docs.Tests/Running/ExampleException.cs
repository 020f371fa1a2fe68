namespace SeedsSdk.Docs.Tests.Running;

/// <summary>An example does not do what its page says.</summary>
internal sealed class ExampleException(string message) : Exception(message);
