using CsCheck;
using LacDuong.Training.Json;

namespace LacDuong.Training.Tests.Courses;

public class DocumentCombinationTests
{
    private static readonly Unit s_old = Unit("24848", "Xã Đạ Nhim", "/2025-06-30");
    private static readonly Unit s_new = Unit("24848", "Xã Lạc Dương", "2025-07-01/");

    [Fact]
    public void Entries_stand_in_the_order_of_the_documents()
    {
        TrainingDocument register = new() { Units = [s_old] };
        TrainingDocument catalogue = new() { Catalogues = [Catalogue("Chuyên đề")] };
        TrainingDocument courses = new() { Units = [s_new], Courses = [Course("a")] };

        TrainingDocument? combined = Combination.Of(register, catalogue, courses);

        Assert.Equal(new TrainingDocument { Units = [s_old, s_new], Catalogues = [Catalogue("Chuyên đề")], Courses = [Course("a")] }, combined);
    }

    [Fact]
    public void Equal_entries_of_several_documents_are_there_once()
    {
        TrainingDocument document = Everything();

        Assert.Empty(Combination.ConflictsOf(document, Everything(), document));
        Assert.Equal(document, Combination.Of(document, Everything(), document));
    }

    [Fact]
    public void What_is_twice_in_one_document_is_left_to_validation()
    {
        TrainingDocument document = new() { Units = [s_old, s_old], NonTeachingDays = [DateRange.Parse("2022-04-30"), DateRange.Parse("2022-04-30")] };

        Assert.Equal(document, Combination.Of(document, document));
    }

    [Fact]
    public void No_document_gives_the_empty_one() => Assert.Equal(new TrainingDocument(), Combination.Of());

    [Fact]
    public void Units_of_one_code_conflict_where_their_validities_overlap()
    {
        TrainingDocument register = new() { Units = [s_new, s_old] };
        TrainingDocument other = new() { Units = [Unit("675", "Huyện Lạc Dương", null), Unit("24848", "Xã Đạ Nhim", "2025-06-30")] };

        IReadOnlyList<CombinationConflict> conflicts = Combination.ConflictsOf(register, other);

        Assert.Equal([Conflict(0, "/units/1", 1, "/units/1")], conflicts.Select(conflict => conflict.ToString()));
    }

    [Fact]
    public void A_unit_without_validity_overlaps_every_other_of_its_code_and_conflicts_with_the_first()
        => Assert.Equal(
            [Conflict(0, "/units/0", 1, "/units/0")],
            ConflictsOf(new() { Units = [s_old, s_new] }, new() { Units = [Unit("24848", "Xã", null)] }));

    [Fact]
    public void An_entry_that_differs_from_several_earlier_ones_conflicts_with_the_first_of_them()
        => Assert.Equal(
            [Conflict(0, "/catalogues/0", 1, "/catalogues/0"), Conflict(0, "/catalogues/0", 2, "/catalogues/0")],
            ConflictsOf(
                new() { Catalogues = [Catalogue("a")] }, new() { Catalogues = [Catalogue("b")] }, new() { Catalogues = [Catalogue("c")] }));

    [Fact]
    public void Each_unit_conflicts_with_the_first_of_an_earlier_document_with_which_it_has_days_in_common()
        => Gen.Select(Gen.Int[1, 12], Gen.Int[0, 6], Gen.Bool, (start, length, isOther) => Unit(
                "a", isOther ? "Xã" : "Phường", $"2025-01-{start:00}/2025-01-{start + length:00}"))
            .Array[0, 5].Array[2, 4].Sample(
            all =>
            {
                TrainingDocument[] documents = Array.ConvertAll(all, units => new TrainingDocument { Units = units.ToValueList() });
                Assert.Equal(ConflictsOfEveryPair(documents), ConflictsOf(documents));
            },
            iter: 5_000);

