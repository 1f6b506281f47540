using System.Data.Common;
using LacDuong.Training.Wording;
using Microsoft.EntityFrameworkCore;

namespace LacDuong.Training.EntityFrameworkCore.Tests;

public sealed class SqliteValueTests() : ValueTests(new SqliteDatabase());

public sealed class PostgresValueTests() : ValueTests(new PostgresDatabase());

/// <summary>What an entity has of our values, and what a query asks of them, on each engine.</summary>
public abstract class ValueTests : IDisposable
{
    private static readonly LocalDate s_day = new(2022, 5, 26);
    private readonly TestDatabase _database;
    private readonly Centre _context;

    protected ValueTests(TestDatabase database)
    {
        _database = database;
        _context = Open();
        _context.Database.ExecuteSqlRaw(_context.Database.GenerateCreateScript());
    }

    public void Dispose()
    {
        _context.Dispose();
        _database.Dispose();
        GC.SuppressFinalize(this);
    }

    [StoreFact]
    public void Every_value_comes_back_equal()
    {
        Entry entry = Entry(1, "Nguyễn", "Văn", "An", "2022-05-25/", "07:30/24:00") with
        {
            Topic = TopicReference.Parse("dan-van-2022/dv-01"),
            Born = PartialDate.Parse("1985-09"),
            Figure = Figure.Parse("~100"),
            Language = LanguageTag.Parse("kpm"),
            Title = new("Công tác dân vận", "Mass mobilisation"),
            Source = new Citation { Title = "Nghị quyết" },
            Notes = Annotations.Empty.With("room", "B2"),
            Absent = [new("s-1"), new("s-2")],
            Level = UnitLevel.Commune,
            Clock = new LocalTime(7, 30, 1).PlusNanoseconds(1),
            SavedAt = Instant.FromUtc(2026, 1, 2, 3, 4) + Duration.FromNanoseconds(7),
            Course = Sample.DanVan2022.Courses[0],
        };
        Save(entry);
        using Centre context = Open();
        Assert.Equal(entry, context.Entries.Single());
        Assert.Equal(["24848|2022-05-25/|07:30/24:00|morning|commune"], _database.Query("""SELECT "Unit", "Days", "Time", "Part", "Level" FROM "Entries" """));
    }

    [StoreFact]
    public void A_value_that_is_not_there_is_null()
    {
        Save(Entry(1, null, null, "An", "2022-05-25", null));
        using Centre context = Open();
        Entry loaded = context.Entries.Single(entry => entry.Time == null && entry.Name.Family == null);
        Assert.Null(loaded.Time);
        Assert.Null(loaded.Level);
    }

    [StoreFact]
    public void A_value_is_found_by_equality()
    {
        Save(Entry(1, "Lê", "Thị", "Hoa", "2022-05-25/2022-05-27", "07:30/11:00"));
        Code<Unit> unit = new("24848");
        DayPart part = DayPart.Morning;
        Assert.Equal(1, _context.Entries.Count(entry => entry.Unit == unit && entry.Part == part && entry.Part == DayPart.Morning));
        Assert.Equal(1, _context.Entries.Count(entry => entry.Days == DateRange.Parse("2022-05-25/2022-05-27") && entry.Part != DayPart.Evening));
        Assert.Equal(0, _context.Entries.Count(entry => entry.Unit == new Code<Unit>("24849")));
        Assert.Equal(1, _context.Entries.Count(entry => new[] { unit }.Contains(entry.Unit)));
    }

