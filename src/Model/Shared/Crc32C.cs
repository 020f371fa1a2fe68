using System.Runtime.CompilerServices;
#if NETCOREAPP
using System.Buffers.Binary;
using System.Numerics;
#endif

namespace SeedsSdk.Shared;

/// <summary>
/// CRC-32C (Castagnoli; RFC 3720, appendix B.4): tells whether bytes are the ones that were compiled. Modern processors have
/// an instruction for it. It is no protection against anybody who wants two texts to have the same.
/// </summary>
internal static class Crc32C
{
#if NETCOREAPP
    /// <summary>Compiled as well as can be at once: a large corpus is gone through at its start.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes.Slice(sizeof(ulong)))
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var unit in bytes)
        {
            crc = BitOperations.Crc32C(crc, unit);
        }

        return ~crc;
    }
#else
    private const uint Polynomial = 0x82F63B78;

    private static readonly uint[] s_table = MakeTable();

    /// <summary>By a table, where the instruction cannot be had.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var unit in bytes)
        {
            crc = s_table[(byte)(crc ^ unit)] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (var i = 0u; i < table.Length; i++)
        {
            var crc = i;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ Polynomial;
            }

            table[i] = crc;
        }

        return table;
    }
#endif
}
