using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Volumes;

namespace Rotonde.Berichten.Simulatie;

/// <summary>A product to play with. Codes of the Jeugdwet stand in JZ21; those of the Wmo, all volumes and all tariffs are made up for the demonstration.</summary>
/// <param name="Standaard">Wmo or Jeugdwet.</param>
/// <param name="Categorie">Category.</param>
/// <param name="Code">Code on the lines.</param>
/// <param name="Omvang">Volume allocated; none when it is a budget without code.</param>
/// <param name="Tarief">Per unit; a cent when the unit is euros.</param>
internal sealed record Proefproduct(Standaard Standaard, string Categorie, string Code, Omvang? Omvang, Bedrag Tarief)
{
    internal static IReadOnlyList<Proefproduct> Alle { get; } =
    [
        new(Standaard.IWmo, "01", "01A03", new(3, Eenheden.Uur, "2"), new(3300)),
        new(Standaard.IWmo, "02", "02A03", new(4, Eenheden.Uur, "2"), new(6600)),
        new(Standaard.IWmo, "07", "07A03", new(4, "16", "2"), new(4200)),
        new(Standaard.IWmo, "10", "10A01", null, new(1)),
        new(Standaard.IJw, "45", "45A04", new(10, Eenheden.Uur, "4"), new(8800)),
        new(Standaard.IJw, "45", "45A05", new(2, Eenheden.Uur, "2"), new(9050)),
        new(Standaard.IJw, "44", "44A09", new(12, "14", "4"), new(21000)),
        new(Standaard.IJw, "44", "44A08", null, new(1)),
    ];

    /// <summary>As it stands in an allocation: with a budget there is no code.</summary>
    internal Productaanduiding Toegewezen => new(Categorie, Omvang is null ? null : Code);
}

/// <summary>The tariffs that both sides agreed on.</summary>
internal sealed class Proefafspraken : IContractafspraken
{
    public Task<IReadOnlyDictionary<Afspraakvraag, Contractafspraak>> ZoekAsync(string aanbieder, IReadOnlySet<Afspraakvraag> vragen, CancellationToken stop) =>
        Task.FromResult<IReadOnlyDictionary<Afspraakvraag, Contractafspraak>>((
            from vraag in vragen
            let product = Proefproduct.Alle.FirstOrDefault(p => p.Code == vraag.Code && p.Omvang is not null)
            where product is not null
            select (vraag, new Contractafspraak(product.Omvang!.Eenheid, product.Tarief))).ToDictionary());
}