    [Fact]
    public void Every_list_with_codes_reports_its_conflicts_with_the_places_in_both()
    {
        TrainingDocument left = Everything();
        TrainingDocument right = new()
        {
            TimeZone = DateTimeZone.Utc,
            Units = [Unit("24848", "Xã", null)],
            Categories = [new ParticipantCategory { Code = new("c"), Name = new("Khác") }],
            Catalogues = [Catalogue("Khác")],
            Lecturers = [new Lecturer { Code = new("l"), Name = PersonName.FromSingleName("B") }],
            Rooms = [new Room { Code = new("r"), Name = new("Khác") }],
            Courses = [Course("khác")],
            Annotations = Annotations.Empty.With("a/b~c", "2"),
        };

        Assert.Equal(
            [
                Conflict(0, "", 1, "/timeZone"),
                Conflict(0, "/units/0", 1, "/units/0"),
                Conflict(0, "/categories/0", 1, "/categories/0"),
                Conflict(0, "/catalogues/0", 1, "/catalogues/0"),
                Conflict(0, "/lecturers/0", 1, "/lecturers/0"),
                Conflict(0, "/rooms/0", 1, "/rooms/0"),
                Conflict(0, "/courses/0", 1, "/courses/0"),
                Conflict(0, "/annotations/a~1b~0c", 1, "/annotations/a~1b~0c"),
            ],
            ConflictsOf(left, right));
    }

    [Fact]
    public void Reorganisations_and_non_teaching_days_are_gathered()
    {
        Reorganisation one = new() { On = new LocalDate(2025, 7, 1), From = [new("24847")], To = [new("24848")] };
        Reorganisation other = one with { From = [new("24865")] };
        DateRange day = DateRange.Parse("2022-04-30");

        TrainingDocument? combined = Combination.Of(
            new() { Reorganisations = [one], NonTeachingDays = [day] },
            new() { Reorganisations = [other, one], NonTeachingDays = [DateRange.Parse("2022-04-30/2022-05-01"), day] });

        Assert.Equal([one, other], combined!.Reorganisations);
        Assert.Equal([day, DateRange.Parse("2022-04-30/2022-05-01")], combined.NonTeachingDays);
    }

    [Fact]
    public void A_common_time_zone_is_kept()
    {
        DateTimeZone zone = DateTimeZoneProviders.Tzdb["Asia/Vientiane"];

        Assert.Equal(zone, Combination.Of(new() { TimeZone = zone }, new() { TimeZone = zone })!.TimeZone);
    }

    [Theory]
    [InlineData("Asia/Saigon", "Asia/Ho_Chi_Minh", true)]
    [InlineData("Asia/Saigon", null, true)]
    [InlineData("UTC", "Etc/UTC", true)]
    [InlineData("Asia/Saigon", "Asia/Manila", false)]
    public void Two_names_of_one_time_zone_are_no_conflict(string one, string? other, bool isComplete)
    {
        TrainingDocument left = new() { TimeZone = DateTimeZoneProviders.Tzdb[one] };
        TrainingDocument right = other is null ? new() : new() { TimeZone = DateTimeZoneProviders.Tzdb[other] };

        Assert.Equal(isComplete, TrainingDocument.TryCombine([left, right], out _, out _));
        Assert.Equal(isComplete, TrainingDocument.TryCombine([right, left], out _, out _));
    }

    [Fact]
    public void A_learner_conflicts_with_the_first_of_the_code_who_is_another_person()
    {
        Learner[] people =
        [
            Learner("hv-1", "K'Brêm"), Learner("hv-1", "Cil Ha"),
            Learner("hv-1", "K'Brêm") with { BirthDate = new LocalDate(1990, 1, 1) }, Learner("hv-1", "Cil Ha") with { BirthDate = new LocalDate(1991, 1, 1) },
        ];
        Gen.Int[0, people.Length - 1].Select(i => people[i]).Array[2, 6].Sample(
            learners =>
            {
                TrainingDocument[] documents = [.. learners.Select((learner, i) => With($"k{i}", learner))];
                List<string> expected = [];
                for (int later = 0; later < learners.Length; later++)
                {
                    int first = Array.FindIndex(learners, one => AreTwo(one, learners[later]));
                    if (first >= 0 && first < later)
                        expected.Add(Conflict(first, "/courses/0/classes/0/learners/0", later, "/courses/0/classes/0/learners/0"));
                }
                Assert.Equal(expected, ConflictsOf(documents));
            },
            iter: 2_000);

        static bool AreTwo(Learner one, Learner other)
            => one.Name != other.Name || (one.BirthDate is not null && other.BirthDate is not null && one.BirthDate != other.BirthDate);
    }

