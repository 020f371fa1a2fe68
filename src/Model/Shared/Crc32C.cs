#if NETCOREAPP
using System.Buffers.Binary;
using System.Numerics;
#else
using System.Runtime.CompilerServices;
#endif

namespace SeedsSdk.Shared;

/// <summary>
/// CRC-32C (Castagnoli; RFC 3720, appendix B.4): tells whether bytes are the ones that were compiled. Modern processors have
/// an instruction for it. It is no protection against anybody who wants two texts to have the same.
/// </summary>
internal static class Crc32C
{
#if NETCOREAPP
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        var i = 0;
        for (; i + sizeof(ulong) <= bytes.Length; i += sizeof(ulong))
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes[i..]));
        }

        for (; i < bytes.Length; i++)
        {
            crc = BitOperations.Crc32C(crc, bytes[i]);
        }

        return ~crc;
    }
#else
    private const uint Polynomial = 0x82F63B78;

    /// <summary>For a byte with none to three bytes behind it, a table each.</summary>
    private static readonly uint[][] s_tables = MakeTables();

    /// <summary>
    /// By tables, four bytes at a time, where the instruction cannot be had (Kounavis and Berry, A systematic approach to
    /// building high performance software-based CRC generators, 2005).
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var (none, one, two, three) = (s_tables[0], s_tables[1], s_tables[2], s_tables[3]);
        var crc = uint.MaxValue;
        var i = 0;
        for (; i + 4 <= bytes.Length; i += 4)
        {
            crc =
                three[(byte)(crc ^ bytes[i])]
                ^ two[(byte)((crc >> 8) ^ bytes[i + 1])]
                ^ one[(byte)((crc >> 16) ^ bytes[i + 2])]
                ^ none[(byte)((crc >> 24) ^ bytes[i + 3])];
        }

        for (; i < bytes.Length; i++)
        {
            crc = none[(byte)(crc ^ bytes[i])] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[][] MakeTables()
    {
        uint[][] tables = [new uint[256], new uint[256], new uint[256], new uint[256]];
        for (var i = 0u; i < 256; i++)
        {
            var crc = i;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ Polynomial;
            }

            tables[0][i] = crc;
        }

        for (var behind = 1; behind < tables.Length; behind++)
        {
            for (var i = 0; i < 256; i++)
            {
                var before = tables[behind - 1][i];
                tables[behind][i] = tables[0][(byte)before] ^ (before >> 8);
            }
        }

        return tables;
    }
#endif
}
