using SeedsSdk.Generator.Common;

namespace SeedsSdk.Generator.Extraction.Text;

/// <summary>
/// Pairs quotation marks, paragraph by paragraph: an unbalanced mark costs its own paragraph and no other. A quotation
/// that is open at the end of a paragraph goes on where the next paragraph opens its mark again (Chicago Manual of
/// Style, 13.30). A quotation inside a quotation belongs to the outer one.
/// </summary>
internal sealed class QuotationPairing
{
    /// <summary>How many marks ahead are searched for those that close an inner quotation.</summary>
    private const int LongestNesting = 100;

    private readonly string _text;
    private readonly IReadOnlyList<TextRange> _paragraphs;

    /// <summary>For each paragraph its marks.</summary>
    private readonly List<QuotationMark>[] _marks;
    private readonly List<QuotedSpan> _spans = [];
    private readonly List<UnpairedMark> _unpaired = [];

    /// <summary>The marks that are open in the paragraph in hand.</summary>
    private readonly Stack<QuotationMark> _open = new();

    /// <summary>The mark that is open across the border of a paragraph.</summary>
    private (QuotationMark Mark, int Paragraph)? _carried;

    private QuotationPairing(string text, IReadOnlyList<TextRange> paragraphs, List<QuotationMark>[] marks)
    {
        _text = text;
        _paragraphs = paragraphs;
        _marks = marks;
    }

    /// <summary>The outermost quotations of a run of paragraphs, in order.</summary>
    public static List<QuotedSpan> Pair(string text, IReadOnlyList<TextRange> paragraphs) =>
        Pair(text, paragraphs, out _);

