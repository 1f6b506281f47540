using System.Security.Cryptography;
using CentreDesk.Pages;
using LacDuong.Training;
using LacDuong.Training.Wording;

namespace CentreDesk;

/// <summary>The forms of a roster: each adds, edits or removes one learner.</summary>
internal static class RosterForms
{
    // Where the address after an edit finds the number of the learner.
    private const string Number = "number";

    public static void MapRoster(this WebApplication app)
    {
        app.MapEdit<RosterPage>("/courses/{code}/roster/{class}", Add, AddressAfter);
        app.MapEdit<RosterPage>("/courses/{code}/roster/{class}/{learner}", Edit, AddressAfter);
        app.MapEdit<RosterPage>("/courses/{code}/roster/{class}/{learner}/remove", Remove, AddressAfter);
    }

    /// <summary>The places of the learners in Vietnamese order of their names.</summary>
    public static int[] OrderOf(ValueList<Learner> learners)
        => [.. Enumerable.Range(0, learners.Count).OrderBy(index => learners[index].Name, PersonNameComparer.Default)];

    private static string AddressAfter(RouteValueDictionary route, Typed typed)
        => $"/courses/{route["code"]}/roster/{route["class"]}{(typed["columns"] is null ? "" : "?columns=all")}#"
            + $"learner-{route[Number] ?? route["learner"]}";

    private static TrainingDocument Add(TrainingDocument document, Typed typed, RouteValueDictionary route)
        => OnClass(document, typed, route, one =>
        {
            Learner added = Read(document, one, typed, null);
            KeepNumber(one.Learners.Count, typed, route);
            return one with { Learners = [.. one.Learners, added] };
        });

    private static TrainingDocument Edit(TrainingDocument document, Typed typed, RouteValueDictionary route)
        => OnLearner(document, typed, route, (one, index) =>
        {
            Learner edited = Read(document, one, typed, one.Learners[index]);
            KeepNumber(index, typed, route);
            return WithLearner(one, index, edited);
        });

    private static TrainingDocument Remove(TrainingDocument document, Typed typed, RouteValueDictionary route)
        => OnLearner(document, typed, route, (one, index) => WithLearner(one, index, null));

    // The page of a refused form takes the route's values and knows none of this name.
    private static void KeepNumber(int index, Typed typed, RouteValueDictionary route)
    {
        if (!typed.HasProblems)
            route[Number] = LearnerKey.NumberOf(index);
    }

    private static TrainingClass WithLearner(TrainingClass one, int index, Learner? learner)
        => one with
        {
            Learners = [.. one.Learners[..index], .. learner is null ? Array.Empty<Learner>() : [learner], .. one.Learners[(index + 1)..]],
        };

    private static TrainingDocument OnLearner(
        TrainingDocument document, Typed typed, RouteValueDictionary route, Func<TrainingClass, int, TrainingClass> edit)
        => OnClass(document, typed, route, one =>
        {
            int index = LearnerKey.Find(one.Learners, typed[LearnerKey.Field]);
            if (index >= 0)
                return edit(one, index);
            typed.Refuse("roster", "Học viên này không còn trong danh sách.", "This learner is no longer on the roster.");
            return one;
        });

    private static TrainingDocument OnClass(
        TrainingDocument document, Typed typed, RouteValueDictionary route, Func<TrainingClass, TrainingClass> edit)
    {
        Course course = document.Courses[0];
        if (course.Find((string?)route["class"]) is not { } found)
        {
            typed.Refuse("roster", "Lớp này không còn nữa.", "This class is no longer there.");
            return document;
        }
        TrainingDocument edited = document.WithCourse(course.Code, old => old.WithClass(found.Code, edit));
        // A unit of the country that the course doesn't have yet comes with its name and what's above it.
        return typed.HasProblems ? document : VietnamUnits.FillIn(edited);
    }

    // Reads every field, so that all that's wrong is said at once. What's made of a refused form isn't kept.
    private static Learner Read(TrainingDocument document, TrainingClass one, Typed typed, Learner? old)
    {
        Code<Learner> code = ReadCode(typed, one, old);
        PersonName name = typed.ReadName("family", "middle", "given") ?? PersonName.FromSingleName("–");
        CourseUnits units = new(document, one.FirstDay);
        return (old ?? new Learner { Code = code, Name = name }) with
        {
            Code = code,
            Name = name,
            BirthDate = typed.ReadPartialDate("birth-date"),
            Sex = typed["sex"] switch { "female" => Sex.Female, "male" => Sex.Male, _ => null },
            Ethnicity = typed["ethnicity"],
            Hometown = typed["hometown"],
            Number = typed["number"],
            JoinedParty = typed.ReadPartialDate("joined-party"),
            Unit = old is not null && typed["unit"] == units.TextOf(old.Unit) ? old.Unit : units.Read(typed, "unit"),
            Category = typed.Read<Code<ParticipantCategory>>("category", "Không có đối tượng này.", "There's no such category."),
            Title = typed["title"],
            Group = typed["group"],
            Remark = typed["remark"],
        };
    }

    private static Code<Learner> ReadCode(Typed typed, TrainingClass one, Learner? old)
    {
        if (typed["code"] is null || typed["code"] == old?.Code.Value)
            return old?.Code ?? new($"hv-{RandomNumberGenerator.GetHexString(10, lowercase: true)}");
        Code<Learner>? code = typed.Read<Code<Learner>>(
            "code",
            "Mã học viên gồm chữ cái không dấu, chữ số và các dấu . _ : -, như hv-001.",
            "The code of a learner is letters without accents, digits and . _ : -, as in hv-001.");
        if (code is not null && one.Learners.Find(code) is not null)
            typed.Refuse("code", "Lớp đã có học viên mang mã này.", "The class has a learner with this code.");
        return code ?? new("none");
    }
}
