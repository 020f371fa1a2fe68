using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace SeedsSdk.Shared;

/// <summary>
/// XXH64 of bytes, seed 0, as the xxHash specification gives it: fast, the same on every machine, and no protection against
/// anybody who wants two texts to have the same.
/// </summary>
internal static class XxHash64
{
    private const ulong Prime1 = 11400714785074694791;
    private const ulong Prime2 = 14029467366897019727;
    private const ulong Prime3 = 1609587929392839161;
    private const ulong Prime4 = 9650029242287828579;
    private const ulong Prime5 = 2870177450012600261;

    /// <summary>AggressiveOptimization, which netstandard2.0 has no name for: as good code as can be, at once.</summary>
    private const MethodImplOptions AtOnce = (MethodImplOptions)512;

    [MethodImpl(AtOnce)]
    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        unchecked
        {
            var length = (ulong)bytes.Length;
            var hash = bytes.Length >= 32 ? Stripes(ref bytes) : Prime5;
            hash += length;
            for (; bytes.Length >= 8; bytes = bytes.Slice(8))
            {
                hash ^= Round(0, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
                hash = (Rotate(hash, 27) * Prime1) + Prime4;
            }

            if (bytes.Length >= 4)
            {
                hash ^= BinaryPrimitives.ReadUInt32LittleEndian(bytes) * Prime1;
                hash = (Rotate(hash, 23) * Prime2) + Prime3;
                bytes = bytes.Slice(4);
            }

            foreach (var unit in bytes)
            {
                hash ^= unit * Prime5;
                hash = Rotate(hash, 11) * Prime1;
            }

            hash = (hash ^ (hash >> 33)) * Prime2;
            hash = (hash ^ (hash >> 29)) * Prime3;
            return hash ^ (hash >> 32);
        }
    }

    [MethodImpl(AtOnce)]
    private static ulong Stripes(ref ReadOnlySpan<byte> bytes)
    {
        unchecked
        {
            var (a, b, c, d) = (Prime1 + Prime2, Prime2, 0UL, 0UL - Prime1);
            for (; bytes.Length >= 32; bytes = bytes.Slice(32))
            {
                a = Round(a, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
                b = Round(b, BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(8)));
                c = Round(c, BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(16)));
                d = Round(d, BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(24)));
            }

            var hash = Rotate(a, 1) + Rotate(b, 7) + Rotate(c, 12) + Rotate(d, 18);
            hash = Merge(hash, a);
            hash = Merge(hash, b);
            hash = Merge(hash, c);
            return Merge(hash, d);
        }
    }

    private static ulong Round(ulong lane, ulong value) => unchecked(Rotate(lane + (value * Prime2), 31) * Prime1);

    private static ulong Merge(ulong hash, ulong lane) => unchecked(((hash ^ Round(0, lane)) * Prime1) + Prime4);

    private static ulong Rotate(ulong value, int bits) => (value << bits) | (value >> (64 - bits));
}
