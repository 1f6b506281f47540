using LacDuong.Training.Validation;

namespace ProvinceReport;

/// <summary>The counts, the findings, and the growth of the memory in use, in bytes, before the comparison of courses.</summary>
internal sealed record Year(Tally Tally, ValidationReport Report, long BytesGrown);
