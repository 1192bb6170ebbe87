using Rotonde.Basis.Regels;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;

namespace Rotonde.Berichten.Regels;

/// <summary>
/// The same product may not run twice on the same day. Two are the same when category and code are equal, when one of them has no code and the
/// categories are equal, or when one of them has no category at all. Aids of the Wmo (11–14) are exempt. Runs in n log n: sorted by first day,
/// against the latest last day seen per product.
/// </summary>
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
        var gezien = new Dictionary<(string Categorie, string Code), Loop>();
        foreach (var loop in producten.Select(p => Loop.Van(p)).OfType<Loop>().Where(l => !IsHulpmiddel(l, werk.Soort)).OrderBy(l => l.Begin))
        {
            var ander = Eerdere(loop).Select(s => gezien.GetValueOrDefault(s)).FirstOrDefault(l => l is not null && l.Einde >= loop.Begin);
            if (ander is not null)
            {
                werk.Meld("Hetzelfde product loopt in dezelfde periode nog een keer.", "Laat de periodes op elkaar volgen.", loop.Product, ander.Product);
            }

            foreach (var sleutel in Eigen(loop))
            {
                if (!gezien.TryGetValue(sleutel, out var langste) || langste.Einde < loop.Einde)
                {
                    gezien[sleutel] = loop;
                }
            }
        }
    }

    // "*" stands for any, "" for none.
    private static (string, string)[] Eigen(Loop loop) => [("*", "*"), (loop.Categorie, "*"), (loop.Categorie, loop.Code)];

    private static (string, string)[] Eerdere(Loop loop) => loop.Categorie.Length == 0
        ? [("*", "*")]
        : loop.Code.Length == 0 ? [("", "*"), (loop.Categorie, "*")] : [("", "*"), (loop.Categorie, loop.Code), (loop.Categorie, "")];

    private static bool IsHulpmiddel(Loop loop, Berichtsoort soort) => soort.Standaard == Standaard.IWmo && loop.Categorie is ("11" or "12" or "13" or "14");

    private sealed record Loop(Element Product, string Categorie, string Code, DateOnly Begin, DateOnly Einde)
    {
        internal static Loop? Van(Element product) => product.Begin().Datum() is { } begin
            ? new(product, product.Tekst("Product", "Categorie") ?? "", product.Tekst("Product", "Code") ?? "", begin, product.Einde().Datum() ?? DateOnly.MaxValue)
            : null;
    }
}
