namespace LacDuong.Training;

/// <summary>A part of a message that has placeholders of its own: a key of the message resources, and what fills them.</summary>
internal sealed class Clause(string key, params object?[] arguments)
{
    public string Key => key;

    public IReadOnlyList<object?> Arguments => arguments;

    public override string ToString() => string.Join(' ', arguments);
}
