using System.Text;

namespace LacDuong.Training.Tools.Fuzz;

/// <summary>Changes a document as JSON. Most changes leave it valid JSON, which gets further than changed bytes do.</summary>
internal sealed class TreeMutator(Random random)
{
    /// <summary>The number of bytes that one change may add. It's rarely large, which keeps most tries fast.</summary>
    private const int MostBytes = 300_000;

    /// <summary>A text with more values stays as it is, since copies could double it with each change.</summary>
    private const int MostValues = 100_000;

    private readonly List<JsonTree> _all = [];

    /// <summary>Makes one random change in a value, or leaves it as it is if the change doesn't apply.</summary>
    public void Change(JsonTree root)
    {
        _all.Clear();
        root.AddTo(_all);
        if (_all.Count > MostValues)
            return;
        JsonTree one = Any();
        JsonTree other = Any();
        switch (random.Next(14))
        {
            case 0:
                one.Become(JsonTree.Of(Any(Oddities.Values)));
                break;
            case 1:
                // Copies, since one may be within the other.
                (JsonTree left, JsonTree right) = (one.Copy(), other.Copy());
                other.Become(left);
                one.Become(right);
                break;
            case 2:
                other.Become(one.Copy());
                break;
            case 3:
                ChangeChildren(Parent(), (children, at) => children.RemoveAt(at));
                break;
            case 4:
                ChangeChildren(Parent(), (children, at)
                    => children.Insert(random.Next(children.Count + 1), (children[at].Name, children[at].Value.Copy())));
                break;
            case 5:
                Shuffle(Parent());
                break;
            case 6:
                ChangeChildren(Parent(), Rename);
                break;
            case 7:
                Nest(one);
                break;
            case 8:
                ChangeChildren(Parent(), Repeat);
                break;
            case 9:
                one.Become(JsonTree.Of([(byte)'"', .. Many(Any(Oddities.Repeated)), (byte)'"']));
                break;
            case 10:
                one.Become(
                    JsonTree.Of([.. Any<byte[]>(["-"u8.ToArray(), "0."u8.ToArray(), "1e"u8.ToArray(), []]), .. Many("7"u8.ToArray())]));
                break;
            case 11:
                Leaf().Become(JsonTree.Of(Any(Oddities.Values)));
                break;
            default:
                ChangeText(Leaf());
                break;
        }
    }

    private JsonTree Any() => _all[random.Next(_all.Count)];

    private T Any<T>(T[] of) => of[random.Next(of.Length)];

    // A few draws are enough: nearly half of all values are of either kind.
    private JsonTree Leaf()
    {
        JsonTree found = Any();
        for (int draw = 0; draw < 8 && found.Children is not null; draw++)
            found = Any();
        return found;
    }

    private JsonTree Parent()
    {
        JsonTree found = Any();
        for (int draw = 0; draw < 8 && found.Children is not { Count: > 0 }; draw++)
            found = Any();
        return found;
    }

    private void ChangeChildren(JsonTree parent, Action<List<(byte[] Name, JsonTree Value)>, int> change)
    {
        if (parent.Children is { Count: > 0 } children)
            change(children, random.Next(children.Count));
    }

    private void Shuffle(JsonTree parent)
    {
        if (parent.Children is null)
            return;
        (byte[] Name, JsonTree Value)[] children = [.. parent.Children];
        random.Shuffle(children);
        parent.Children = [.. children];
    }

    private void Rename(List<(byte[] Name, JsonTree Value)> children, int at)
    {
        // Items lack names, and a list with names is written as if it lacked them.
        if (children[at].Name.Length == 0)
            return;
        JsonTree donor = Parent();
        byte[] name = random.Next(3) == 0 || donor is not { IsObject: true, Children.Count: > 0 }
            ? WithPiece(children[at].Name)
            : donor.Children[random.Next(donor.Children.Count)].Name;
        children[at] = (name, children[at].Value);
    }

    private void Nest(JsonTree value)
    {
        int levels = random.Next(10) == 0 ? random.Next(1, 20_000) : random.Next(1, 40);
        bool isObject = random.Next(2) == 0;
        byte[] text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(isObject ? "{\"a\":" : "[", levels)));
        byte[] end = Encoding.UTF8.GetBytes(new string(isObject ? '}' : ']', levels));
        value.Become(JsonTree.Of([.. text, (byte)'1', .. end]));
    }

    private void Repeat(List<(byte[] Name, JsonTree Value)> children, int at)
    {
        System.Buffers.ArrayBufferWriter<byte> one = new();
        children[at].Value.WriteTo(one);
        int times = Math.Min(Size(), MostBytes) / Math.Max(1, one.WrittenCount + children[at].Name.Length);
        // Copies, since a change of one would change all, and many such changes exhaust the memory.
        (byte[] name, JsonTree value) = children[at];
        children.InsertRange(at, [.. Enumerable.Range(0, times).Select(_ => (name, value.Copy()))]);
    }

    private void ChangeText(JsonTree leaf)
    {
        if (leaf.Text.Length == 0)
            return;
        leaf.Text = WithPiece(leaf.Text);
    }

    // Within the quotes of a string, and anywhere in a number.
    private byte[] WithPiece(byte[] text)
    {
        bool isString = text is [(byte)'"', .., (byte)'"'];
        int at = isString ? random.Next(1, text.Length) : random.Next(text.Length + 1);
        int without = random.Next(2) == 0 ? 0 : Math.Min(random.Next(1, 4), Math.Max(0, text.Length - at - (isString ? 1 : 0)));
        return [.. text.AsSpan(0, at), .. Any(Oddities.Pieces), .. text.AsSpan(at + without)];
    }

    private byte[] Many(byte[] piece)
    {
        byte[] text = new byte[piece.Length * (Math.Min(Size(), MostBytes) / piece.Length)];
        for (int i = 0; i < text.Length; i++)
            text[i] = piece[i % piece.Length];
        return text;
    }

    // As often in the tens as in the hundreds and the thousands, and seldom above.
    private int Size() => (int)Math.Pow(10, 1 + (random.Next(20) == 0 ? 4.5 : 2.5) * random.NextDouble());
}
