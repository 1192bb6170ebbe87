using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Structuur;
using Looptijd = Rotonde.Berichten.Regels.Looptijd;

namespace Rotonde.Berichten.Registerregels;

/// <summary>Judges a 315 or 317 as the gemeente that receives it. Linear in the products, sorted once for the overlap.</summary>
internal sealed class Verzoekcontrole
{
    private readonly Registerstand _stand;
    private readonly Overstijgend _uit;
    private readonly Standaard _standaard;
    private readonly DateOnly _dagtekening;
    private readonly Element _client;
    private readonly Bsn _bsn;
    private readonly Dictionary<long, BekendeToewijzing> _actueel;
    private readonly HashSet<string> _referenties;

    internal Verzoekcontrole(Bericht bericht, Registerstand stand, Overstijgend uit)
    {
        _stand = stand;
        _uit = uit;
        _standaard = bericht.Soort.Standaard;
        _dagtekening = bericht.Dagtekening!.Value;
        _client = bericht.Wortel.Kind("Client")!;

        // 000000000 passes level 2 and is nobody's.
        _bsn = Bsn.TryParse(_client.Tekst("Bsn"), out var bsn) ? bsn : default;
        _actueel = stand.Toewijzingen.Where(t => t.Bsn == _bsn && Toewijzingsloop.IsActueel(t, _dagtekening)).ToDictionary(t => t.ToewijzingNummer);
        _referenties = stand.Verzoeken.Select(v => v.ReferentieAanbieder).ToHashSet(StringComparer.Ordinal);

        // The rule stands on the message, not on a class: its code goes to the header, and with that everything below counts as not sent.
        Loopt = uit.Meld("TR374", bericht.Header!, Aanvraagregels.TR374(stand.Verzoeken.Where(v => v.Bsn == _bsn)));
    }

    /// <summary>Is there another request pending?</summary>
    internal bool Loopt { get; }

    internal void Aanvraag()
    {
        foreach (var product in _client.Lijst("AangevraagdeProducten", "AangevraagdProduct"))
        {
            Referentie(product);
            Productlijstregels.Toets(product.Kind("Product"), _stand, _uit);
        }
    }

    internal void Wijziging()
    {
        if (_uit.Meld("TR304", _client.Kind("Bsn")!, Wijzigingsregels.TR304(_stand.Clienten.Contains(_bsn))))
        {
            return;
        }

        var verzoek = _client.Kind("Verzoek")!;
        var looptijden = new List<Looptijd>();
        var genoemd = new HashSet<long>();
        Referentie(verzoek);

        foreach (var element in verzoek.Lijst("OngewijzigdeProducten", "OngewijzigdProduct"))
        {
            var toewijzing = Noem(element, genoemd);
            if (!_uit.Meld("TR350", element, Wijzigingsregels.TR350(toewijzing is not null)))
            {
                looptijden.Add(Looptijd.Maak(element, toewijzing!.Product, toewijzing.Ingangsdatum, toewijzing.Einddatum));
            }
        }

        foreach (var element in verzoek.Lijst("TeWijzigenProducten", "TeWijzigenProduct"))
        {
            var toewijzing = Noem(element, genoemd);
            if (!_uit.Meld("TR351", element, Wijzigingsregels.TR351(toewijzing is not null)))
            {
                Gewijzigd(element, toewijzing!, looptijden);
            }
        }

        foreach (var element in verzoek.Lijst("NieuweProducten", "NieuwProduct"))
        {
            Productlijstregels.Toets(element.Kind("Product"), _stand, _uit);
            looptijden.Add(Looptijd.Maak(element, Productaanduiding.Uit(element.Kind("Product")), element.Dag("GewensteIngangsdatum"), element.DagOfGeen("Einddatum")));
        }

        _uit.Meld("TR349", verzoek, Wijzigingsregels.TR349([.. _actueel.Values.Where(KonDeAanbiederWeten).Select(t => t.ToewijzingNummer).Where(n => !genoemd.Contains(n))]));
        foreach (var (later, eerder) in Looptijd.Overlap(looptijden, _standaard))
        {
            _uit.Meld("TR361", [verzoek, later.Plek, eerder.Plek], Wijzigingsregels.TR361(overlapt: true));
        }
    }

    private BekendeToewijzing? Noem(Element element, HashSet<long> genoemd)
    {
        var nummer = element.Kind("ToewijzingNummer").Getal()!.Value;
        genoemd.Add(nummer);
        return _actueel.GetValueOrDefault(nummer);
    }

    private void Gewijzigd(Element element, BekendeToewijzing toewijzing, List<Looptijd> looptijden)
    {
        var datum = element.Kind("GewensteIngangsdatum")!;
        var gewenst = datum.Datum()!.Value;
        var einde = element.DagOfGeen("Einddatum");
        var omvang = Omvang.Uit(element.Kind("Omvang"));
        var budget = element.Kind("Budget").Getal() is { } centen ? new Bedrag(centen) : (Bedrag?)null;
        _uit.Meld("TR357", datum, Wijzigingsregels.TR357(gewenst, _dagtekening, toewijzing));
        _uit.Meld("TR373", datum, Wijzigingsregels.TR373(gewenst, omvang, budget, toewijzing));
        _uit.Meld("TR375", element.Kind("Omvang") ?? element, Wijzigingsregels.TR375(omvang, einde, toewijzing));
        _uit.Meld("TR411", element, Wijzigingsregels.TR411(omvang, toewijzing));
        _uit.Meld("TR412", element.Kind("Omvang") ?? element, Wijzigingsregels.TR412(omvang, einde, toewijzing));
        looptijden.Add(Looptijd.Maak(element, toewijzing.Product, gewenst, einde));
    }

    private void Referentie(Element klasse)
    {
        var referentie = klasse.Kind("ReferentieAanbieder")!;
        _uit.Meld("TR347", referentie, Aanvraagregels.TR347(_referenties.Contains(referentie.Waarde)));
    }

    // OP095: an allocation that was decided after the request was written cannot be missing from it.
    private bool KonDeAanbiederWeten(BekendeToewijzing toewijzing) => toewijzing.Toewijzingsdatum is not { } dag || dag <= _dagtekening;
}
