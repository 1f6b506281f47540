#pragma warning disable EF1001, EF9100 // See UseTraining.
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>Rewrites queries about this library's values before EF Core translates them.</summary>
internal sealed class TrainingQueryCompiler(
    IQueryContextFactory queryContextFactory,
    ICompiledQueryCache compiledQueryCache,
    ICompiledQueryCacheKeyGenerator compiledQueryCacheKeyGenerator,
    IDatabase database,
    IDiagnosticsLogger<DbLoggerCategory.Query> logger,
    ICurrentDbContext currentContext,
    IEvaluatableExpressionFilter evaluatableExpressionFilter,
    IModel model)
    : QueryCompiler(
        queryContextFactory,
        compiledQueryCache,
        compiledQueryCacheKeyGenerator,
        database,
        logger,
        currentContext,
        evaluatableExpressionFilter,
        model)
{
    private readonly TrainingQueryRewriter _rewriter = new(model);

    public override TResult Execute<TResult>(Expression query) => base.Execute<TResult>(_rewriter.Visit(query));

    public override TResult ExecuteAsync<TResult>(Expression query, CancellationToken cancellationToken = default)
        => base.ExecuteAsync<TResult>(_rewriter.Visit(query), cancellationToken);

    public override Func<QueryContext, TResult> CreateCompiledQuery<TResult>(Expression query)
        => base.CreateCompiledQuery<TResult>(_rewriter.Visit(query));

    public override Func<QueryContext, TResult> CreateCompiledAsyncQuery<TResult>(Expression query)
        => base.CreateCompiledAsyncQuery<TResult>(_rewriter.Visit(query));

    public override Expression<Func<QueryContext, TResult>> PrecompileQuery<TResult>(Expression query, bool async)
        => base.PrecompileQuery<TResult>(_rewriter.Visit(query), async);
}
