namespace LacDuong.Training.Json;

/// <summary>A converter of the format, of whatever type.</summary>
internal interface IGrammarHolder
{
    /// <summary>What it reads and writes.</summary>
    WireGrammar Grammar { get; }
}
