namespace LacDuong.Training;

/// <summary>Something that people have a word for, in each language.</summary>
internal interface IWord
{
    /// <summary>The key of the word among the texts of a language.</summary>
    string WordKey { get; }
}
