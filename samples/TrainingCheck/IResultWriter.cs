namespace TrainingCheck;

/// <summary>Writes results, file after file, until it's disposed of.</summary>
internal interface IResultWriter : IDisposable
{
    void Write(FileResult result);
}
