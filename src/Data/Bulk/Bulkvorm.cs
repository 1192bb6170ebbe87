using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Rotonde.Data.Register;

namespace Rotonde.Data.Bulk;

/// <summary>
/// How an entity goes into its table, made from the model of EF: columns, and each value as its converter stores it. So nothing is said twice. A number that the
/// engine gives out itself is left to the engine.
/// </summary>
internal sealed class Bulkvorm<T>
    where T : class
{
    private static readonly ConcurrentDictionary<(Type Context, Opslagmotor Motor), Bulkvorm<T>> Vormen = new();

    private Bulkvorm(IEntityType soort)
    {
        var rij = Expression.Parameter(typeof(Bulkrij));
        var waarde = Expression.Parameter(typeof(T));
        var velden = soort.GetProperties().Where(p => !GeeftMotor(p)).ToList();
        if (soort.GetComplexProperties().Any() || soort.GetDerivedTypes().Any() || soort.GetNavigations().Any(n => n.IsCollection || n.TargetEntityType.IsOwned()) || velden.Exists(v => v.PropertyInfo is null))
        {
            throw new NotSupportedException($"{soort.DisplayName()} heeft een vorm die niet in bulk te schrijven is.");
        }

        Tabel = soort.GetSchemaQualifiedTableName()!;
        Kolommen = [.. velden.Select(v => v.GetColumnName())];
        Zet = Expression.Lambda<Action<Bulkrij, T>>(Expression.Block(velden.Select(v => Veld(rij, waarde, v))), rij, waarde).Compile();
    }

    public string Tabel { get; }

    public IReadOnlyList<string> Kolommen { get; }

    public Action<Bulkrij, T> Zet { get; }

    public static Bulkvorm<T> Van(DbContext context, Opslagmotor motor) => Vormen.GetOrAdd(
        (context.GetType(), motor),
        _ => new Bulkvorm<T>(context.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} staat niet in {context.GetType().Name}.")));

    private static bool GeeftMotor(IProperty veld) =>
        veld.ValueGenerated == ValueGenerated.OnAdd && (veld.GetTypeMapping().Converter?.ProviderClrType ?? veld.ClrType) is var soort && (soort == typeof(long) || soort == typeof(int));

    private static Expression Veld(ParameterExpression rij, ParameterExpression waarde, IProperty veld)
    {
        Expression lees = Expression.Property(waarde, veld.PropertyInfo!);
        var zet = Zetten(Nullable.GetUnderlyingType(veld.ClrType) is null ? lees : Expression.Property(lees, "Value"));
        return veld.ClrType.IsValueType && Nullable.GetUnderlyingType(veld.ClrType) is null
            ? zet
            : Expression.IfThenElse(Expression.Equal(lees, Expression.Constant(null, veld.ClrType)), Expression.Call(rij, nameof(Bulkrij.Niets), []), zet);

        Expression Zetten(Expression kaal)
        {
            var converter = veld.GetTypeMapping().Converter;
            var opgeslagen = converter is null ? kaal : Expression.Invoke(converter.ConvertToProviderExpression, kaal);
            var methode = typeof(Bulkrij).GetMethod(nameof(Bulkrij.Zet), [opgeslagen.Type])
                ?? throw new NotSupportedException($"{veld.DeclaringType.DisplayName()}.{veld.Name} heeft een soort die niet in bulk te schrijven is: {opgeslagen.Type.Name}.");
            return Expression.Call(rij, methode, opgeslagen);
        }
    }
}
