using Rotonde.Basis.Regels;
using Rotonde.Berichten.Model;

namespace Rotonde.Berichten.Regels;

/// <summary>The same product may not run twice on the same day; <see cref="Looptijd"/> says what the same is.</summary>
internal static class Overlapregels
{
    [Regel("TR302", "Een product is niet twee keer tegelijk toegewezen.")]
    internal static void TR302(Element producten, Regelwerk werk) => Toets(
        producten.Alle("ToegewezenProduct").Where(p => !(p.Tekst("RedenWijziging") is "01" or "13" && p.Dag("Ingangsdatum") == p.Dag("Einddatum"))), werk);

    [Regel("TR386", "Een product is niet twee keer tegelijk aangevraagd.")]
    internal static void TR386(Element producten, Regelwerk werk) => Toets(producten.Alle("AangevraagdProduct"), werk);

    [Regel("TR410", "Een nieuw product staat niet twee keer tegelijk in een verzoek om wijziging.")]
    internal static void TR410(Element producten, Regelwerk werk) => Toets(producten.Alle("NieuwProduct"), werk);

    private static void Toets(IEnumerable<Element> producten, Regelwerk werk)
    {
        foreach (var (later, eerder) in Looptijd.Overlap(producten.Select(Looptijd.Van).OfType<Looptijd>(), werk.Soort.Standaard))
        {
            werk.Meld("Hetzelfde product loopt in dezelfde periode nog een keer.", "Laat de periodes op elkaar volgen.", later.Plek, eerder.Plek);
        }
    }
}
