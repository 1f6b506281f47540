namespace LacDuong.Training;

/// <summary>A value of an enumeration as people call it.</summary>
internal sealed class EnumWord<T>(T value) : IWord
    where T : struct, Enum
{
    public string WordKey => $"{typeof(T).Name}.{value}";

    /// <summary>The word of the format.</summary>
    public override string ToString() => value.ToWord();
}
