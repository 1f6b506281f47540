using LacDuong.Training;

namespace CentreDesk;

/// <summary>What a clerk says of a file.</summary>
/// <param name="IsPlan">Whether it's a plan; a class list else.</param>
/// <param name="Class">The class that it's for, or null: the file says it.</param>
internal sealed record ImportWish(bool IsPlan, Code<TrainingClass>? Class);