    [StoreFact]
    public void Ranges_contain_and_overlap_in_the_database_as_in_memory()
    {
        string[] ranges = ["2022-05-25/2022-05-27", "2022-05-26", "2022-05-27/", "/2022-05-25", "2022-05-01/2022-05-25", "2022-05-27/2022-06-01"];
        string?[] times = ["07:30/11:00", "18:00/24:00", null, "11:00/12:00", "00:00/07:30", "07:31/07:32"];
        Entry[] all = [.. ranges.Select((range, i) => Entry(i + 1, null, null, "An", range, times[i]))];
        Save(all);

        foreach (DateRange range in ranges.Select(text => DateRange.Parse(text)))
        {
            AssertSame(all, entry => entry.Days.Overlaps(range));
            AssertSame(all, entry => entry.Days.Contains(range));
            AssertSame(all, entry => range.Contains(entry.Days));
            AssertSame(all, entry => range.Overlaps(entry.Days));
            AssertSame(all, entry => entry.Days.Start == range.Start && entry.Days.End == range.End);
        }
        for (LocalDate day = new(2022, 5, 24); day < new LocalDate(2022, 5, 29); day = day.PlusDays(1))
            AssertSame(all, entry => entry.Days.Contains(day));
        AssertSame(all, entry => !entry.Days.Contains(s_day));
        AssertSame(all, entry => entry.Days.Contains(entry.Day));
        AssertSame(all, entry => entry.Days.Start == null);
        Entry[] timed = [.. all.Where(entry => entry.Time is not null)];
        foreach (TimeRange time in times.OfType<string>().Select(text => TimeRange.Parse(text)))
        {
            AssertSame(timed, entry => entry.Time!.Overlaps(time));
            AssertSame(timed, entry => entry.Time!.Contains(time));
            AssertSame(timed, entry => time.Contains(entry.Time!));
            AssertSame(timed, entry => entry.Time!.Contains(time.Start));
            AssertSame(timed, entry => entry.Time!.EndMinute == time.EndMinute);
        }
        Assert.Equal(2, _context.Entries.Count(entry => _context.Entries.Any(other => other.Id != entry.Id && other.Id < 3 && other.Days.Overlaps(entry.Days)) && entry.Id < 3));
    }

    [StoreFact]
    public void A_class_list_is_in_the_order_of_given_names()
    {
        PersonName[] names =
        [
            new("Nguyễn", "Văn", "Ân"), new("Đỗ", "Thị", "An"), new(null, null, "K'Brêm"), new("Lê", null, "Hoà"), new("Lê", null, "Hòa"), new("Trần", "Văn", "Đạt"), new("Trần", "Văn", "Dũng"),
        ];
        Save([.. names.Select((name, i) => Entry(i + 1, name.Family, name.Middle, name.Given, "2022-05-25", null))]);
        Assert.Equal(names.Order(PersonNameComparer.Default), _context.Entries.OrderBy(entry => entry.Name).AsEnumerable().Select(entry => entry.Name));
        Assert.Equal(
            names.OrderDescending(PersonNameComparer.Default),
            _context.Entries.OrderBy(entry => entry.Unit).ThenByDescending(entry => entry.Name).Select(entry => entry.Name).ToList());
    }

    [StoreFact]
    public void Names_are_found_by_part_and_without_accents()
    {
        Save(Entry(1, "Nguyễn", "Văn", "Hoà", "2022-05-25", null), Entry(2, "Nguyên", "Thị", "Đào", "2022-05-25", null), Entry(3, null, null, "K'Brêm", "2022-05-25", null));
        Assert.Equal([1], Ids(entry => entry.Name.Given == "Hoà"));
        Assert.Equal([2], Ids(entry => entry.Name.Family == "Nguyên"));
        Assert.Equal([1, 2], Ids(entry => entry.Name.Begins("nguyen")));
        Assert.Equal([1], Ids(entry => entry.Name.Begins("NGUYỄN V")));
        string typed = "dao";
        Assert.Equal([2], Ids(entry => entry.Name.Begins(typed)));
        Assert.Equal([3], Ids(entry => entry.Name.Begins("kbr")));
        Assert.Equal([1, 2, 3], Ids(entry => entry.Name.Begins("")));
        Assert.Equal([], Ids(entry => entry.Name.Begins("%")));
    }

    [StoreFact]
    public void Order_is_that_of_the_values()
    {
        Save(
            Entry(1, null, null, "A", "2022-05-26/2022-05-28", "10:00/11:00") with { Part = DayPart.Evening, Unit = new("b"), Born = new PartialDate(1985), Level = UnitLevel.Commune },
            Entry(2, null, null, "A", "2022-05-26", "09:00/12:00") with { Part = DayPart.Morning, Unit = new("B"), Born = PartialDate.Parse("1985-02"), Level = UnitLevel.National },
            Entry(3, null, null, "A", "/2022-05-26", "09:00/10:00") with { Part = DayPart.Afternoon, Unit = new("a-1"), Born = PartialDate.Parse("1984-12-31"), Level = UnitLevel.District });
        Assert.Equal([2, 3, 1], _context.Entries.OrderBy(entry => entry.Part).Select(entry => entry.Id));
        Assert.Equal([1, 3, 2], _context.Entries.OrderByDescending(entry => entry.Level).Select(entry => entry.Id));
        Assert.Equal([3, 2, 1], _context.Entries.OrderBy(entry => entry.Days).Select(entry => entry.Id));
        Assert.Equal([3, 2, 1], _context.Entries.OrderBy(entry => entry.Time).Select(entry => entry.Id));
        Assert.Equal([2, 3, 1], _context.Entries.OrderBy(entry => entry.Unit).Select(entry => entry.Id));
        Assert.Equal([3, 1, 2], _context.Entries.OrderBy(entry => entry.Born).Select(entry => entry.Id));
        Assert.Equal([1, 3], Ids(entry => entry.Part > DayPart.Morning));
        Assert.Equal([2], Ids(entry => (int)entry.Part < 1));
    }

