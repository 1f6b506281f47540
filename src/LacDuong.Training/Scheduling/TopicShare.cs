namespace LacDuong.Training.Scheduling;

/// <summary>A topic in a day part, both by their places, for so many periods; without bells, for none.</summary>
internal readonly record struct TopicShare(int Topic, int DayPart, int Periods);
