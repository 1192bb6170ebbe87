using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;

namespace Rotonde.Berichten.Registerregels;

/// <summary>Judges a 319 as the aanbieder that receives it (or the gemeente before it sends it). It names no client: the reference is all.</summary>
internal static class Antwoordcontrole
{
    internal static void Toets(Element antwoord, Registerstand stand, Overstijgend uit)
    {
        var referentie = antwoord.Kind("ReferentieAanbieder")!;
        var verzoek = stand.Verzoeken.FirstOrDefault(v => v.ReferentieAanbieder == referentie.Waarde);
        if (uit.Meld("TR355", referentie, Antwoordregels.TR355(verzoek is not null)))
        {
            return;
        }

        uit.Meld("TR359", antwoord, Antwoordregels.TR359(verzoek!));
        uit.Meld("TR360", antwoord, Antwoordregels.TR360(antwoord.Woord("VerzoekAntwoord"), verzoek!));
        uit.Meld("TR365", antwoord, Antwoordregels.TR365(verzoek!));
    }
}