    [StoreFact]
    public void A_key_of_type_object_orders_as_its_value_does()
    {
        Save(
            Entry(1, null, null, "Đào", "2022-05-26/2022-05-28", "10:00/11:00") with { Part = DayPart.Evening, Level = UnitLevel.Commune },
            Entry(2, null, null, "Bình", "2022-05-26", "09:00/12:00") with { Part = DayPart.Morning, Level = UnitLevel.National },
            Entry(3, null, null, "Yên", "/2022-05-26", "09:00/10:00") with { Part = DayPart.Afternoon, Level = UnitLevel.District });
        Assert.Equal([2, 3, 1], By(entry => entry.Part));
        Assert.Equal([2, 3, 1], By(entry => entry.Level));
        Assert.Equal([2, 1, 3], By(entry => entry.Name));
        Assert.Equal([3, 2, 1], By(entry => entry.Days));
        Assert.Equal([3, 2, 1], By(entry => entry.Time));
        Assert.Equal([1, 2, 3], By(entry => entry.Id));
        foreach ((string column, int[] order) in (ValueTuple<string, int[]>[])[("Part", [2, 3, 1]), ("Level", [2, 3, 1]), ("Name", [2, 1, 3]), ("Days", [3, 2, 1]), ("Id", [1, 2, 3])])
        {
            Assert.Equal(order, By(entry => EF.Property<object>(entry, column)));
            Assert.Equal(order, By(entry => column == "Part" ? entry.Part : column == "Level" ? entry.Level : column == "Name" ? entry.Name : column == "Days" ? entry.Days : entry.Id));
        }
        Assert.Equal([2, 3, 1], _context.Entries.OrderBy(entry => EF.Property<DayPart>(entry, "Part")).Select(entry => entry.Id));
        Assert.Equal([2, 1, 3], _context.Entries.OrderBy(entry => EF.Property<PersonName>(entry, "Name")).Select(entry => entry.Id));

        int[] By(System.Linq.Expressions.Expression<Func<Entry, object?>> key)
            => [.. _context.Entries.OrderBy(key).Select(entry => entry.Id)];
    }

    [StoreFact]
    public void An_unknown_side_of_a_range_comes_first_as_in_memory()
    {
        Entry[] all = [.. ((string[])["2022-05-26/2022-05-28", "2022-05-25/", "/2022-05-26"]).Select((days, i) => Entry(i + 1, null, null, "A", days, null))];
        Save(all);
        Assert.Equal(all.OrderBy(entry => entry.Days.Start).Select(entry => entry.Id), _context.Entries.OrderBy(entry => entry.Days.Start).Select(entry => entry.Id));
        Assert.Equal(all.OrderBy(entry => entry.Days.End).Select(entry => entry.Id), _context.Entries.OrderBy(entry => entry.Days.End).Select(entry => entry.Id));
        Assert.Equal(
            all.OrderByDescending(entry => entry.Days.End).Select(entry => entry.Id), _context.Entries.OrderByDescending(entry => entry.Days.End).Select(entry => entry.Id));
    }

    [StoreFact]
    public void A_code_is_found_by_its_text()
    {
        Save(Entry(1, null, null, "A", "2022-05-25", null) with { Unit = new("24848"), Language = LanguageTag.Parse("vi-VN") }, Entry(2, null, null, "A", "2022-05-25", null) with { Unit = new("b-1") });
        (string start, string dash) = ("24", "-");
        Assert.Equal([1], Ids(entry => entry.Unit.Value.StartsWith(start)));
        Assert.Equal([2], Ids(entry => entry.Unit.Value == "b-1"));
        Assert.Equal([2], Ids(entry => entry.Unit.Value.Contains(dash)));
        Assert.Equal([1], Ids(entry => entry.Language!.Value.StartsWith("vi")));
        Assert.Equal(["24848", "b-1"], _context.Entries.OrderBy(entry => entry.Unit.Value).Select(entry => entry.Unit.Value));
    }

