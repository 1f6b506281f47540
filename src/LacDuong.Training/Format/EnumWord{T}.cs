namespace LacDuong.Training;

/// <summary>A value of an enumeration under the name that people use.</summary>
internal sealed class EnumWord<T>(T value) : IWord
    where T : struct, Enum
{
    public string WordKey => $"{typeof(T).Name}.{value}";

    /// <summary>Returns the word of the format.</summary>
    public override string ToString() => value.ToWord();
}
