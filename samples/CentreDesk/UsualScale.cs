using LacDuong.Training;

namespace CentreDesk;

/// <summary>The grades that many centres give. A centre that gives others says so in its documents.</summary>
internal static class UsualScale
{
    public static GradeScale Value { get; } = new()
    {
        Max = 10,
        Grades =
        [
            new Grade { Code = new("xuat-sac"), Name = new("Xuất sắc", "Excellent"), Min = 9 },
            new Grade { Code = new("gioi"), Name = new("Giỏi", "Very good"), Min = 8 },
            new Grade { Code = new("kha"), Name = new("Khá", "Good"), Min = 7 },
            new Grade { Code = new("trung-binh"), Name = new("Trung bình", "Average"), Min = 5 },
            new Grade { Code = new("khong-dat"), Name = new("Không đạt", "Not passed"), Passes = false },
        ],
    };
}