    [StoreFact]
    public void What_a_column_would_answer_wrongly_is_refused()
    {
        AssertRefused(() => _context.Entries.OrderBy(entry => entry.Title).ToList());
        AssertRefused(() => _context.Entries.OrderBy(entry => entry.Figure).ToList());
        AssertRefused(() => _context.Entries.OrderBy(entry => entry.Topic).ToList());
        AssertRefused(() => _context.Entries.Max(entry => entry.Part));
        AssertRefused(() => _context.Entries.Min(entry => entry.Name));
        AssertRefused(() => _context.Entries.Max(entry => (object)entry.Part));
        AssertRefused(() => _context.Entries.OrderBy(entry => (object?)entry.Figure).ToList());
        AssertRefused(() => _context.Entries.OrderBy(entry => entry.Id > 1 ? entry.Part : (object)entry.Id).ToList());
        AssertRefused(() => _context.Entries.OrderBy(entry => EF.Property<object>(entry, "Title")).ToList());
        AssertRefused(() => _context.Entries.OrderBy(entry => entry.Name.Given).ToList());
        AssertRefused(() => _context.Entries.OrderByDescending(entry => (entry.Name.Family ?? "") + entry.Name.Given).ToList());
        AssertRefused(() => _context.Entries.Max(entry => entry.Name.Given));
        AssertRefused(() => _context.Entries.Where(entry => entry.Name.Given.CompareTo("M") > 0).ToList());
        AssertRefused(() => _context.Entries.Where(entry => string.Compare(entry.Name.Given, "M") > 0).ToList());
        AssertRefused(() => _context.Entries.Select(entry => new { entry.Name }).OrderBy(entry => entry.Name).ToList());
        AssertRefused(() => _context.Entries.Where(entry => entry.Days.CompareTo(entry.Days) > 0).ToList());
        AssertRefused(() => _context.Entries.ExecuteUpdate(set => set.SetProperty(entry => entry.Name, new PersonName(null, null, "A"))));
        Assert.Throws<InvalidOperationException>(() => _context.Entries.Where(entry => entry.Title.Get(LanguageTag.Vietnamese) == "x").ToList());
        Assert.Throws<InvalidOperationException>(() => _context.Entries.Count(entry => entry.Course!.Title == null! || entry.Course.Code == new Code<Course>("x")));
        Assert.Throws<InvalidOperationException>(() => _context.Entries.Select(entry => new { entry.Days }).Count(entry => entry.Days.Contains(s_day)));
    }

    [StoreFact]
    public void A_JSON_column_is_refused_when_the_model_is_built()
    {
        using JsonCentre context = new(Options<JsonCentre>());
        Assert.Contains("can't be a JSON column", Assert.Throws<InvalidOperationException>(() => context.Model).Message, StringComparison.Ordinal);
    }

    [StoreFact]
    public void What_is_changed_is_found_anew()
    {
        Save(Entry(1, null, null, "An", "2022-05-25", null));
        using (Centre context = Open())
        {
            Entry entry = context.Entries.Single();
            entry.Name = new(null, null, "Bình");
            entry.Days = new DateRange(s_day);
            context.SaveChanges();
        }
        Assert.Equal([1], Ids(entry => entry.Name.Begins("binh") && entry.Days.Contains(s_day)));
    }

