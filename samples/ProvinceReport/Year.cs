using LacDuong.Training.Validation;

namespace ProvinceReport;

/// <summary>What was read: the counts, what is wrong, and by how many bytes the memory in use had grown before the courses were held together.</summary>
internal sealed record Year(Tally Tally, ValidationReport Report, long BytesGrown);
