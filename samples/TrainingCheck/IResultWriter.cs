namespace TrainingCheck;

/// <summary>Writes what was found, file after file, until it is disposed of.</summary>
internal interface IResultWriter : IDisposable
{
    void Write(FileResult result);
}