    /// <param name="unpaired">Double marks without their other half, in order.</param>
    public static List<QuotedSpan> Pair(
        string text,
        IReadOnlyList<TextRange> paragraphs,
        out IReadOnlyList<UnpairedMark> unpaired
    )
    {
        var haveSingle = QuotationMarks.HaveSingle(text);
        var marks = new List<QuotationMark>[paragraphs.Count];
        for (var i = 0; i < marks.Length; i++)
        {
            marks[i] = QuotationMarks.Find(text, paragraphs[i], haveSingle);
        }

        // Single marks quote only where a report uses no others but inside them.
        var doubles = PairAll(text, paragraphs, haveSingle ? Array.ConvertAll(marks, WithoutSingle) : marks);
        doubles._unpaired.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));
        unpaired = doubles._unpaired;
        if (!haveSingle)
        {
            return doubles._spans;
        }

        var singles = PairAll(text, paragraphs, marks)._spans;
        return doubles._spans.Count == 0 || (singles.Count > doubles._spans.Count && AllInside(doubles._spans, singles))
            ? singles
            : doubles._spans;
    }

    private static List<QuotationMark> WithoutSingle(List<QuotationMark> marks) =>
        marks.Exists(mark => mark.Kind == MarkKind.Single)
            ? marks.FindAll(mark => mark.Kind != MarkKind.Single)
            : marks;

    private static bool AllInside(List<QuotedSpan> inner, List<QuotedSpan> outer)
    {
        var k = 0;
        foreach (var span in inner)
        {
            while (k < outer.Count && outer[k].Outer.End <= span.Outer.Start)
            {
                k++;
            }

            if (k == outer.Count || !outer[k].Content.Contains(span.Outer))
            {
                return false;
            }
        }

        return true;
    }

    private static QuotationPairing PairAll(
        string text,
        IReadOnlyList<TextRange> paragraphs,
        List<QuotationMark>[] marks
    )
    {
        var pairing = new QuotationPairing(text, paragraphs, marks);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            pairing.PairParagraph(i);
        }

        return pairing;
    }

    private void PairParagraph(int index)
    {
        var marks = _marks[index];
        if (marks.Count == 0 && _carried is null)
        {
            return;
        }

        var open = _open;
        open.Clear();
        var first = 0;
        if (_carried is { } carried)
        {
            open.Push(carried.Mark);
            first = 1; // the mark that opens the quotation again
        }

        for (var i = first; i < marks.Count; i++)
        {
            var mark = marks[i];
            if (
                mark is { Kind: MarkKind.Single, Direction: MarkDirection.Either }
                && (open.Count == 0 || (i + 1 < marks.Count && marks[i + 1].Direction == MarkDirection.Closing))
            )
            {
                continue; // a genitive: the quotation closes further on
            }

            if (open.Count == 0 && IsInches(mark))
            {
                continue;
            }

            var isEmpty = open.Count > 0 && IsEmpty(open.Peek(), mark);
            var closes = isEmpty || (open.Count > 0 && (Closes(open.Peek(), mark) || ClosesGerman(open.Peek(), mark)));
            if (
                mark.Direction == MarkDirection.Opening
                && !isEmpty
                && !(closes && (mark.Kind == MarkKind.Curly || open.Peek().Kind == MarkKind.Low))
            )
            {
                Open(open, marks, i);
            }
            else if (closes)
            {
                var opened = open.Pop();
                if (open.Count == 0)
                {
                    Add(opened, mark, index);
                }
            }
            else if (mark.Direction == MarkDirection.Either && open.Count == 0)
            {
                open.Push(mark);
            }
            else if (open.Count == 0)
            {
                AddUnopened(mark, marks, i);
            }
        }

        CarryOver(open, index);
    }

    /// <summary>A straight mark right behind a digit, with nothing that it could close: a 20" pipe.</summary>
    private bool IsInches(QuotationMark mark) =>
        mark.Kind == MarkKind.Straight && mark.Start > 0 && char.IsDigit(_text[mark.Start - 1]);

    /// <summary>Two straight marks with nothing but space between them.</summary>
    private bool IsEmpty(QuotationMark opened, QuotationMark mark) =>
        opened.Kind == MarkKind.Straight
        && mark.Kind == MarkKind.Straight
        && mark.Start - opened.End is > 0 and <= 3
        && _text.AsSpan(opened.End, mark.Start - opened.End).IsWhiteSpace();

    private static bool Closes(QuotationMark opened, QuotationMark mark) =>
        opened.Kind switch
        {
            MarkKind.Low => mark.Kind == MarkKind.Curly
                || (mark.Kind == MarkKind.Straight && mark.Direction != MarkDirection.Opening),
            MarkKind.Backtick => (mark.Kind is MarkKind.Backtick or MarkKind.Straight)
                && mark.Direction != MarkDirection.Opening,
            MarkKind.Curly or MarkKind.Straight => mark.Kind is MarkKind.Curly or MarkKind.Straight
                && mark.Direction != MarkDirection.Opening,
            _ => mark.Kind == opened.Kind && mark.Direction != MarkDirection.Opening,
        };

    /// <summary>„…“: what opens an English quotation closes a German one.</summary>
    private bool ClosesGerman(QuotationMark opened, QuotationMark mark) =>
        opened.Kind == MarkKind.Low && _text[mark.Start] == '“';

    /// <summary>Opens a quotation: inside the open one if enough marks are left to close both, else instead of it.</summary>
    private void Open(Stack<QuotationMark> open, List<QuotationMark> marks, int index)
    {
        if (open.Count > 0)
        {
            var depth = 0;
            var needed = open.Count + 1;
            for (var i = index + 1; i < Math.Min(marks.Count, index + LongestNesting) && needed > 0; i++)
            {
                if (marks[i].Direction == MarkDirection.Opening)
                {
                    depth++;
                }
                else if (depth > 0)
                {
                    depth--;
                }
                else
                {
                    needed--;
                }
            }

            if (needed > 0)
            {
                AddUnclosed(open.Last());
                open.Clear();
            }
        }

        open.Push(marks[index]);
    }

    private void Add(QuotationMark opened, QuotationMark closed, int paragraph)
    {
        var first = _carried is { } carried && carried.Mark.Start == opened.Start ? carried.Paragraph : paragraph;
        _carried = null;
        var content = TextRange.FromBounds(opened.End, closed.Start);
        if (!_text.AsSpan(content.Start, content.Length).IsWhiteSpace())
        {
            _spans.Add(
                new QuotedSpan(content, first, paragraph) { Outer = TextRange.FromBounds(opened.Start, closed.End) }
            );
        }
    }

    /// <summary>A straight mark that may as well close is no sure beginning, and a run of marks is none at all.</summary>
    private void AddUnclosed(QuotationMark mark)
    {
        if (
            mark.Direction == MarkDirection.Opening
            && mark.Kind is not MarkKind.Single
            && (mark.End >= _text.Length || _text[mark.End] != _text[mark.Start])
            && (mark.Start == 0 || _text[mark.Start - 1] != _text[mark.Start])
        )
        {
            _unpaired.Add(new UnpairedMark(TextRange.FromBounds(mark.Start, mark.End), Opens: true));
        }
    }

    /// <summary>A mark that can only close, behind a word; a run of marks is a slip of the finger.</summary>
    private void AddUnopened(QuotationMark mark, List<QuotationMark> marks, int index)
    {
        if (
            mark is { Direction: MarkDirection.Closing, Kind: not MarkKind.Single }
            && !(index > 0 && marks[index - 1].End == mark.Start)
        )
        {
            _unpaired.Add(new UnpairedMark(TextRange.FromBounds(mark.Start, mark.End), Opens: false));
        }
    }

    private void CarryOver(Stack<QuotationMark> open, int index)
    {
        if (open.Count == 0)
        {
            _carried = null;
            return;
        }

        var outermost = open.Last();
        if (index + 1 < _paragraphs.Count && BeginsWithMark(index + 1, outermost.Kind))
        {
            var first = _carried is { } carried && carried.Mark.Start == outermost.Start ? carried.Paragraph : index;
            _carried = (outermost, first);
            return;
        }

        AddUnclosed(outermost);
        _carried = null;
    }

    private bool BeginsWithMark(int paragraph, MarkKind kind)
    {
        var marks = _marks[paragraph];
        return marks.Count > 0
            && marks[0].Start == _paragraphs[paragraph].Start
            && (
                marks[0].Kind == kind
                || (marks[0].Kind is MarkKind.Straight or MarkKind.Curly && kind is MarkKind.Straight or MarkKind.Curly)
            );
    }
}
