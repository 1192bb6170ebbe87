using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Rotonde.Basis;

namespace Rotonde.Data.Converters;

/// <summary>How our values are stored, the same on both engines: money in cents, codes and enums as text, instants in UTC.</summary>
public static class Opslagconventies
{
    private static readonly ConcurrentDictionary<Assembly, Type[]> Ids = new();

    /// <summary>Applies the conventions to a model in the making.</summary>
    /// <param name="bouwer">The model.</param>
    /// <param name="modules">The modules whose ids it may hold; those they refer to come along.</param>
    public static void PasToe(ModelConfigurationBuilder bouwer, params IEnumerable<Assembly> modules)
    {
        bouwer.Properties<Bedrag>().HaveConversion<BedragOpslag>();
        bouwer.Properties<Bsn>().HaveConversion<BsnOpslag>().HaveMaxLength(9);
        bouwer.Properties<AgbCode>().HaveConversion<AgbOpslag>().HaveMaxLength(8);
        bouwer.Properties<Gemeentecode>().HaveConversion<GemeentecodeOpslag>().HaveMaxLength(4);
        bouwer.Properties<Kwartaal>().HaveConversion<KwartaalOpslag>().HaveMaxLength(6);
        bouwer.Properties<DateTimeOffset>().HaveConversion<MomentOpslag>();
        bouwer.Properties<Enum>().HaveConversion<string>().HaveMaxLength(60);

        foreach (var id in modules.SelectMany(m => Ids.GetOrAdd(m, IdsVan)).Distinct())
        {
            bouwer.Properties(id).HaveConversion(typeof(IdOpslag<>).MakeGenericType(id));
        }
    }

    private static Type[] IdsVan(Assembly module)
    {
        var gezien = new HashSet<string>();
        var wachtrij = new Queue<Assembly>([module]);
        var ids = new List<Type>();

        while (wachtrij.TryDequeue(out var volgende))
        {
            if (!gezien.Add(volgende.GetName().Name!))
            {
                continue;
            }

            ids.AddRange(volgende.GetTypes().Where(t => t.IsValueType && Json.IsId(t)));
            foreach (var naam in volgende.GetReferencedAssemblies().Where(n => n.Name!.StartsWith("Rotonde.", StringComparison.Ordinal)))
            {
                wachtrij.Enqueue(Assembly.Load(naam));
            }
        }

        return [.. ids];
    }

    private sealed class BedragOpslag() : ValueConverter<Bedrag, long>(b => b.Centen, c => new Bedrag(c));

    private sealed class BsnOpslag() : ValueConverter<Bsn, string>(b => b.Voluit, t => Bsn.Parse(t));

    private sealed class AgbOpslag() : ValueConverter<AgbCode, string>(c => c.ToString(), t => AgbCode.Parse(t));

    private sealed class GemeentecodeOpslag() : ValueConverter<Gemeentecode, string>(c => c.ToString(), t => Gemeentecode.Parse(t));

    private sealed class KwartaalOpslag() : ValueConverter<Kwartaal, string>(k => k.ToString(), t => Lees(t))
    {
        private static Kwartaal Lees(string tekst) => Kwartaal.TryParse(tekst, out var k) ? k : throw new FormatException("Geen kwartaal in de opslag.");
    }

    // SQLite gives back Unspecified; PostgreSQL refuses anything but UTC.
    private sealed class MomentOpslag() : ValueConverter<DateTimeOffset, DateTime>(
        m => m.UtcDateTime, t => new DateTimeOffset(DateTime.SpecifyKind(t, DateTimeKind.Utc)));

    private sealed class IdOpslag<T>() : ValueConverter<T, Guid>(id => id.Waarde, g => Van(g))
        where T : struct, IId<T>
    {
        private static T Van(Guid waarde) => T.Van(waarde);
    }
}
