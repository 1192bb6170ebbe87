using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;

namespace Rotonde.Berichten.Registerregels;

/// <summary>Judges a 325 as the aanbieder that receives it. Linear: every line is looked up by its number.</summary>
internal sealed class Declaratieantwoordcontrole(Registerstand stand, Overstijgend uit)
{
    private readonly Dictionary<(Bsn, string, string?), BekendePrestatie> _regels = Regels(stand.Prestaties);

    internal void Toets(Bericht bericht)
    {
        var header = bericht.Header!;
        var verwijzing = header.Kind("DeclaratieIdentificatie")!;
        if (uit.Meld("TR337", verwijzing, Declaratieantwoordregels.TR337(verwijzing.Kind("Dagtekening").Datum(), stand.Declaratie)))
        {
            // Nothing to lay it beside.
            return;
        }

        var declaratie = stand.Declaratie!;
        uit.Meld("TR056", verwijzing, Declaratieantwoordregels.TR056(declaratie.Beantwoord));
        uit.Meld("TR371", header.Kind("XsdVersieDeclaratie")!, Declaratieantwoordregels.TR371(Xsdversie.Uit(header.Kind("XsdVersieDeclaratie")!), declaratie));
        if (bericht.Wortel.Kind("DeclaratieAntwoord") is not { } antwoord)
        {
            return;
        }

        uit.Meld("TR376", antwoord.Kind("DeclaratieNummer")!, Declaratieantwoordregels.TR376(antwoord.Woord("DeclaratieNummer"), declaratie));
        foreach (var client in antwoord.Lijst("Clienten", "Client"))
        {
            var bsn = Bsn.TryParse(client.Tekst("Bsn"), out var burger) ? burger : default;
            if (!uit.Meld("TR304", client.Kind("Bsn")!, Declaratiekopregels.TR304(stand.Clienten.Contains(bsn))))
            {
                foreach (var prestatie in client.Lijst("Prestaties", "Prestatie"))
                {
                    Regel(prestatie, bsn);
                }
            }
        }
    }

    // By client too: a number that the aanbieder used for two clients is rejected at one of them (TR314).
    private static Dictionary<(Bsn, string, string?), BekendePrestatie> Regels(IEnumerable<BekendePrestatie> prestaties)
    {
        var uit = new Dictionary<(Bsn, string, string?), BekendePrestatie>();
        foreach (var prestatie in prestaties)
        {
            uit.TryAdd((prestatie.Bsn, prestatie.Prestatie.ReferentieNummer, prestatie.Prestatie.VorigReferentieNummer), prestatie);
        }

        return uit;
    }

    private void Regel(Element element, Bsn bsn)
    {
        var terug = Prestatie.Uit(element);
        var bekend = _regels.GetValueOrDefault((bsn, terug.ReferentieNummer, terug.VorigReferentieNummer));
        if (uit.Meld("TR366", element.Kind("ProductReferentie")!, Declaratieantwoordregels.TR366(bekend is not null)))
        {
            return;
        }

        var weg = bekend!.Prestatie;
        Vergelijk("ToewijzingNummer", terug.ToewijzingNummer == weg.ToewijzingNummer);
        Vergelijk("ProductCategorie", terug.ProductCategorie == weg.ProductCategorie);
        Vergelijk("ProductCode", terug.ProductCode == weg.ProductCode);
        Vergelijk("ProductPeriode", terug.ProductPeriode == weg.ProductPeriode);
        Vergelijk("GeleverdVolume", terug.GeleverdVolume == weg.GeleverdVolume);
        Vergelijk("Eenheid", terug.Eenheid == weg.Eenheid);
        Vergelijk("ProductTarief", terug.ProductTarief == weg.ProductTarief);
        Vergelijk("IngediendBedrag", terug.IngediendBedrag == weg.IngediendBedrag);

        void Vergelijk(string veld, bool gelijk) => uit.Meld("TR367", element.Kind(veld) ?? element, Declaratieantwoordregels.TR367(gelijk));
    }
}
