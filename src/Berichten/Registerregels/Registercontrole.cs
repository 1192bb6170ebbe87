using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;

namespace Rotonde.Berichten.Registerregels;

/// <summary>Levels 3 and 4: the message against what was sent, received and agreed before. Pure: all it needs is handed to it.</summary>
internal static class Registercontrole
{
    internal static IReadOnlyList<Bevinding> Toets(
        Bericht bericht, Registerstand stand, DateOnly vandaag, IReadOnlyDictionary<Afspraakvraag, Contractafspraak>? afspraken = null)
    {
        var uit = new Overstijgend();
        Kop(bericht, stand, vandaag, uit);
        if (uit.Bevindingen.Count > 0)
        {
            // Rejected on its header: the rest counts as not sent, and a message sent twice would only repeat itself in every line.
            return uit.Bevindingen;
        }

        switch (bericht.Soort.Nummer)
        {
            case 301:
                new Toewijzingscontrole(stand, uit).Toets(bericht.Wortel.Kind("Client")!);
                break;
            case 305:
                new Leveringscontrole(stand, uit).Start(bericht.Wortel.Kind("Client")!);
                break;
            case 307:
                new Leveringscontrole(stand, uit).Stop(bericht.Wortel.Kind("Client")!);
                break;
            case 315 when new Verzoekcontrole(bericht, stand, uit) is { Loopt: false } controle:
                controle.Aanvraag();
                break;
            case 317 when new Verzoekcontrole(bericht, stand, uit) is { Loopt: false } controle:
                controle.Wijziging();
                break;
            case 319:
                Antwoordcontrole.Toets(bericht.Wortel.Kind("Antwoord")!, stand, uit);
                break;
            case 323:
                Declaratie(Gelezendeclaratie.Van(bericht), stand, afspraken, uit);
                break;
            case 325:
                new Declaratieantwoordcontrole(stand, uit).Toets(bericht);
                break;
            default:
                break;
        }

        return uit.Bevindingen;
    }

    internal static IReadOnlyList<Bevinding> Toets(
        Gelezendeclaratie declaratie, Registerstand stand, DateOnly vandaag, IReadOnlyDictionary<Afspraakvraag, Contractafspraak>? afspraken)
    {
        var uit = new Overstijgend();
        Kop(declaratie.Kop, stand, vandaag, uit);
        if (uit.Bevindingen.Count == 0)
        {
            Declaratie(declaratie, stand, afspraken, uit);
        }

        return uit.Bevindingen;
    }

    private static void Declaratie(Gelezendeclaratie declaratie, Registerstand stand, IReadOnlyDictionary<Afspraakvraag, Contractafspraak>? afspraken, Overstijgend uit) =>
        new Declaratiecontrole(declaratie, stand, afspraken ?? new Dictionary<Afspraakvraag, Contractafspraak>(), uit).Toets();

    private static void Kop(Bericht bericht, Registerstand stand, DateOnly vandaag, Overstijgend uit)
    {
        if (bericht.Soort is { Heen: not null, Nummer: not 325 } || bericht.Header is not { } header)
        {
            return;
        }

        var identificatie = header.Kind("BerichtIdentificatie")!;
        uit.Meld("TR056", identificatie, Kopregels.TR056(stand.IdentificatieBekend));
        uit.Meld("TR135", identificatie, Kopregels.TR135(bericht.Dagtekening!.Value, vandaag));
        if (header.Kind("DeclaratieIdentificatie") is { } declaratie)
        {
            uit.Meld("TR135", declaratie, Kopregels.TR135(declaratie.Kind("Dagtekening").Datum()!.Value, vandaag));
        }

        var dagen = Dagen(bericht, stand).ToHashSet();
        var gemeente = header.Kind(bericht.Soort.VanGemeente ? "Afzender" : "Ontvanger")!;
        uit.Meld("TR378", gemeente, Kopregels.TR378(gemeente.Waarde, dagen));
        if (bericht.Wortel.Op("Antwoord", "Woonplaatsbeginsel", "Gemeente") is { } andere)
        {
            uit.Meld("TR378", andere, Kopregels.TR378(andere.Waarde, dagen));
        }
    }

    // TR378: the list of the day itself, or of the first day of an allocation in the message or, for a declaration, in the register.
    private static IEnumerable<DateOnly> Dagen(Bericht bericht, Registerstand stand) =>
        bericht.Wortel.Alles()
            .Where(e => e.Naam is "Dagtekening" or "Ingangsdatum" or "ToewijzingIngangsdatum")
            .Select(e => e.Datum()).OfType<DateOnly>()
            .Concat(stand.Toewijzingen.Select(t => t.Ingangsdatum));
}
