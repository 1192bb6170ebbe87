using System.Text.Json;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Termijnen;
using Rotonde.Berichten.Xml;
using Rotonde.Data.Converters;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Postkamer;
using Rotonde.Postkamer.Register;
using Rotonde.Privacy;
using Rotonde.Privacy.Rechten;
using Rotonde.Voorzieningen;
using Bericht301 = Rotonde.Berichten.Berichttypen.Toewijzingsbericht;
using Leveringsfeit = Rotonde.Postkamer.Register.Leveringsfeit;

namespace Rotonde.Demo.Stad;

/// <summary>
/// The messages about the help of the last year: 301, 305 and 307 with their answers, as they would have gone to and fro, and what the register remembers of them. Written as any message
/// is written; the fillings of the other modules tell on which days. Some dozens of them are whole conversations: asked for (315), declared (323) and answered (325), with mistakes.
/// What is judged in those is judged by the engine itself, in the order in which it came.
/// </summary>
internal sealed partial class Berichtenvulling(
    Bulkschrijver schrijver, Loterij loterij, Gemeentecode gemeente, DateOnly vandaag, IReadOnlyDictionary<PersoonId, Demohuis> huizen)
{
    private const int Maanden = 12;

    // What the gemeente knows, as far as the conversations need it.
    private readonly Geheugenregister _register = new();
    private readonly HashSet<ToewijzingId> _gevuld = [];

    private readonly List<object> _rijen = [];
    private readonly Dossierrijen _dossier = new(loterij);
    private int _nummer;

    /// <summary>Adds what the conversations did not hold yet, and stores all of it.</summary>
    public async Task SchrijfAsync(IReadOnlyList<Opgeslagenhulp> opgeslagen)
    {
        foreach (var hulp in opgeslagen.Where(o => o.Hulp.Verzonden >= vandaag.AddMonths(-Maanden) && o.Hulp.Verzonden <= vandaag && _gevuld.Add(o.Toewijzing)))
        {
            if (hulp.Mens.Bsn is { } bsn && huizen.TryGetValue(hulp.Mens.Id, out var huis))
            {
                Vul(hulp, bsn, huis, gesprek: false);
            }
        }

        await schrijver.SchrijfAsync<PostkamerDb>(_rijen);
        await schrijver.SchrijfAsync<PrivacyDb>(_dossier.Rijen);
    }

    private void Vul(Opgeslagenhulp o, Bsn bsn, Demohuis huis, bool gesprek)
    {
        var (h, mens) = (o.Hulp, o.Mens);
        var standaard = h.Product.Wet == Wet.Jeugdwet ? Standaard.IJw : Standaard.IWmo;
        var geslacht = mens.Geslacht == Geslacht.Man ? "1" : "2";
        var naam = new Persoonsnaam { Achternaam = mens.Achternaam, Voorvoegsel = mens.Voorvoegsel, Voornamen = mens.Voornaam, Voorletters = mens.Voornaam[..1] };
        var client = new Meldingclient { Bsn = bsn, Geboortedatum = new(mens.Geboren), Geslacht = geslacht, Naam = naam };
        var product = Voorzieningen.Toewijzingen.Toewijzingsbericht.Product(o.Rij);
        product = product with { ReferentieAanbieder = gesprek ? VraagAan(o, client, product, standaard) : null };
        var heen = new Bericht301
        {
            Kop = Kop(standaard, 301, h, h.Verzonden),
            Client = new() { Bsn = bsn, Geboortedatum = new(mens.Geboren), Geslacht = geslacht, Naam = naam, Contacten = [Thuis(huis)] },
            Producten = [product],
        }.NaarBericht();
        var toewijzing = Wissel(heen, Richting.Uit, h.Verzonden, h.Verzonden.AddDays(1), null, mens.Id, h);
        _rijen.Add(new Toewijzingsfeit
        {
            Id = loterij.Id(h.Verzonden), Bericht = toewijzing, Standaard = standaard, Aanbieder = h.Aanbieder.Agb, Nummer = o.Nummer, Versiedatum = product.Toewijzingsdatum,
            Versietijd = product.Toewijzingstijd, Bsn = bsn, Persoon = mens.Id, Categorie = product.Product!.Categorie, Code = product.Product.Code, Ingang = product.Ingangsdatum,
            Einde = product.Einddatum, Volume = product.Omvang!.Volume, Eenheid = product.Omvang.Eenheid, Frequentie = product.Omvang.Frequentie,
        });
        if (gesprek)
        {
            _register.Verwerk(heen, []);
        }

        if (product.ReferentieAanbieder is { } referentie)
        {
            _rijen.Add(Stap(toewijzing, standaard, h.Aanbieder.Agb, h.Verzonden, referentie, Verzoekstap.Toegewezen));
        }

        if (h is { Start: { } start, StartGemeld: { } gemeld } && gemeld <= vandaag)
        {
            if (gesprek)
            {
                VergisStart(o, client, product, standaard, start, gemeld);
            }

            var bericht = new Startbericht
            {
                Kop = Kop(standaard, 305, h, gemeld), Client = client,
                Producten = [new StartProduct { ToewijzingNummer = o.Nummer, Product = product.Product, ToewijzingIngangsdatum = product.Ingangsdatum, Begindatum = start, StatusAanlevering = Aanlevering.Eerste }],
            }.NaarBericht();
            _rijen.Add(Feit(Wissel(bericht, Richting.In, gemeld, gemeld, h.StartNorm, mens.Id, h), standaard, o, bsn, start, null, null));
        }

        if (h is { Start: { } begin, Stop: { } stop, StopGemeld: { } gestopt } && gestopt <= vandaag)
        {
            var reden = (standaard, stop < h.Tot) switch
            {
                // Lists WMO588 and JZ588.
                (Standaard.IWmo, true) => "23",
                (Standaard.IWmo, false) => "19",
                (_, true) => "34",
                _ => "31",
            };
            var bericht = new Stopbericht
            {
                Kop = Kop(standaard, 307, h, gestopt), Client = client,
                Producten =
                [
                    new StopProduct
                    {
                        ToewijzingNummer = o.Nummer, Product = product.Product, ToewijzingIngangsdatum = product.Ingangsdatum, Begindatum = begin, Einddatum = stop, RedenBeeindiging = reden,
                        StatusAanlevering = Aanlevering.Eerste,
                    },
                ],
            }.NaarBericht();
            _rijen.Add(Feit(Wissel(bericht, Richting.In, gestopt, gestopt, h.StopNorm, mens.Id, h), standaard, o, bsn, begin, reden, stop));
        }
    }

    /// <summary>A message and the retour on it; answers the id of the message.</summary>
    private BerichtId Wissel(Bericht bericht, Richting richting, DateOnly dag, DateOnly antwoordDag, DateOnly? norm, PersoonId persoon, Demohulp h, IReadOnlyList<Bevinding>? bevindingen = null)
    {
        bevindingen ??= [];
        var beantwoord = antwoordDag <= vandaag;
        var staat = bevindingen.Count > 0 ? Berichtstaat.Afgekeurd : richting == Richting.In ? Berichtstaat.Verwerkt : beantwoord ? Berichtstaat.GoedOntvangen : Berichtstaat.Verzonden;
        var heen = Leg(bericht, richting, staat, dag, [persoon], h.Aanbieder.Agb, new BerichtId(loterij.Id(dag)), bevindingen: bevindingen);
        heen.AntwoordUiterlijk = Berichttermijnen.AntwoordUiterlijk(bericht.Soort, dag);
        heen.Norm = norm;
        if (beantwoord)
        {
            var retour = Antwoorden.Retour(bericht, bevindingen, new Antwoordkop($"D{++_nummer}", antwoordDag));
            Beantwoord(heen, Leg(
                retour, richting == Richting.In ? Richting.Uit : Richting.In, richting == Richting.In ? Berichtstaat.Verzonden : Berichtstaat.Verwerkt, antwoordDag, [persoon], h.Aanbieder.Agb,
                new BerichtId(loterij.Id(antwoordDag)), heen));
        }

        return heen.Id;
    }

    private static void Beantwoord(Poststuk heen, Poststuk terug)
    {
        (terug.AntwoordOp, terug.Gesprek, terug.Norm) = (heen.Id, heen.Gesprek, heen.AntwoordUiterlijk);
        (heen.Antwoord, heen.BeantwoordOp) = (terug.Id, terug.Dag);
    }

    private Poststuk Leg(
        Bericht bericht, Richting richting, Berichtstaat staat, DateOnly dag, IReadOnlyCollection<PersoonId> personen, AgbCode aanbieder, BerichtId id, Poststuk? heen = null,
        IReadOnlyList<Bevinding>? bevindingen = null)
    {
        var bytes = Berichtschrijver.Schrijf(bericht);

        // The post of a day is handled in the order in which it came: an answer is never before its question.
        var moment = heen is null || heen.Dag != dag ? new DateTimeOffset(dag.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero).AddSeconds(_rijen.Count % 3600) : heen.Moment.AddMinutes(5);
        var stuk = Postregister.Maak(id, richting, bericht, bytes, bevindingen ?? [], staat, dag, moment);
        if (heen is not null)
        {
            stuk.Codes = heen.Codes = string.Join(' ', Postregister.Codes(bericht).Where(c => c is not ("0200" or "0233" or "8001")));
        }

        _rijen.Add(stuk);
        _rijen.Add(new Poststukinhoud { Bericht = stuk.Id, Bytes = bytes, Bevindingen = bevindingen is null ? "[]" : JsonSerializer.Serialize(bevindingen, Json.Opties) });
        _dossier.Stuk(stuk.Id.Waarde, stuk.Gegeven, personen, richting == Richting.In ? Houder.Organisatie(aanbieder) : "systeem:demo");
        return stuk;
    }

    private Leveringsfeit Feit(BerichtId bericht, Standaard standaard, Opgeslagenhulp o, Bsn bsn, DateOnly begin, string? reden, DateOnly? einde) => new()
    {
        Id = loterij.Id(begin), Bericht = bericht, Standaard = standaard, Aanbieder = o.Hulp.Aanbieder.Agb, Bsn = bsn, Toewijzing = o.Nummer, Categorie = o.Hulp.Product.Categorie,
        Code = o.Hulp.Product.Code, Begin = begin, RedenStop = reden, Einde = einde,
    };

    private Berichtkop Kop(Standaard standaard, int nummer, Demohulp h, DateOnly dag) => new()
    {
        Soort = Berichtsoort.Van(standaard, nummer), Gemeente = gemeente, Aanbieder = h.Aanbieder.Agb, Identificatie = $"D{++_nummer}", Dagtekening = dag,
    };

    private static Contact Thuis(Demohuis huis) => new()
    {
        Soort = "01",
        Adres = new Berichten.Berichttypen.Adres
        {
            Huisnummer = huis.Plek.Huisnummer, Postcode = huis.Plek.Postcode.Replace(" ", "", StringComparison.Ordinal),
            Straatnaam = huis.Plek.Straat.Length <= 24 ? huis.Plek.Straat : huis.Plek.Straat[..24], Plaatsnaam = huis.Plek.Plaats, LandCode = "NL",
        },
    };
}
