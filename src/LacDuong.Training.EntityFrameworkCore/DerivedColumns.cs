using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>Fills the columns beside values when you save.</summary>
internal sealed class DerivedColumns : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Fill(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Fill(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private static void Fill(DbContext? context)
    {
        foreach (EntityEntry entry in context?.ChangeTracker.Entries() ?? [])
        {
            if (entry.State is not (EntityState.Added or EntityState.Modified))
                continue;
            foreach (IProperty property in entry.Metadata.GetProperties())
            {
                foreach (DerivedColumn column in DerivedColumn.Of(property.ClrType))
                {
                    if (entry.Metadata.FindProperty(column.NameFor(property.Name)) is { } derived)
                    {
                        entry.Property(derived).CurrentValue
                            = entry.Property(property).CurrentValue is { } value ? column.Find(value) : null;
                    }
                }
            }
        }
    }
}
