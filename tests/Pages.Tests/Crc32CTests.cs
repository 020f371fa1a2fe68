using System.Text;
using SeedsSdk.Shared;

namespace SeedsSdk.Pages.Tests;

/// <summary>The generator, which cannot use the instruction, says the same as the model.</summary>
public class Crc32CTests
{
    [Theory]
    [InlineData("", 0u)]
    [InlineData("123456789", 0xE3069283u)] // the check value of CRC-32C
    [InlineData("a", 0xC1D04330u)]
    public void It_is_the_one_that_is_known(string text, uint crc) =>
        Assert.Equal(crc, Crc32C.Of(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void It_is_what_its_definition_says_for_every_length()
    {
        var bytes = new byte[70];
        new Random(3).NextBytes(bytes);
        for (var length = 0; length <= bytes.Length; length++)
        {
            Assert.Equal(BitByBit(bytes.AsSpan(0, length)), Crc32C.Of(bytes.AsSpan(0, length)));
        }
    }

    private static uint BitByBit(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var unit in bytes)
        {
            crc ^= unit;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0x82F63B78;
            }
        }

        return ~crc;
    }
}
