namespace Consumer;

/// <summary>Only compiled, never asked.</summary>
internal static class Program
{
    private static void Main() { }
}
