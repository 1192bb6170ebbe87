using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Structuur;
using Rotonde.Data.Verbinding;
using Rotonde.Postkamer.Register;
using Rotonde.Postkamer.Verzending;
using Rotonde.Privacy.Raadplegingen;

namespace Rotonde.Voorzieningen.Toewijzingen;

/// <summary>Sends through Postkamer: it gets its identification there, is checked on levels 1 and 2 and registered, all in the transaction of the handeling.</summary>
internal sealed class BerichtverzendingVanPostkamer(VerzendBericht verzend, Berichtnummers nummers, Gemeentescope scope, TimeProvider klok) : IBerichtverzending
{
    public async Task<Uitkomst<Guid>> VerzendToewijzingAsync(
        PersoonId persoon, Wet wet, AgbCode aanbieder, Toewijzingsclient client, IReadOnlyList<ToegewezenProduct> producten, Proces proces, CancellationToken stop)
    {
        var soort = Berichtsoort.Van(wet == Wet.Jeugdwet ? Standaard.IJw : Standaard.IWmo, 301);
        var bericht = new Berichten.Berichttypen.Toewijzingsbericht
        {
            Kop = new Berichtkop
            {
                Soort = soort, Gemeente = scope.Gemeente.Code, Aanbieder = aanbieder, Identificatie = await nummers.VolgendeAsync(soort, stop), Dagtekening = klok.Vandaag(),
            },
            Client = client,
            Producten = producten,
        };

        // The key of the form belongs to the handeling around this one.
        var verzonden = await verzend.UitvoerenAsync(new VerzendBericht.Opdracht(bericht.NaarBericht(), Personen: [persoon]), proces with { Sleutel = Guid.Empty }, stop);
        return verzonden.Gelukt ? verzonden.Waarde.Bericht.Waarde : verzonden.Weigering;
    }
}
