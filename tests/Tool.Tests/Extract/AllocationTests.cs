using System.Globalization;
using System.Text;

namespace SeedsSdk.Tool.Tests.Extract;

/// <summary>Counted over the whole process, so no other test may run beside it.</summary>
[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
[Collection(nameof(AllocationTests))]
public sealed class AllocationTests
{
    [Fact]
    public async Task What_is_around_the_extraction_allocates_little_more_than_the_text()
    {
        var text = string.Concat(Enumerable.Repeat("The rain fell on the quay. ", 150));
        var input = Encoding.UTF8.GetBytes(
            string.Join(
                '\n',
                Enumerable.Range(0, 5_000).Select(i => Lines.Of(i.ToString(CultureInfo.InvariantCulture), text))
            )
        );
        var source = new LastParagraph();
        await Lines.PipeAsync(new MemoryStream(input), jobs: 1, source: source);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        await Lines.PipeAsync(new MemoryStream(input), jobs: 1, source: source);
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;

        // A text is two bytes a character; what else there is does not grow with it.
        Assert.InRange(allocated, input.Length, (long)(2.2 * input.Length) + 8_000_000);
    }
}