    [Fact]
    public void A_learners_code_that_names_two_persons_is_a_conflict()
    {
        IReadOnlyList<CombinationConflict> conflicts = Combination.ConflictsOf(
            With("a", Learner("hv-1", "K'Brêm"), Learner("hv-2", "K'Bes")), With("b", Learner("hv-2", "Cil Ha"), Learner("hv-1", "K’BRÊM")));

        Assert.Equal(
            [Conflict(0, "/courses/0/classes/0/learners/1", 1, "/courses/0/classes/0/learners/0")], conflicts.Select(conflict => conflict.ToString()));
    }

    [Fact]
    public void A_learners_code_with_two_birth_dates_is_a_conflict()
    {
        Learner learner = Learner("hv-1", "K'Brêm");

        Assert.Single(ConflictsOf(
            With("a", learner with { BirthDate = new LocalDate(1990, 1, 1) }), With("b", learner with { BirthDate = new LocalDate(1991, 1, 1) })));
        Assert.Empty(ConflictsOf(With("a", learner with { BirthDate = new LocalDate(1990, 1, 1) }), With("b", learner)));
    }

    [Fact]
    public void A_conflict_is_shown_with_both_places_and_nothing_of_their_content()
        => Assert.Equal(
            ["document 0 /units/0 and document 1 /units/0"],
            ConflictsOf(new() { Units = [s_old] }, new() { Units = [s_old with { Name = new("Xã") }] }));

    [Fact]
    public void A_conflict_says_code_names_and_each_member_that_differs()
    {
        Unit other = s_old with { Name = new("Xã Da Nhim", "Đạ Nhim commune"), Validity = null, Parent = new("675"), Level = UnitLevel.District };

        CombinationConflict conflict = Assert.Single(Combination.ConflictsOf(new() { Units = [s_old] }, new() { Units = [s_new, other] }));

        Assert.Equal(
            "24848 (Xã Đạ Nhim, Đạ Nhim commune): document 1 (at /units/0) and document 2 (at /units/1) differ in "
                + "name/vi (Xã Đạ Nhim | Xã Da Nhim), name/en (absent | Đạ Nhim commune), level (commune | district), parent (absent | 675), "
                + "validity (/2025-06-30 | absent).",
            conflict.Describe("en"));
        Assert.Equal(
            "24848 (Xã Đạ Nhim, Xã Da Nhim): tài liệu 1 (tại /units/0) và tài liệu 2 (tại /units/1) khác nhau ở "
                + "name/vi (Xã Đạ Nhim | Xã Da Nhim), name/en (không có | Đạ Nhim commune), level (commune | district), parent (không có | 675), "
                + "validity (/2025-06-30 | không có).",
            conflict.Describe("vi"));
    }

    [Fact]
    public void A_conflict_of_lists_says_how_many_items_either_has()
        => Assert.Equal(
            "k (a): document 1 (at /catalogues/0) and document 2 (at /catalogues/0) differ in topics (0 items | 1 items).",
            Assert.Single(Combination.ConflictsOf(
                new() { Catalogues = [Catalogue("a")] },
                new() { Catalogues = [Catalogue("a") with { Topics = [new Topic { Code = new("t"), Title = new("Chuyên đề") }] }] })).Describe("en"));

    [Fact]
    public void A_conflict_of_time_zones_or_of_annotations_says_both_values()
    {
        IReadOnlyList<CombinationConflict> conflicts = Combination.ConflictsOf(
            new() { Annotations = Annotations.Empty.With("a/b", "1") },
            new() { Annotations = Annotations.Empty.With("a/b", "2"), TimeZone = DateTimeZone.Utc });

        Assert.Equal(
            [
                "timeZone: document 1 (at /timeZone) and document 2 (at /timeZone) differ in timeZone (Asia/Ho_Chi_Minh | UTC).",
                "a/b: document 1 (at /annotations/a~1b) and document 2 (at /annotations/a~1b) differ in a/b (1 | 2).",
            ],
            conflicts.Select(conflict => conflict.Describe("en")));
    }

