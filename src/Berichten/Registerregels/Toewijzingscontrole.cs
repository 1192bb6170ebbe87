using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;

namespace Rotonde.Berichten.Registerregels;

/// <summary>Judges a 301 as the aanbieder that receives it (or the gemeente before it sends it).</summary>
internal sealed class Toewijzingscontrole(Registerstand stand, Overstijgend uit)
{
    private readonly Dictionary<long, BekendeToewijzing> _bekend = stand.Toewijzingen.ToDictionary(t => t.ToewijzingNummer);
    private readonly HashSet<(Bsn, string)> _verzoeken = [.. stand.Verzoeken.Select(v => (v.Bsn, v.ReferentieAanbieder))];
    private readonly HashSet<long> _gedeclareerd = Gedeclareerd(stand.Prestaties);

    internal void Toets(Element client)
    {
        // 000000000 passes level 2 and is nobody's.
        var bsn = Bsn.TryParse(client.Tekst("Bsn"), out var burger) ? burger : default;
        foreach (var element in client.Lijst("ToegewezenProducten", "ToegewezenProduct"))
        {
            var product = ToegewezenProduct.Uit(element);
            var nieuw = BekendeToewijzing.Van(bsn, product);
            uit.Meld("TR332", element.Kind("ToewijzingNummer")!, Toewijzingsregels.TR332(nieuw, _bekend.GetValueOrDefault(product.ToewijzingNummer)));
            uit.Meld("TR379", element.Kind("ReferentieAanbieder") ?? element, Toewijzingsregels.TR379(product.ReferentieAanbieder, _verzoeken.Contains((bsn, product.ReferentieAanbieder ?? ""))));
            uit.Meld("TR385", element, Toewijzingsregels.TR385(nieuw, _gedeclareerd.Contains(product.ToewijzingNummer)));
            Productlijstregels.Toets(element.Kind("Product"), stand, uit);
        }
    }

    // Approved and not taken back by an approved credit.
    private static HashSet<long> Gedeclareerd(IReadOnlyList<BekendePrestatie> prestaties)
    {
        var goed = prestaties.Where(p => p.Staat == Prestatiestaat.Goedgekeurd).Select(p => p.Prestatie).ToList();
        var gecrediteerd = goed.Where(p => p.IsCredit).Select(p => p.VorigReferentieNummer).ToHashSet(StringComparer.Ordinal);
        return [.. goed.Where(p => !p.IsCredit && !gecrediteerd.Contains(p.ReferentieNummer)).Select(p => p.ToewijzingNummer)];
    }
}
