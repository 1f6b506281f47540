namespace LacDuong.Training;

/// <summary>A part of a message with placeholders of its own: a key of the message resources, and the arguments.</summary>
internal sealed class Clause(string key, params object?[] arguments)
{
    public string Key => key;

    public IReadOnlyList<object?> Arguments => arguments;

    public override string ToString() => string.Join(' ', arguments);
}