    [Fact]
    public void Units_that_differ_in_their_other_names_alone_combine_with_the_names_of_both()
    {
        LocalisedText[] names = [new("Đưng K'Nớ"), new("Xã Đưng KNớ"), new("Dung KNo Commune")];
        TrainingDocument left = new() { Units = [s_old with { OtherNames = [names[0], names[1]] }, s_new] };

        Assert.Equal(left, Combination.Of(left, new() { Units = [s_old] }));
        Assert.Equal(
            [s_old with { OtherNames = [.. names] }, s_new],
            Combination.Of(left, new() { Units = [s_new, s_old with { OtherNames = [names[2], names[0]] }] })!.Units);
    }

    [Fact]
    public void The_shipped_register_and_the_shipped_course_combine()
    {
        TrainingDocument register = TrainingJson.Parse(File.ReadAllText(Json.Fixtures.PathOfRepository("samples/data/lac-duong-units.json")));
        TrainingDocument course = TrainingJson.Parse(Json.Fixtures.Read("lac-duong-2022.json"));

        Assert.Empty(ConflictsOf(register, course));
        Assert.Empty(ConflictsOf(course, register));
    }

    private static List<string> ConflictsOfEveryPair(TrainingDocument[] documents)
    {
        List<string> conflicts = [];
        for (int document = 1; document < documents.Length; document++)
        {
            for (int place = 0; place < documents[document].Units.Count; place++)
            {
                Unit unit = documents[document].Units[place];
                (int Document, int Place, Unit Unit)[] earlier =
                    [.. documents[..document].SelectMany((one, i) => one.Units.Select((unit, at) => (i, at, unit)))];
                if (Array.Exists(earlier, one => one.Unit == unit))
                    continue;
                if (Array.FindIndex(earlier, one => one.Unit.Validity!.Overlaps(unit.Validity!)) is var at and >= 0)
                    conflicts.Add(Conflict(earlier[at].Document, $"/units/{earlier[at].Place}", document, $"/units/{place}"));
            }
        }
        return conflicts;
    }

    private static TrainingDocument Everything() => new()
    {
        Units = [s_old, s_new],
        Reorganisations = [new Reorganisation { On = new LocalDate(2025, 7, 1), From = [new("24848")], To = [new("24848")] }],
        Categories = [new ParticipantCategory { Code = new("c"), Name = new("Đối tượng") }],
        Catalogues = [Catalogue("Chuyên đề")],
        Lecturers = [new Lecturer { Code = new("l"), Name = PersonName.FromSingleName("A") }],
        Rooms = [new Room { Code = new("r"), Name = new("Hội trường") }],
        NonTeachingDays = [DateRange.Parse("2022-04-30")],
        Courses = [Course("a")],
        Annotations = Annotations.Empty.With("a/b~c", "1"),
    };

    private static Unit Unit(string code, string name, string? validity) => new()
    {
        Code = new(code),
        Name = new(name),
        Level = UnitLevel.Commune,
        Sector = UnitSector.Territory,
        Validity = validity is null ? null : DateRange.Parse(validity),
    };

    private static TopicCatalogue Catalogue(string title) => new() { Code = new("k"), Title = new(title), Topics = [] };

    private static Course Course(string title) => new() { Code = new("khoa"), Title = new(title) };

    private static Learner Learner(string code, string name) => new() { Code = new(code), Name = PersonName.FromSingleName(name) };

    private static TrainingDocument With(string course, params ReadOnlySpan<Learner> learners)
        => new() { Courses = [new Course { Code = new(course), Title = new("Lớp"), Classes = [new TrainingClass { Code = new("lop"), Learners = [.. learners] }] }] };

    private static string Conflict(int earlier, string earlierPath, int later, string laterPath)
        => $"document {earlier} {earlierPath} and document {later} {laterPath}";

    private static IEnumerable<string> ConflictsOf(params TrainingDocument[] documents)
        => Combination.ConflictsOf(documents).Select(conflict => conflict.ToString());
}
