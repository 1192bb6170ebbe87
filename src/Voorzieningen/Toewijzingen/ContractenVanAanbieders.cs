using Rotonde.Aanbieders;
using Rotonde.Aanbieders.Contracten;
using Rotonde.Aanbieders.Organisaties;
using Rotonde.Aanbieders.Producten;
using Rotonde.Basis;
using Rotonde.Basis.Regels;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>The answers of Aanbieders in the words of this module.</summary>
internal sealed class ContractenVanAanbieders(Contracten contracten, Productcatalogus catalogus, AanbiederOverzicht aanbieders) : IContracten
{
    public async Task<Hulpproduct?> ProductAsync(ProductId product, DateOnly dag, CancellationToken stop) =>
        await catalogus.GeefAsync(product, stop) is { } p
            ? new Hulpproduct(
                p.Id, p.Naam, p.Categorie, p.Code, p.Productgroep, p.Taakveld, p.Wet, p.Niveau, Productsoort.InGroep(p.Wet, p.Categorie),
                Productsoort.HeeftGroepsvariant(p.Wet, p.Categorie), Productsoort.IsHulpBijHetHuishouden(p.Wet, p.Categorie), Productsoort.Bijdrage(p.Wet, p.Categorie))
            : null;

    public async Task<Poortstand?> StandAsync(AgbCode aanbieder, ProductId product, DateOnly dag, CancellationToken stop)
    {
        var oordeel = await contracten.GeldigOpAsync(product, aanbieder, dag, stop);
        if (oordeel is not { Contract: { } contract, Looptijd: { } looptijd })
        {
            return null;
        }

        // Who the provider is, is business data; the system asks, the consulent was decided on before.
        var wie = (await aanbieders.GeefAsync(Actor.Systeem("toewijzen"), aanbieder.ToString(), 1, 1, stop)).Rijen.Single();
        return new Poortstand(
            contract, wie.Id, wie.Naam, looptijd, oordeel.Tarief, oordeel.Poort.AlsWeigering()?.Uitleg,
            oordeel.Poort.Uitslag == Poortuitslag.Waarschuwen ? string.Join(" ", oordeel.Poort.Redenen.Select(r => r.Uitleg)) : null);
    }
}

/// <summary>What follows from the category of a product (lists WMO020 and JZ020).</summary>
[Regel("WMO020/JZ020; DT-7; R-094, R-095", "De categorie van een product zegt of het hulp in een groep is, of er een groep voor bestaat, of uren in de beschikking horen en of er een eigen bijdrage bij hoort.")]
public static class Productsoort
{
    /// <summary>Given in a group: dagbesteding and other group support; for the young daghulp (33) and dagbehandeling (41).</summary>
    public static bool InGroep(Wet wet, string categorie) => (wet, categorie) is (Wet.Wmo, "07" or "09") or (Wet.Jeugdwet, "33" or "41");

    /// <summary>
    /// For begeleiding the group comes first. The Wmo has a category for it; iJw has none, there begeleiding of one child is bought under
    /// 45 "jeugdhulp ambulant" beside 33 and 41, which are given in a group.
    /// </summary>
    public static bool HeeftGroepsvariant(Wet wet, string categorie) => (wet, categorie) is (Wet.Wmo, "02") or (Wet.Jeugdwet, "45");

    /// <summary>Hulp bij het huishouden.</summary>
    public static bool IsHulpBijHetHuishouden(Wet wet, string categorie) => wet == Wet.Wmo && categorie == "01";

    /// <summary>
    /// The abonnementstarief: not for wheelchairs, nor for beschermd wonen and opvang, which have a contribution of their own; for goods and adaptations up to the
    /// cost price.
    /// </summary>
    public static Bijdragesoort Bijdrage(Wet wet, string categorie) => wet != Wet.Wmo
        ? Bijdragesoort.Geen
        : categorie switch
        {
            "11" or "15" or "16" or "17" or "18" => Bijdragesoort.Geen,
            "12" or "13" or "14" => Bijdragesoort.TotKostprijs,
            _ => Bijdragesoort.PerMaand,
        };
}
