using Microsoft.Extensions.DependencyInjection;

namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>Adds a <see cref="TrainingStore"/> to a host.</summary>
public static class TrainingStoreServices
{
    /// <summary>Adds the store as a service that all requests share. It is opened at its first use.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="connection">A file or a connection string, as <see cref="TrainingStore.OpenAsync"/> takes it.</param>
    /// <exception cref="ArgumentException"><paramref name="connection"/> is null, empty, or a database in memory.</exception>
    /// <example><code>
    /// builder.Services.AddTrainingStore("courses.db");
    /// app.MapGet("/courses/{code}", (Code&lt;Course&gt; code, TrainingStore store) => store.GetAsync(code));
    /// </code></example>
    public static IServiceCollection AddTrainingStore(this IServiceCollection services, string connection)
        => services.AddSingleton(_ => new TrainingStore(connection));
}
