namespace LacDuong.Training;

/// <summary>A value that has a word in each language.</summary>
internal interface IWord
{
    /// <summary>The key of the word in the message resources.</summary>
    string WordKey { get; }
}
