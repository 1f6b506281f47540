using System.Collections;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>Gives values the columns beside them, and refuses mappings that would give wrong answers.</summary>
internal sealed class TrainingConventions(IDatabaseProvider provider)
    : IConventionSetPlugin, IPropertyAddedConvention, IModelFinalizingConvention
{
    public ConventionSet ModifyConventions(ConventionSet conventionSet)
    {
        conventionSet.PropertyAddedConventions.Add(this);
        conventionSet.ModelFinalizingConventions.Add(this);
        return conventionSet;
    }

    public void ProcessPropertyAdded(IConventionPropertyBuilder propertyBuilder, IConventionContext<IConventionPropertyBuilder> context)
    {
        IConventionProperty property = propertyBuilder.Metadata;
        SetCollation(propertyBuilder);
        if (property.DeclaringType is not IConventionEntityType entity)
            return;
        foreach (DerivedColumn column in DerivedColumn.Of(property.ClrType))
            entity.Builder.Property(column.Type, column.NameFor(property.Name));
    }

    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        TrainingQueryRewriter rewriter = new(modelBuilder.Metadata);
        foreach (IConventionEntityType entity in modelBuilder.Metadata.GetEntityTypes())
        {
            RefuseSeed(entity);
            RewriteFilters(entity, rewriter);
            foreach (IConventionProperty property in entity.GetDeclaredProperties().ToList())
            {
                RefuseColumn(property);
                RefuseDefault(property);
                // EF Core would write enumerations into the JSON of owned types as numbers, and compare them with words.
                if (entity.IsMappedToJson() && TrainingTypeMappings.IsWord(property.ClrType))
                    property.SetJsonValueReaderWriterType(null);
                foreach (DerivedColumn column in DerivedColumn.Of(property.ClrType).Where(column => !column.IsOptional))
                    entity.FindProperty(column.NameFor(property.Name))?.Builder.IsRequired(!property.IsNullable);
            }
        }
    }

    // Codes and keys sort by their bytes, whatever the database's collation is. SQLite always sorts by bytes.
    private void SetCollation(IConventionPropertyBuilder property)
    {
        bool isKey = property.Metadata.IsShadowProperty() && property.Metadata.ClrType == typeof(string);
        if (TrainingTypeMappings.IsPostgres(provider) && (TrainingTypeMappings.IsText(property.Metadata.ClrType) || isKey))
            property.UseCollation("C");
    }

    // EF Core takes filters from the model, past the rewriting of queries.
    private static void RewriteFilters(IConventionEntityType entity, TrainingQueryRewriter rewriter)
    {
        foreach (IQueryFilter filter in entity.GetDeclaredQueryFilters().ToList())
        {
            LambdaExpression? rewritten = (LambdaExpression?)rewriter.Visit(filter.Expression);
            if (filter.IsAnonymous)
                entity.SetQueryFilter(rewritten);
            else
                entity.SetQueryFilter(filter.Key!, rewritten);
        }
    }

    // EF Core takes seeds from the model, past SaveChanges.
    private static void RefuseSeed(IConventionEntityType entity)
    {
        foreach (IDictionary<string, object?> row in entity.GetSeedData())
        {
            foreach (IConventionProperty property in entity.GetProperties())
            {
                object? value = row.TryGetValue(property.Name, out object? found) ? found : null;
                if (value is not null && DerivedColumn.Of(property.ClrType).Any(column => !HasColumn(row, property, column, value)))
                {
                    throw new InvalidOperationException(
                        $"HasData of {entity.DisplayName()} gives {property.Name} and leaves the columns beside it empty, so queries would "
                        + "miss the row. Seed it in UseSeeding, where SaveChanges fills them.");
                }
            }
        }

        static bool HasColumn(IDictionary<string, object?> row, IConventionProperty property, DerivedColumn column, object value)
            => StructuralComparisons.StructuralEqualityComparer.Equals(
                row.TryGetValue(column.NameFor(property.Name), out object? given) ? given : null, column.Find(value));
    }

    private static void RefuseDefault(IConventionProperty property)
    {
        if (DerivedColumn.Of(property.ClrType).Count > 0
            && (property.TryGetDefaultValue(out _) || property.GetDefaultValueSql() is not null
                || property.GetComputedColumnSql() is not null))
        {
            throw new InvalidOperationException(
                $"{property.DeclaringType.DisplayName()}.{property.Name} can't have a default in the database, since the columns beside it "
                + "would stay empty. Give the property its value in C#.");
        }
    }

    private static void RefuseColumn(IConventionProperty property)
    {
        // Npgsql queries JSON by the names of C#, which differ from those of the format. Its answers would be empty.
        if (TrainingTypeMappings.IsText(property.ClrType)
            && property.GetColumnType()?.StartsWith("json", StringComparison.OrdinalIgnoreCase) == true)
        {
            throw new InvalidOperationException(
                $"{property.DeclaringType.DisplayName()}.{property.Name} can't be a JSON column, since queries into it give wrong answers. "
                + "Leave its column type to UseTraining, which makes it text, or keep documents in a TrainingStore.");
        }
    }
}
