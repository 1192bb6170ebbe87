using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;

namespace Rotonde.Berichten.Register;

/// <summary>
/// What was sent and received before, as far as a message must be judged against it. One question per message, so that a database answers in a few queries.
/// The Postkamer keeps it in the database of a gemeente; <see cref="Geheugenregister"/> keeps it in memory.
/// </summary>
public interface IBerichtregister
{
    /// <summary>Looks up everything the question names. What is not known is simply absent from the answer.</summary>
    Task<Registerstand> ZoekAsync(Registervraag vraag, CancellationToken stop);
}

/// <summary>
/// What was agreed with the aanbieder, for TR341, TR346 and TR418. Without it those rules judge only what the message itself tells.
/// </summary>
public interface IContractafspraken
{
    /// <summary>Looks up the agreements of one aanbieder for these products, each on its day.</summary>
    Task<IReadOnlyDictionary<Afspraakvraag, Contractafspraak>> ZoekAsync(string aanbieder, IReadOnlySet<Afspraakvraag> vragen, CancellationToken stop);
}

/// <summary>Which agreement: product and day.</summary>
/// <param name="Categorie">List WMO020 or JZ020.</param>
/// <param name="Code">Product code.</param>
/// <param name="Dag">First day of the declared period.</param>
public sealed record Afspraakvraag(string Categorie, string Code, DateOnly Dag)
{
    /// <summary>The agreements that a declaration calls for.</summary>
    public static IReadOnlySet<Afspraakvraag> Voor(Gelezendeclaratie declaratie)
    {
        ArgumentNullException.ThrowIfNull(declaratie);
        return declaratie.Inhoud.Clienten.SelectMany(c => c.Prestaties).Select(p => new Afspraakvraag(p.ProductCategorie, p.ProductCode, p.ProductPeriode.Begin)).ToHashSet();
    }

    /// <summary>The agreements that a 323 calls for.</summary>
    public static IReadOnlySet<Afspraakvraag> Voor(Bericht bericht)
    {
        ArgumentNullException.ThrowIfNull(bericht);
        var vragen = new HashSet<Afspraakvraag>();
        foreach (var prestatie in bericht.Wortel.Kind("Declaratie")?.Lijst("Clienten", "Client").SelectMany(c => c.Lijst("Prestaties", "Prestatie")) ?? [])
        {
            if (prestatie.Tekst("ProductCategorie") is { } categorie && prestatie.Tekst("ProductCode") is { } code
                && prestatie.Op("ProductPeriode", "Begindatum").Datum() is { } dag)
            {
                vragen.Add(new(categorie, code, dag));
            }
        }

        return vragen;
    }
}

/// <summary>An agreement that held on that day.</summary>
/// <param name="Eenheid">Unit of the tariff, list WJ756.</param>
/// <param name="Tarief">Per unit.</param>
public sealed record Contractafspraak(string Eenheid, Bedrag Tarief);
