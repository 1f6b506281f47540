namespace LacDuong.Training.Scheduling;

/// <summary>A topic in a half-day, both by their places, for so many periods; of no period where there are no bells.</summary>
internal readonly record struct TopicShare(int Topic, int HalfDay, int Periods);