    [StoreFact]
    public void Ranges_order_and_names_use_an_index()
    {
        Save([.. Enumerable.Range(1, 2000).Select(i => Entry(i, "Nguyễn", "Văn", $"A{i}", $"{LocalDateAt(i)}/{LocalDateAt(i + 2)}", null))]);
        _database.Query("ANALYZE");
        AssertPlan("IX_Entries_Days_Start_Days_End", _context.Entries.Where(entry => entry.Days.Contains(new LocalDate(2020, 1, 4))));
        AssertPlan("IX_Entries_Days_Start_Days_End", _context.Entries.Where(entry => entry.Days.Overlaps(DateRange.Parse("2020-01-01/2020-01-03"))));
        AssertPlan("IX_Entries_Name_SortKey", _context.Entries.OrderBy(entry => entry.Name).Take(20));
        AssertPlan("IX_Entries_Name_FindKey", _context.Entries.Where(entry => entry.Name.Begins("a19")));
        AssertPlan("IX_Entries_Name_GivenKey", _context.Entries.Where(entry => entry.Name.Begins("a19")));

        static string LocalDateAt(int i) => new LocalDate(2020, 1, 1).PlusDays(i).ToString("uuuu-MM-dd", null);
    }

    private static void AssertRefused(Func<object?> query) => Assert.Throws<NotSupportedException>(query);

    private static Entry Entry(int id, string? family, string? middle, string given, string days, string? time) => new()
    {
        Id = id,
        Name = new(family, middle, given),
        Days = DateRange.Parse(days),
        Time = time is null ? null : TimeRange.Parse(time),
        Unit = new("24848"),
        Title = new("Lớp"),
        Notes = Annotations.Empty,
        Day = s_day,
    };

    private void AssertPlan(string index, IQueryable<Entry> query)
    {
        using DbCommand command = query.CreateDbCommand();
        command.CommandText = (_database is SqliteDatabase ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + command.CommandText;
        _context.Database.OpenConnection();
        using DbDataReader reader = command.ExecuteReader();
        List<string> plan = [];
        while (reader.Read())
            plan.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        Assert.Contains(index, string.Join('\n', plan), StringComparison.Ordinal);
    }

    private void AssertSame(Entry[] all, System.Linq.Expressions.Expression<Func<Entry, bool>> condition)
        => Assert.Equal(all.Where(condition.Compile()).Select(entry => entry.Id), Ids(entry => all.Select(item => item.Id).Contains(entry.Id), condition));

    private int[] Ids(params System.Linq.Expressions.Expression<Func<Entry, bool>>[] conditions)
        => [.. conditions.Aggregate(_context.Entries.AsQueryable(), (query, condition) => query.Where(condition)).Select(entry => entry.Id).AsEnumerable().Order()];

    private void Save(params Entry[] entries)
    {
        using Centre context = Open();
        context.AddRange(entries);
        context.SaveChanges();
    }

    private Centre Open() => new(Options<Centre>());

    private DbContextOptions<T> Options<T>()
        where T : DbContext
    {
        DbContextOptionsBuilder<T> options = new();
        return (_database is SqliteDatabase ? options.UseSqlite($"Data Source={_database.Connection}") : options.UseNpgsql(_database.Connection)).UseTraining().Options;
    }
}

public sealed record Entry
{
    public int Id { get; set; }

    public required PersonName Name { get; set; }

    public required DateRange Days { get; set; }

    public TimeRange? Time { get; set; }

    public required Code<Unit> Unit { get; set; }

    public TopicReference? Topic { get; set; }

    public PartialDate? Born { get; set; }

    public Figure? Figure { get; set; }

    public LanguageTag? Language { get; set; }

    public required LocalisedText Title { get; set; }

    public Citation? Source { get; set; }

    public required Annotations Notes { get; set; }

    public ValueList<Code<Session>> Absent { get; set; }

    public DayPart Part { get; set; }

    public UnitLevel? Level { get; set; }

    public LocalDate Day { get; set; }

    public LocalTime Clock { get; set; }

    public Instant SavedAt { get; set; }

    public Course? Course { get; set; }
}

public sealed class Centre(DbContextOptions<Centre> options) : DbContext(options)
{
    public DbSet<Entry> Entries => Set<Entry>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Entry>().Property(entry => entry.Id).ValueGeneratedNever();
        modelBuilder.Entity<Entry>().HasIndex("Days_Start", "Days_End");
        modelBuilder.Entity<Entry>().HasIndex("Name_SortKey");
        modelBuilder.Entity<Entry>().HasIndex("Name_FindKey");
        modelBuilder.Entity<Entry>().HasIndex("Name_GivenKey");
    }
}

public sealed class JsonCentre(DbContextOptions<JsonCentre> options) : DbContext(options)
{
    public DbSet<Entry> Entries => Set<Entry>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
        => modelBuilder.Entity<Entry>().Property(entry => entry.Course).HasColumnType("jsonb");
}
