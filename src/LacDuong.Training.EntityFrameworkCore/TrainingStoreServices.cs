using Microsoft.Extensions.DependencyInjection;

namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>Adds a <see cref="TrainingStore"/> to a host.</summary>
public static class TrainingStoreServices
{
    /// <summary>Adds the store as a service that all requests share. The first use opens it.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="connection">A file or a connection string, as <see cref="TrainingStore.OpenAsync"/> takes it.</param>
    /// <exception cref="ArgumentException"><paramref name="connection"/> is null, empty, or names a database in memory. The first use
    /// throws it.</exception>
    /// <example><code>
    /// builder.Services.AddTrainingStore("courses.db");
    /// app.MapGet("/courses/{code}", (Code&lt;Course&gt; code, TrainingStore store) => store.GetAsync(code));
    /// </code></example>
    public static IServiceCollection AddTrainingStore(this IServiceCollection services, string connection)
        => services.AddSingleton(_ => new TrainingStore(connection));
}
