using LacDuong.Training;

namespace TrainingApi;

/// <summary>A class in a list.</summary>
internal sealed record ClassSummary(Code<TrainingClass> Code, LocalisedText? Name, ValueList<DateRange> Dates);
