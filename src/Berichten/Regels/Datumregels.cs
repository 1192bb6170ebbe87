using Rotonde.Basis.Regels;
using Rotonde.Berichten.Model;

namespace Rotonde.Berichten.Regels;

/// <summary>Rules on dates against the day the message was written (TR134), and on starts and stops.</summary>
internal static class Datumregels
{
    [Regel("TR134", "Een geboortedatum is niet van na de dagtekening.")]
    internal static void Geboortedatum(Element geboortedatum, Regelwerk werk) => NietNaDagtekening(geboortedatum.Kind("Datum"), werk);

    [Regel("TR134", "Een start is niet van na de dagtekening.")]
    internal static void Start(Element product, Regelwerk werk) => NietNaDagtekening(product.Kind("Begindatum"), werk);

    [Regel("TR134", "Een stop is niet van na de dagtekening.")]
    internal static void Stop(Element product, Regelwerk werk) => NietNaDagtekening(product.Kind("Einddatum"), werk);

    [Regel("TR134", "Een gedeclareerde periode begint niet na de dagtekening.")]
    internal static void Periode(Element periode, Regelwerk werk) => NietNaDagtekening(periode.Kind("Begindatum"), werk);

    [Regel("CS058", "Een start of stop wordt voor het eerst aangeleverd of verwijderd.")]
    internal static void CS058(Element product, Regelwerk werk)
    {
        if (product.Tekst("StatusAanlevering") is not ("1" or "3"))
        {
            werk.Meld("De status van aanlevering is geen eerste aanlevering (1) en geen verwijdering (3).", "Vul 1 of 3.", product.OfZelf("StatusAanlevering"));
        }
    }

    [Regel("TR018", "Een levering stopt niet voor zij begint.")]
    internal static void TR018(Element product, Regelwerk werk)
    {
        if (product.Dag("Einddatum") < product.Dag("Begindatum"))
        {
            werk.Meld("De einddatum ligt voor de begindatum.", "Controleer beide datums.", product.OfZelf("Einddatum"));
        }
    }

    internal static void NietNaDagtekening(Element? datum, Regelwerk werk)
    {
        if (datum?.Datum() > werk.Dagtekening)
        {
            werk.Meld("Deze datum ligt na de dagtekening van het bericht.", "Vul een datum tot en met de dagtekening.", datum!);
        }
    }
}
