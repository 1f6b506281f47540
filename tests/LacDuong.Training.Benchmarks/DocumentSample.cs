using System.Globalization;
using NodaTime;

namespace LacDuong.Training.Benchmarks;

/// <summary>A document as centres exchange them: a class of 59 learners, three days of timetable, and what they refer to.</summary>
internal static class DocumentSample
{
    private static readonly string[] s_units = ["24846", "24847", "24848", "24850", "24862", "24865"];
    private static readonly string[] s_categories = ["cap-uy", "ban-chi-dao-qcdc", "mat-tran-doan-the", "can-bo-dan-van"];
    private static readonly string[] s_families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Kră Jăn", "Đặng"];
    private static readonly string[] s_middles = ["Thị", "Văn", "Đức", "Ngọc"];
    private static readonly string[] s_given = ["Anh", "Bình", "Châu", "Dũng", "Hương", "K'Brêm", "Lan", "Minh", "Phương", "Quỳnh", "Thảo"];
    private static readonly string[] s_posts = ["Phó Chủ tịch UBND xã", "Bí thư chi bộ", "Chủ tịch Hội Nông dân"];

    public static TrainingDocument Document { get; } = new()
    {
        Units = s_units.Select(code => new Unit
        {
            Code = new(code),
            Name = new($"Xã số {code}", $"Commune {code}"),
            Level = UnitLevel.Commune,
            Sector = UnitSector.Territory,
            Parent = new("675"),
            Validity = DateRange.Parse("/2025-06-30", CultureInfo.InvariantCulture),
        }).ToValueList(),
        Categories = s_categories.Select(code => new ParticipantCategory { Code = new(code), Name = new($"Đại diện {code}") }).ToValueList(),
        Courses = [Course(0)],
    };

    /// <summary>A course of one class; courses of different numbers differ in their codes.</summary>
    public static Course Course(int number) => new()
    {
        Code = new($"dan-van-{number}"),
        Title = new("Bồi dưỡng nghiệp vụ công tác dân vận năm 2022", "Training in mass-mobilisation work, 2022"),
        Topics = Enumerable.Range(1, 6).Select(Topic).ToValueList(),
        Classes =
        [
            new TrainingClass
            {
                Code = new("lop-1"),
                Dates = [DateRange.Parse("2022-05-25/2022-05-27", CultureInfo.InvariantCulture)],
                Learners = Enumerable.Range(0, 59).Select(Learner).ToValueList(),
                Timetable = new Timetable { Sessions = Enumerable.Range(0, 18).Select(Session).ToValueList() },
            },
        ],
    };

    private static TopicReference Topic(int number) => TopicReference.Parse($"dan-van-2022/dv-0{number}", CultureInfo.InvariantCulture);

    private static Learner Learner(int number) => new()
    {
        Code = new($"hv-{number:000}"),
        Name = new(s_families[number % s_families.Length], s_middles[number % s_middles.Length], s_given[number % s_given.Length]),
        BirthDate = new LocalDate(1970, 1, 1).PlusDays(number * 211),
        Unit = new(s_units[number % s_units.Length]),
        Category = new(s_categories[number % s_categories.Length]),
        Title = s_posts[number % s_posts.Length],
    };

    private static Session Session(int number) => new()
    {
        Code = new($"b-{number}"),
        Date = new LocalDate(2022, 5, 25).PlusDays(number / 6),
        Part = (DayPart)(number / 3 % 2),
        Time = new TimeRange(new LocalTime(7 + (number % 3) + (6 * (number / 3 % 2)), 30), new LocalTime(8 + (number % 3) + (6 * (number / 3 % 2)), 15)),
        Activity = new TrainingActivity.Teaching { Topic = Topic(1 + (number % 6)) },
        Lecturers = [new($"gv-{number % 3}")],
        Room = new("hoi-truong"),
    };
}
