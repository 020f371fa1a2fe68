using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SeedsSdk.Docs.Tests.Running;

/// <summary>C# as `dotnet new console` has it: top-level statements, implicit usings, nullable; warnings count as errors.</summary>
internal static class CSharpProgram
{
    /// <summary>What the .NET SDK has in scope with implicit usings.</summary>
    private static readonly string[] s_implicit =
    [
        "System",
        "System.Collections.Generic",
        "System.IO",
        "System.Linq",
        "System.Net.Http",
        "System.Threading",
        "System.Threading.Tasks",
    ];

    public static CSharpCompilation Compilation(
        string name,
        OutputKind kind,
        IEnumerable<string> sources,
        IEnumerable<MetadataReference> references,
        params string[] usings
    ) =>
        CSharpCompilation.Create(
            name,
            sources
                .Prepend(string.Concat(s_implicit.Concat(usings).Select(u => $"global using {u};\n")))
                .Select(source => Parse(source, "Program.cs")),
            references,
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable)
        );

    public static SyntaxTree Parse(string source, string path) =>
        CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest), path, Encoding.UTF8);

    /// <exception cref="ExampleException">It does not compile without a word.</exception>
    public static byte[] Emit(Compilation compilation)
    {
        using var image = new MemoryStream();
        var found = compilation
            .Emit(image)
            .Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !IsIdle(diagnostic))
            .Select(diagnostic => diagnostic.ToString())
            .ToArray();
        return found.Length == 0 ? image.ToArray() : throw new ExampleException(string.Join('\n', found));
    }

    /// <summary>Runs statements that ask the shipped reports, and gives what they print.</summary>
    /// <exception cref="ExampleException">They do not compile without a warning, or throw.</exception>
    public static string Run(string statements) =>
        Run(Emit(Compilation("Example", OutputKind.ConsoleApplication, [statements], References.All, "SeedsSdk")), []);

    /// <summary>Runs the first assembly, which may use the others, and gives what it prints.</summary>
    /// <exception cref="ExampleException">It throws.</exception>
    public static string Run(byte[] program, IEnumerable<byte[]> libraries)
    {
        var context = new AssemblyLoadContext("example", isCollectible: true);
        using var printed = new StringWriter { NewLine = "\n" };
        var before = Console.Out;
        Console.SetOut(printed);
        try
        {
            foreach (var library in libraries)
            {
                context.LoadFromStream(new MemoryStream(library));
            }

            var entry = context.LoadFromStream(new MemoryStream(program)).EntryPoint!;
            object?[] arguments = entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()];
            (entry.Invoke(null, arguments) as Task)?.GetAwaiter().GetResult();
            return printed.ToString();
        }
        catch (TargetInvocationException exception)
        {
            throw new ExampleException(exception.InnerException!.ToString());
        }
        finally
        {
            Console.SetOut(before);
            context.Unload();
        }
    }

    /// <summary>A local that is only shown, as `var said = …`, is fine in an example.</summary>
    private static bool IsIdle(Diagnostic diagnostic) => diagnostic.Id is "CS0219" or "CS8321";
}
