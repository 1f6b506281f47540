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
        foreach (IConventionEntityType entity in modelBuilder.Metadata.GetEntityTypes())
        {
            foreach (IConventionProperty property in entity.GetDeclaredProperties().ToList())
            {
                Refuse(property);
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

    private static void Refuse(IConventionProperty property)
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
