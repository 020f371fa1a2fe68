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
}
