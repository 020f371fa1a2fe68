using System.Text;

namespace SeedsSdk.Shared;

/// <summary>The records of one sort, gathered before it is known how wide their fields are.</summary>
/// <param name="widths">Of each field: its digits, or 0 for as many as the largest value needs.</param>
internal sealed class DirectoryRecords(params int[] widths)
{
    private readonly List<uint[]> _records = [];

    public int Count => _records.Count;

    /// <summary>Adds a record, a value a field.</summary>
    public void Add(params uint[] values) => _records.Add(values);

    /// <summary>Adds a record of numbers that are not negative.</summary>
    public void Add(params int[] values) => _records.Add(Array.ConvertAll(values, value => (uint)value));

    /// <summary>A digit for each width that the values decide.</summary>
    public void WriteWidths(StringBuilder rows)
    {
        for (var field = 0; field < widths.Length; field++)
        {
            if (widths[field] == 0)
            {
                PageDigits.Append(rows, (ulong)WidthOf(field), 1);
            }
        }
    }

    public void Write(StringBuilder rows)
    {
        var digits = new int[widths.Length];
        for (var field = 0; field < digits.Length; field++)
        {
            digits[field] = widths[field] == 0 ? WidthOf(field) : widths[field];
        }

        foreach (var record in _records)
        {
            for (var field = 0; field < digits.Length; field++)
            {
                PageDigits.Append(rows, record[field], digits[field]);
            }
        }
    }

    private int WidthOf(int field)
    {
        var most = 0u;
        foreach (var record in _records)
        {
            most = Math.Max(most, record[field]);
        }

        return PageDigits.WidthOf(most);
    }
}
