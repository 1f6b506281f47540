using System.Linq.Expressions;
using LacDuong.Training.Vietnamese;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LacDuong.Training.EntityFrameworkCore;

/// <summary>
/// Rewrites queries about values into queries about columns: <c>x.Days.Contains(day)</c> becomes two comparisons. It refuses comparisons of
/// values whose text sorts in another order. EF Core refuses the rest, if it fails to translate it.
/// </summary>
internal sealed class TrainingQueryRewriter(IReadOnlyModel model) : ExpressionVisitor
{
    private static readonly string[] s_orderings
        = [nameof(Queryable.OrderBy), nameof(Queryable.OrderByDescending), nameof(Queryable.ThenBy), nameof(Queryable.ThenByDescending)];

    private static readonly string[] s_nameParts = [nameof(PersonName.Family), nameof(PersonName.Middle), nameof(PersonName.Given)];

    private static readonly string[] s_comparisons
        = [nameof(Queryable.Min), nameof(Queryable.Max), nameof(Queryable.MinBy), nameof(Queryable.MaxBy), "Order", "OrderDescending"];

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        bool isLinq = node.Method.DeclaringType == typeof(Queryable) || node.Method.DeclaringType == typeof(Enumerable);
        if (isLinq && s_orderings.Contains(node.Method.Name) && node.Arguments is [_, var key] && Lambda(key) is { } selector)
            return Order(node, selector);
        if (isLinq && s_comparisons.Contains(node.Method.Name))
        {
            RefuseOrder(node.Method.GetGenericArguments());
            RefuseOrder(node.Arguments.Select(argument => Lambda(argument)?.Body).OfType<Expression>());
        }
        if (node.Method.Name is nameof(IComparable.CompareTo) or nameof(string.Compare) && IsServer(node))
            RefuseOrder(node.Arguments.Prepend(node.Object).OfType<Expression>());
        if (node.Method.Name == nameof(EntityFrameworkQueryableExtensions.ExecuteUpdate))
            RefuseUpdate(node);
        return Translate(node) ?? base.VisitMethodCall(node);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        Expression? column = node.Expression is null ? null : (node.Expression.Type, node.Member.Name) switch
        {
            ({ } type, nameof(DateRange.Start)) when type == typeof(DateRange)
                => Side(ExpressionType.LessThanOrEqual, node.Expression, DerivedColumn.Start, DerivedColumn.FirstDay),
            ({ } type, nameof(DateRange.End)) when type == typeof(DateRange)
                => Side(ExpressionType.GreaterThanOrEqual, node.Expression, DerivedColumn.End, DerivedColumn.LastDay),
            ({ } type, nameof(TimeRange.StartMinute) or nameof(TimeRange.EndMinute)) when type == typeof(TimeRange)
                => Column(node.Expression, node.Member.Name) is { } minute ? Expression.Convert(minute, typeof(int)) : null,
            ({ } type, nameof(PersonName.Family) or nameof(PersonName.Middle) or nameof(PersonName.Given)) when type == typeof(PersonName)
                => Column(node.Expression, node.Member.Name),
            ({ } type, nameof(Code<>.Value)) when TrainingTypeMappings.HasOrder(type) => Text(node.Expression),
            _ => null,
        };
        return column ?? base.VisitMember(node);
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType is ExpressionType.Equal or ExpressionType.NotEqual)
        {
            // The compiler turns enumerations into numbers, and EF Core reverses that.
            return node.Update(VisitWord(node.Left), node.Conversion, VisitWord(node.Right));
        }
        bool isOrder = node.NodeType is ExpressionType.LessThan or ExpressionType.LessThanOrEqual
            or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual;
        if (isOrder && IsServer(node) && (HasOtherOrder(node.Left.Type) || DerivedColumn.Of(node.Left.Type).Count > 0))
            throw Refused(node.Left.Type);
        return base.VisitBinary(node);
    }

    protected override Expression VisitUnary(UnaryExpression node)
        => node.NodeType is ExpressionType.Convert && IsWord(node.Operand.Type) && !IsWord(node.Type)
            && node.Type != typeof(object) && IsServer(node)
            ? Expression.Convert(Rank(Visit(node.Operand)), node.Type)
            : base.VisitUnary(node);

    private Expression VisitWord(Expression side)
        => side is UnaryExpression { NodeType: ExpressionType.Convert } convert && IsWord(convert.Operand.Type)
            ? convert.Update(Visit(convert.Operand))
            : Visit(side);

    private BinaryExpression? Translate(MethodCallExpression node)
    {
        if (node.Method.DeclaringType == typeof(PersonNameQueries) && Column(node.Arguments[0], DerivedColumn.FindKey) is { } name)
        {
            Expression given = Column(node.Arguments[0], DerivedColumn.GivenKey)!;
            return Expression.OrElse(Begins(name, node.Arguments[1]), Begins(given, node.Arguments[1]));
        }
        if (node.Object is null || node.Arguments is not [var other])
            return null;
        bool isDates = node.Object.Type == typeof(DateRange);
        if ((!isDates && node.Object.Type != typeof(TimeRange)) || !IsServer(node))
            return null;
        (Expression? start, Expression? end) = Bounds(node.Object);
        (Expression? otherStart, Expression? otherEnd) = Bounds(other);
        if (start is null || end is null || otherStart is null || otherEnd is null)
            return null;
        return (node.Method.Name, isDates, other.Type == node.Object.Type) switch
        {
            (nameof(DateRange.Contains), true, _) or (nameof(DateRange.Contains), false, true)
                => And(Expression.LessThanOrEqual(start, otherStart), Expression.LessThanOrEqual(otherEnd, end)),
            (nameof(DateRange.Contains), false, false)
                => And(Expression.LessThanOrEqual(start, otherStart), Expression.LessThan(otherEnd, end)),
            (nameof(DateRange.Overlaps), true, _)
                => And(Expression.LessThanOrEqual(start, otherEnd), Expression.LessThanOrEqual(otherStart, end)),
            (nameof(DateRange.Overlaps), false, _)
                => And(Expression.LessThan(start, otherEnd), Expression.LessThan(otherStart, end)),
            _ => null,
        };
    }

    // The start and the end of a range, a day or a minute. They may be columns, or known before the query runs.
    private (Expression? Start, Expression? End) Bounds(Expression value)
    {
        if (value.Type == typeof(LocalDate))
        {
            Expression day = Expression.Convert(Visit(value), typeof(LocalDate?));
            return (day, day);
        }
        if (value.Type == typeof(LocalTime))
        {
            Expression minute = IsServer(value) ? value : Known<LocalTime>(value, time => (int?)((time.Hour * 60) + time.Minute));
            return minute.Type == typeof(int?) ? (minute, minute) : (null, null);
        }
        if (value.Type == typeof(DateRange))
        {
            return IsServer(value)
                ? (Column(value, DerivedColumn.Start), Column(value, DerivedColumn.End))
                : (Known<DateRange>(value, range => (LocalDate?)(range.Start ?? DerivedColumn.FirstDay)),
                    Known<DateRange>(value, range => (LocalDate?)(range.End ?? DerivedColumn.LastDay)));
        }
        return IsServer(value)
            ? (Column(value, DerivedColumn.StartMinute), Column(value, DerivedColumn.EndMinute))
            : (Known<TimeRange>(value, range => (int?)range.StartMinute), Known<TimeRange>(value, range => (int?)range.EndMinute));
    }

    private Expression Order(MethodCallExpression node, LambdaExpression selector)
    {
        Expression value = Bare(selector.Body);
        IReadOnlyList<Expression> keys = OrderKeys(value);
        if (keys.Count == 0)
            return base.VisitMethodCall(node);

        Expression source = Visit(node.Arguments[0]);
        string method = node.Method.Name;
        foreach (Expression body in keys)
        {
            source = Expression.Call(
                node.Method.DeclaringType!,
                method,
                [selector.Parameters[0].Type, body.Type],
                source,
                Expression.Lambda(body, selector.Parameters));
            method = method.Replace("OrderBy", "ThenBy", StringComparison.Ordinal);
        }
        return source;
    }

    // What the database orders by in place of a value; empty if its own order is right.
    private IReadOnlyList<Expression> OrderKeys(Expression value)
    {
        if (IsWord(value.Type))
            return [Rank(Visit(value))];
        // In C#, an unknown side comes first. Engines differ in where they put null.
        if (value is MemberExpression { Expression: { } range } side && range.Type == typeof(DateRange))
        {
            if (side.Member.Name == nameof(DateRange.Start) && Column(range, DerivedColumn.Start) is { } start)
                return [start];
            if (side.Member.Name == nameof(DateRange.End) && Column(range, DerivedColumn.End) is { } end)
                return [Expression.Condition(IsUnknown(end), Expression.Constant(0), Expression.Constant(1)), end];
        }
        DerivedColumn[] columns = [.. DerivedColumn.OrderOf(value.Type)];
        if (columns.Length == 0 || Column(value, columns[0].Name) is null)
            RefuseOrder([value]);
        return [.. columns.Select(column => Column(value, column.Name)!)];

        static BinaryExpression IsUnknown(Expression day)
            => Expression.GreaterThanOrEqual(day, Expression.Constant(DerivedColumn.LastDay, typeof(LocalDate?)));
    }

    // A value without what sorting by a column that the reader chose adds: conversions to object and the like, choices that are known
    // before the query runs, and EF.Property, if a member is the same.
    private Expression Bare(Expression value)
    {
        while (true)
        {
            if (value is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var operand }
                && value.Type.IsAssignableFrom(operand.Type))
            {
                value = operand;
            }
            else if (value is ConditionalExpression choice && !IsServer(choice.Test))
            {
                value = Evaluate<bool>(choice.Test) ? choice.IfTrue : choice.IfFalse;
            }
            else
            {
                break;
            }
        }
        if (value is not MethodCallExpression { Method: { Name: nameof(EF.Property), DeclaringType: { } type } } call || type != typeof(EF))
            return value;
        Expression owner = Bare(call.Arguments[0]);
        string name = Evaluate<string>(call.Arguments[1]);
        IReadOnlyProperty? property = model.FindEntityType(owner.Type)?.FindProperty(name);
        if (property?.PropertyInfo is { } member)
            return Expression.Property(owner, member);
        return property is not null && property.ClrType != value.Type && IsOrderedApart(property.ClrType)
            ? throw Refused(property.ClrType)
            : value;
    }

    private static T Evaluate<T>(Expression known) => Expression.Lambda<Func<T>>(known).Compile(preferInterpretation: true)();

    private void RefuseOrder(IEnumerable<Expression> values)
    {
        Expression[] bare = [.. values.Select(Bare)];
        // The branches of such a choice have types of their own.
        foreach (ConditionalExpression choice in bare.OfType<ConditionalExpression>().Where(choice => choice.Type == typeof(object)))
            RefuseOrder([choice.IfTrue, choice.IfFalse]);
        RefuseOrder(bare.Select(value => value.Type));
        if (bare.Any(value => value.Type == typeof(string) && HasNamePart(value)))
        {
            throw new NotSupportedException(
                "A query can't compare or order by a part of a name: the database would sort its letters by their code points, Đ after Z. "
                + "Order by the name itself, as in OrderBy(x => x.Name), or after loading.");
        }
    }

    private static void RefuseOrder(IEnumerable<Type> types)
    {
        if (types.FirstOrDefault(IsOrderedApart) is { } type)
            throw Refused(type);
    }

    // The position of a word in its enumeration.
    private static Expression Rank(Expression word)
    {
        Type type = Nullable.GetUnderlyingType(word.Type) ?? word.Type;
        return Enum.GetValuesAsUnderlyingType(type).Cast<int>().Reverse().Aggregate(
            (Expression)Expression.Constant(null, typeof(int?)),
            (rest, value) => Expression.Condition(
                Expression.Equal(word, Expression.Convert(Expression.Constant(Enum.ToObject(type, value), type), word.Type)),
                Expression.Constant(value, typeof(int?)),
                rest));
    }

    private static BinaryExpression Begins(Expression key, Expression text)
        => And(
            Compare(ExpressionType.GreaterThanOrEqual, key, Known<string>(text, value => MatchKey.DroppingAccents(value))),
            Compare(ExpressionType.LessThan, key, Known<string>(text, value => MatchKey.DroppingAccents(value) + "\U0010FFFF")));

    private static BinaryExpression Compare(ExpressionType type, Expression key, Expression bound)
        => Expression.MakeBinary(
            type, Expression.Call(new Func<string, string, int>(string.Compare).Method, key, bound), Expression.Constant(0));

    private static BinaryExpression And(Expression one, Expression other) => Expression.AndAlso(one, other);

    // An unknown side is null in C#. Npgsql reads it as an infinity, beyond the day that it's stored as.
    private ConditionalExpression? Side(ExpressionType isUnknown, Expression value, string column, LocalDate unknown)
        => Column(value, column) is { } day
            ? Expression.Condition(
                Expression.MakeBinary(isUnknown, day, Expression.Constant(unknown, typeof(LocalDate?))),
                Expression.Constant(null, typeof(LocalDate?)),
                day)
            : null;

    // The column beside a property of an entity, or null if the value is something else.
    private MethodCallExpression? Column(Expression value, string name)
    {
        if (Bare(value) is not MemberExpression { Expression: { } owner } member || !IsServer(owner)
            || model.FindEntityType(owner.Type)?.FindProperty(member.Member.Name) is not { } property
            || DerivedColumn.Of(property.ClrType).FirstOrDefault(column => column.Name == name) is not { } column)
            return null;
        string full = column.NameFor(property.Name);
        owner = Visit(owner);
        return Type.GetTypeCode(Nullable.GetUnderlyingType(column.Type) ?? column.Type) switch
        {
            TypeCode.String => Property<string>(owner, full),
            TypeCode.Int32 => Property<int?>(owner, full),
            _ => column.Type == typeof(byte[]) ? Property<byte[]>(owner, full) : Property<LocalDate?>(owner, full),
        };
    }

    // The text of a property of an entity, or null if the value is something else. EF Core translates this pair of conversions.
    private UnaryExpression? Text(Expression value)
        => Bare(value) is MemberExpression { Expression: { } owner } member && IsServer(owner)
            && model.FindEntityType(owner.Type)?.FindProperty(member.Member.Name) is not null
            ? Expression.Convert(Expression.Convert(Visit(value), typeof(object)), typeof(string))
            : null;

    private static MethodCallExpression Property<T>(Expression owner, string name)
        => Expression.Call(new Func<object, string, T>(EF.Property<T>).Method, owner, Expression.Constant(name));

    // EF Core computes this before the query runs.
    private static Expression Known<T>(Expression value, Expression<Func<T, object?>> find)
    {
        Expression body = find.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : find.Body;
        return new Replacement(find.Parameters[0], value).Visit(body);
    }

    private static LambdaExpression? Lambda(Expression argument)
        => argument is UnaryExpression { NodeType: ExpressionType.Quote } quote
            ? quote.Operand as LambdaExpression
            : argument as LambdaExpression;

    // Whether the text of the values sorts in another order than the values.
    private static bool HasOtherOrder(Type type)
        => TrainingTypeMappings.IsText(type) && !TrainingTypeMappings.HasOrder(type) && !IsWord(type) && DerivedColumn.Of(type).Count == 0;

    private static bool IsWord(Type type) => TrainingTypeMappings.IsWord(type);

    private static bool IsOrderedApart(Type type) => HasOtherOrder(type) || DerivedColumn.Of(type).Count > 0 || IsWord(type);

    private static bool HasNamePart(Expression expression)
    {
        NamePartSearch search = new();
        search.Visit(expression);
        return search.IsFound;
    }

    private static bool IsServer(Expression expression)
    {
        ServerSearch search = new();
        search.Visit(expression);
        return search.IsFound;
    }

    private static void RefuseUpdate(MethodCallExpression node)
    {
        LambdaSearch search = new();
        search.Visit(node.Arguments[^1]);
        if (search.Found is { } type)
        {
            throw new NotSupportedException(
                $"ExecuteUpdate can't set a {type.Name}, since the columns beside it would stay the same. Load the entities, then save.");
        }
    }

    private static NotSupportedException Refused(Type type)
        => new($"A query can't compare or order by a {type.Name} here: the database would sort its text, which is in another order. "
            + "Order by a property of the entity itself, or after loading.");

    private sealed class Replacement(ParameterExpression parameter, Expression value) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? value : node;
    }

    private sealed class ServerSearch : ExpressionVisitor
    {
        public bool IsFound { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            IsFound = true;
            return node;
        }
    }

    private sealed class NamePartSearch : ExpressionVisitor
    {
        public bool IsFound { get; private set; }

        protected override Expression VisitMember(MemberExpression node)
        {
            IsFound |= node.Expression?.Type == typeof(PersonName) && s_nameParts.Contains(node.Member.Name) && IsServer(node.Expression);
            return base.VisitMember(node);
        }
    }

    private sealed class LambdaSearch : ExpressionVisitor
    {
        public Type? Found { get; private set; }

        protected override Expression VisitLambda<T>(Expression<T> node)
        {
            if (DerivedColumn.Of(node.ReturnType).Count > 0)
                Found = node.ReturnType;
            return base.VisitLambda(node);
        }
    }
}
