namespace LacDuong.Training.Scheduling;

/// <summary>A topic in a half-day, both by index, and its number of periods; zero if bells are missing.</summary>
internal readonly record struct TopicShare(int Topic, int DayPart, int Periods);
