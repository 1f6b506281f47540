using Microsoft.EntityFrameworkCore;

namespace LacDuong.Training.EntityFrameworkCore.Tests;

public sealed class SqliteModelTests() : ModelTests(new SqliteDatabase());

public sealed class PostgresModelTests() : ModelTests(new PostgresDatabase());

/// <summary>What a model says of our values beside their properties: filters, seeds, defaults and JSON.</summary>
public abstract class ModelTests(TestDatabase database) : IDisposable
{
    private static readonly LocalDate s_day = new(2022, 5, 26);

    public void Dispose()
    {
        database.Dispose();
        GC.SuppressFinalize(this);
    }

    [StoreFact]
    public void A_query_filter_means_what_it_means_in_memory()
    {
        Row[] all = [.. Enum.GetValues<DayPart>().Select((part, i) => new Row { Id = i + 1, Part = part, Days = new DateRange(s_day.PlusDays(i)), Name = new(null, null, $"A{i}") })];
        Assert.Equal([2, 3], Found(model => model.Entity<Row>().HasQueryFilter(row => row.Part > DayPart.Morning), all));
        Assert.Equal([1], Found(model => model.Entity<Row>().HasQueryFilter(row => row.Days!.Contains(s_day))));
        Assert.Equal([3], Found(model => model.Entity<Row>().HasQueryFilter(row => row.Name!.Given == "A2" && row.Name.Begins("a"))));
        Assert.Equal(
            [2],
            Found(model => model.Entity<Row>()
                .HasQueryFilter("late", row => row.Part > DayPart.Morning).HasQueryFilter("given", row => row.Name!.Given == "A1")));
    }

    [StoreFact]
    public void A_filter_reads_the_context_anew_in_each_query()
    {
        using Filtered context = new(Options<Filtered>());
        context.Database.ExecuteSqlRaw(context.Database.GenerateCreateScript());
        context.AddRange(new Row { Id = 1, Days = new DateRange(s_day) }, new Row { Id = 2, Days = new DateRange(s_day.PlusDays(1)) });
        context.SaveChanges();
        Assert.Equal(1, context.Set<Row>().Single().Id);
        context.Week = new DateRange(s_day.PlusDays(1));
        Assert.Equal(2, context.Set<Row>().Single().Id);
    }

    [StoreFact]
    public void A_seed_whose_columns_would_be_empty_is_refused()
    {
        AssertRefused("UseSeeding", model => model.Entity<Row>().HasData(new Row { Id = 1, Days = new DateRange(s_day) }));
        AssertRefused("UseSeeding", model => model.Entity<Row>().HasData(new { Id = 1, Name = new PersonName(null, null, "A"), Part = DayPart.Morning }));
        Assert.Equal([1], Found(model => model.Entity<Row>().HasData(new Row { Id = 1, Part = DayPart.Evening })));
    }

    [StoreFact]
    public void A_seed_may_give_the_columns_itself()
        => Assert.Equal(
            [1],
            Found(model => model.Entity<Row>().HasData(new { Id = 1, Part = DayPart.Morning, Days = new DateRange(s_day), Days_Start = s_day, Days_End = s_day })));

    [StoreFact]
    public void A_default_in_the_database_is_refused_for_values_with_columns_beside_them()
    {
        AssertRefused("default", model => model.Entity<Row>().Property(row => row.Days).HasDefaultValue(new DateRange(s_day)));
        AssertRefused("default", model => model.Entity<Row>().Property(row => row.Days).HasDefaultValueSql("'2022-05-26'"));
        AssertRefused("default", model => model.Entity<Row>().Property(row => row.Name).HasComputedColumnSql("''"));
        Assert.Equal([], Found(model => model.Entity<Row>().Property(row => row.Part).HasDefaultValue(DayPart.Evening)));
    }

    [StoreFact]
    public void An_enumeration_of_an_owned_type_in_JSON_is_compared_as_it_is_written()
    {
        using Model context = Open(model => model.Entity<Owner>(owner =>
        {
            owner.OwnsOne(item => item.One, one => one.ToJson());
            owner.OwnsMany(item => item.Many, many => many.ToJson());
        }));
        context.Database.ExecuteSqlRaw(context.Database.GenerateCreateScript());
        context.Add(new Owner { Id = 1, One = new Part { Of = DayPart.Evening, Level = UnitLevel.Commune }, Many = [new Part { Of = DayPart.Afternoon }] });
        context.SaveChanges();
        context.ChangeTracker.Clear();
        Assert.Equal(1, context.Set<Owner>().Count(owner => owner.One.Of == DayPart.Evening && owner.One.Level == UnitLevel.Commune));
        Assert.Equal(1, context.Set<Owner>().Count(owner => owner.One.Of > DayPart.Morning));
        Assert.Equal(1, context.Set<Owner>().Count(owner => owner.Many.Any(part => part.Of == DayPart.Afternoon && part.Level == null)));
        Assert.Equal(DayPart.Evening, context.Set<Owner>().Single().One.Of);
    }

    private void AssertRefused(string hint, Action<ModelBuilder> configure)
    {
        using Model context = Open(configure);
        Assert.Contains(hint, Assert.Throws<InvalidOperationException>(() => context.Model).Message, StringComparison.Ordinal);
    }

    // Makes the table the first time. A model with other filters has the same table.
    private int[] Found(Action<ModelBuilder> configure, params Row[] rows)
    {
        using Model context = Open(configure);
        if (rows.Length > 0 || context.Model.FindEntityType(typeof(Row))!.GetDeclaredQueryFilters().Count == 0)
        {
            context.Database.ExecuteSqlRaw("""DROP TABLE IF EXISTS "Row" """);
            context.Database.ExecuteSqlRaw(context.Database.GenerateCreateScript());
        }
        context.AddRange(rows);
        context.SaveChanges();
        return [.. context.Set<Row>().Select(row => row.Id).AsEnumerable().Order()];
    }

    private Model Open(Action<ModelBuilder> configure) => new(Options<Model>(), configure);

    private DbContextOptions<T> Options<T>()
        where T : DbContext
    {
        DbContextOptionsBuilder<T> options = new();
        options.ReplaceService<Microsoft.EntityFrameworkCore.Infrastructure.IModelCacheKeyFactory, ModelOfEach>();
        return (database is SqliteDatabase ? options.UseSqlite($"Data Source={database.Connection}") : options.UseNpgsql(database.Connection)).UseTraining().Options;
    }

    private sealed class ModelOfEach : Microsoft.EntityFrameworkCore.Infrastructure.IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => (context, designTime);
    }

    private sealed class Model(DbContextOptions<Model> options, Action<ModelBuilder> configure) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => configure(modelBuilder);
    }

    private sealed class Filtered(DbContextOptions<Filtered> options) : DbContext(options)
    {
        public DateRange Week { get; set; } = new(s_day);

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Row>().HasQueryFilter(row => row.Days!.Overlaps(Week));
    }

    private sealed class Row
    {
        public int Id { get; set; }

        public DayPart Part { get; set; }

        public DateRange? Days { get; set; }

        public PersonName? Name { get; set; }
    }

    private sealed class Owner
    {
        public int Id { get; set; }

        public required Part One { get; set; }

        public List<Part> Many { get; set; } = [];
    }

    private sealed class Part
    {
        public DayPart Of { get; set; }

        public UnitLevel? Level { get; set; }
    }
}
