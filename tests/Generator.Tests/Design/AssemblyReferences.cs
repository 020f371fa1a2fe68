using System.Collections.Immutable;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SeedsSdk.Generator.Tests.Design;

/// <summary>
/// Which types the types of an assembly use, by its metadata: signatures, bodies and attributes alike. Reflection would
/// have to load the compiler for that, and would not see the bodies.
/// </summary>
internal sealed class AssemblyReferences : IDisposable
{
    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value & 0xFFFF);

    private readonly PEReader _image;
    private readonly MetadataReader _metadata;

    public AssemblyReferences(string path)
    {
        _image = new PEReader(File.OpenRead(path));
        _metadata = _image.GetMetadataReader();
    }

    public void Dispose() => _image.Dispose();

    /// <summary>The full name of every type (nested ones by their outermost) with those that it uses.</summary>
    public ILookup<string, string> Uses() =>
        _metadata
            .TypeDefinitions.SelectMany(handle => UsesOf(handle).Select(used => (User: Outermost(handle), Used: used)))
            .Distinct()
            .ToLookup(use => use.User, use => use.Used, StringComparer.Ordinal);

    private string Outermost(TypeDefinitionHandle handle)
    {
        var type = _metadata.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer
            ? Outermost(outer)
            : $"{_metadata.GetString(type.Namespace)}.{_metadata.GetString(type.Name)}";
    }

    private IEnumerable<string> UsesOf(TypeDefinitionHandle handle)
    {
        var names = new TypeNames();
        var type = _metadata.GetTypeDefinition(handle);
        var interfaces = type.GetInterfaceImplementations()
            .SelectMany(i => Named(_metadata.GetInterfaceImplementation(i).Interface, names));
        var fields = type.GetFields().SelectMany(f => _metadata.GetFieldDefinition(f).DecodeSignature(names, null));
        var methods = type.GetMethods().Select(_metadata.GetMethodDefinition).SelectMany(m => UsesOf(m, names));
        return [.. Named(type.BaseType, names), .. interfaces, .. fields, .. methods];
    }

    private IEnumerable<string> UsesOf(MethodDefinition method, TypeNames names)
    {
        var signature = method.DecodeSignature(names, null);
        return
        [
            .. signature.ReturnType,
            .. signature.ParameterTypes.SelectMany(type => type),
            .. BodyOf(method, names).SelectMany(type => type),
        ];
    }

    private IEnumerable<ImmutableArray<string>> BodyOf(MethodDefinition method, TypeNames names)
    {
        if (method.RelativeVirtualAddress == 0)
        {
            yield break;
        }

        var body = _image.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
        {
            foreach (
                var local in _metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(names, null)
            )
            {
                yield return local;
            }
        }

        foreach (var token in Tokens(body.GetILBytes()!))
        {
            yield return Named(token, names);
        }
    }

    private static IEnumerable<EntityHandle> Tokens(byte[] code)
    {
        for (var i = 0; i < code.Length; )
        {
            var value = code[i] == 0xFE ? 0xFE00 | code[++i] : code[i];
            var operand = OpCodesByValue[value].OperandType;
            i++;
            if (
                operand
                is OperandType.InlineType
                    or OperandType.InlineMethod
                    or OperandType.InlineField
                    or OperandType.InlineTok
            )
            {
                yield return (EntityHandle)
                    System.Reflection.Metadata.Ecma335.MetadataTokens.Handle(BitConverter.ToInt32(code, i));
            }

            i += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, i)),
                _ => 4,
            };
        }
    }

    private ImmutableArray<string> Named(EntityHandle handle, TypeNames names) =>
        handle.Kind switch
        {
            _ when handle.IsNil => [],
            HandleKind.TypeReference => names.GetTypeFromReference(_metadata, (TypeReferenceHandle)handle, 0),
            HandleKind.TypeDefinition => names.GetTypeFromDefinition(_metadata, (TypeDefinitionHandle)handle, 0),
            HandleKind.TypeSpecification => _metadata
                .GetTypeSpecification((TypeSpecificationHandle)handle)
                .DecodeSignature(names, null),
            HandleKind.MemberReference => Named(
                _metadata.GetMemberReference((MemberReferenceHandle)handle).Parent,
                names
            ),
            HandleKind.MethodDefinition => Named(
                _metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType(),
                names
            ),
            HandleKind.FieldDefinition => Named(
                _metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType(),
                names
            ),
            HandleKind.MethodSpecification => OfMethod(
                _metadata.GetMethodSpecification((MethodSpecificationHandle)handle),
                names
            ),
            _ => [],
        };

    private ImmutableArray<string> OfMethod(MethodSpecification method, TypeNames names) =>
        [.. Named(method.Method, names), .. method.DecodeSignature(names, null).SelectMany(type => type)];
}
