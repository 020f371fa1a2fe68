using WebApi.Answers;

namespace WebApi.Queries;

/// <summary>Cuts a page out of a list whose order is always the same.</summary>
internal readonly record struct Paging(int Page, int Size)
{
    /// <param name="all">Everything that was asked for, in order.</param>
    /// <param name="answer">Makes an answer of an item; only those on the page are made.</param>
    public Paged<TAnswer> Of<TItem, TAnswer>(IReadOnlyList<TItem> all, Func<TItem, TAnswer> answer)
    {
        var pages = (all.Count + Size - 1) / Size;
        var first = (Page - 1L) * Size;
        var count = (int)Math.Clamp(all.Count - first, 0, Size);
        var items = new TAnswer[count];
        for (var i = 0; i < count; i++)
        {
            items[i] = answer(all[(int)first + i]);
        }

        return new Paged<TAnswer>(all.Count, Page, pages, Size, items);
    }
}
