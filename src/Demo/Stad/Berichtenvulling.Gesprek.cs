using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Termijnen;
using Rotonde.Postkamer;
using Rotonde.Postkamer.Register;

namespace Rotonde.Demo.Stad;

/// <summary>What makes a conversation whole: the request before the allocation, a start that was wrong at first, and the declarations with their answers.</summary>
internal sealed partial class Berichtenvulling
{
    // Some dozens: enough to see everything, too few to slow the filling of a large town.
    private const int MeesteVerzoeken = 40;
    private const int MeesteVergissingen = 12;

    // No allocation of the demo has a number like this.
    private const long Vreemd = 900_000_000;

    private int _verzoeken;
    private int _vergissingen;

    /// <summary>Can there be messages about this help: a client with a number and an address?</summary>
    public bool Kent(Opgeslagenhulp hulp) => hulp.Mens.Bsn is not null && huizen.ContainsKey(hulp.Mens.Id);

    /// <summary>
    /// A declaration as message, judged by the engine against everything about it that went before, and answered. The lines come grouped by client. Tells per line what was found.
    /// </summary>
    public async Task<IReadOnlyList<IReadOnlyList<Bevinding>>> DeclareerAsync(
        BerichtId id, BerichtId antwoordId, (DateOnly Maand, AgbCode Aanbieder, Wet Wet) wie, string nummer, DateOnly ontvangen, DateOnly beantwoord,
        IReadOnlyList<(Opgeslagenhulp Hulp, Prestatie Prestatie)> lijnen)
    {
        foreach (var hulp in lijnen.Select(l => l.Hulp).Where(h => _gevuld.Add(h.Toewijzing)).OrderBy(h => h.Hulp.Verzonden).ThenBy(h => h.Nummer))
        {
            Vul(hulp, hulp.Mens.Bsn!.Value, huizen[hulp.Mens.Id], gesprek: true);
        }

        var standaard = wie.Wet == Wet.Jeugdwet ? Standaard.IJw : Standaard.IWmo;
        var bericht = new Declaratiebericht
        {
            Kop = new() { Soort = Berichtsoort.Van(standaard, 323), Gemeente = gemeente, Aanbieder = wie.Aanbieder, Identificatie = $"D{++_nummer}", Dagtekening = ontvangen },
            DeclaratieNummer = nummer,
            DeclaratiePeriode = Periode.Maand(wie.Maand.Year, wie.Maand.Month),
            DeclaratieDagtekening = ontvangen,
            Clienten = [.. lijnen.GroupBy(l => l.Hulp.Mens.Bsn!.Value).Select(g => new Declaratieclient(g.Key, [.. g.Select(l => l.Prestatie)]))],
        }.NaarBericht();

        var bevindingen = await Controle.BeoordeelAsync(bericht, _register, ontvangen, new Demoafspraken(), schrijver.Stop);
        var plaatsen = bericht.Wortel.Kind("Declaratie")!.Lijst("Clienten", "Client").SelectMany(c => c.Lijst("Prestaties", "Prestatie")).Select(p => p.Pad).ToList();
        var perRegel = plaatsen.Select(p => (IReadOnlyList<Bevinding>)[.. bevindingen.Where(b => b.Locatie[0] == p || b.Locatie[0].StartsWith(p + "/", StringComparison.Ordinal))]).ToList();
        if (perRegel.Sum(b => b.Count) != bevindingen.Count)
        {
            throw new InvalidOperationException($"De declaratie {nummer} van de demo is als geheel niet goed: {bevindingen[0]}");
        }

        _register.Verwerk(bericht, bevindingen);
        PersoonId[] personen = [.. lijnen.Select(l => l.Hulp.Persoon).Distinct()];
        var heen = Leg(bericht, Richting.In, Berichtstaat.Verwerkt, ontvangen, personen, wie.Aanbieder, id);
        heen.AntwoordUiterlijk = Berichttermijnen.AntwoordUiterlijk(bericht.Soort, ontvangen);
        var antwoord = Antwoorden.Declaratie(bericht, bevindingen, new Antwoordkop($"D{++_nummer}", beantwoord));
        Beantwoord(heen, Leg(antwoord, Richting.Uit, Berichtstaat.Verzonden, beantwoord, personen, wie.Aanbieder, antwoordId, heen));
        OnthoudDeclaratie(id, bericht, antwoord, ontvangen, wie);
        return perRegel;
    }

    private void OnthoudDeclaratie(BerichtId id, Bericht bericht, Bericht antwoord, DateOnly ontvangen, (DateOnly Maand, AgbCode Aanbieder, Wet Wet) wie)
    {
        var standaard = bericht.Soort.Standaard;
        _rijen.Add(new Declaratiefeit { Bericht = id, Standaard = standaard, Aanbieder = wie.Aanbieder, Nummer = bericht.Wortel.Tekst("Declaratie", "DeclaratieNummer")!, Periode = wie.Maand });
        _rijen.AddRange(Declaratieloop.Regels(bericht, antwoord).Select(r => new Prestatiefeit
        {
            Id = loterij.Id(ontvangen), Bericht = id, Standaard = standaard, Aanbieder = wie.Aanbieder, Bsn = r.Bsn, Referentie = r.Prestatie.ReferentieNummer, Toewijzing = r.Prestatie.ToewijzingNummer,
            Categorie = r.Prestatie.ProductCategorie, Code = r.Prestatie.ProductCode, Begin = r.Prestatie.ProductPeriode.Begin, Einde = r.Prestatie.ProductPeriode.Einde!.Value,
            Volume = r.Prestatie.GeleverdVolume, Eenheid = r.Prestatie.Eenheid, Tarief = r.Prestatie.ProductTarief, Bedrag = r.Prestatie.IngediendBedrag, Staat = r.Staat,
        }));
    }

    /// <summary>Asked for by the provider: 315, and when the decision took longer than five days a 319 that it was being looked into. Answers the reference.</summary>
    private string? VraagAan(Opgeslagenhulp o, Meldingclient client, ToegewezenProduct product, Standaard standaard)
    {
        var h = o.Hulp;
        if (_verzoeken >= MeesteVerzoeken || !loterij.Kans(40))
        {
            return null;
        }

        var referentie = $"VOT{++_verzoeken}";
        var bericht = new Bericht(Berichtsoort.Van(standaard, 315), new Element(
            "Bericht",
            Kop(standaard, 315, h, h.Aangevraagd).NaarElement(),
            client.NaarElement(new Element("AangevraagdeProducten", new Element(
                "AangevraagdProduct",
                new Element("ReferentieAanbieder", referentie),
                product.Product!.NaarElement(),
                Velden.Veld("ToewijzingIngangsdatum", product.Ingangsdatum),
                Velden.Veld("ToewijzingEinddatum", product.Einddatum!.Value),
                product.Omvang!.NaarElement(),
                new Element("Verwijzer", new Element("Type", "01")))))));
        var id = Wissel(bericht, Richting.In, h.Aangevraagd, h.Aangevraagd.AddDays(1), null, o.Persoon, h);
        _rijen.Add(new Verzoekfeit { Id = loterij.Id(h.Aangevraagd), Bericht = id, Standaard = standaard, Aanbieder = h.Aanbieder.Agb, Bsn = client.Bsn, Referentie = referentie });
        _register.Verwerk(bericht, []);
        if (h.Verzonden > h.Aangevraagd.AddDays(5))
        {
            var dag = h.Aangevraagd.AddDays(3);
            var onderzoek = new Bericht(Berichtsoort.Van(standaard, 319), new Element(
                "Bericht", Kop(standaard, 319, h, dag).NaarElement(), new Element("Antwoord", new Element("ReferentieAanbieder", referentie), new Element("VerzoekAntwoord", "2"))));
            _rijen.Add(Stap(Wissel(onderzoek, Richting.Uit, dag, dag.AddDays(1), null, o.Persoon, h), standaard, h.Aanbieder.Agb, dag, referentie, Verzoekstap.InOnderzoek));
            _register.Verwerk(onderzoek, []);
        }

        return referentie;
    }

    private Verzoekstapfeit Stap(BerichtId bericht, Standaard standaard, AgbCode aanbieder, DateOnly dag, string referentie, Verzoekstap stap) =>
        new() { Id = loterij.Id(dag), Bericht = bericht, Standaard = standaard, Aanbieder = aanbieder, Referentie = referentie, Stap = stap };

    /// <summary>A start that was sent with the number of another allocation first: rejected, and told right the same day.</summary>
    private void VergisStart(Opgeslagenhulp o, Meldingclient client, ToegewezenProduct product, Standaard standaard, DateOnly start, DateOnly gemeld)
    {
        if (_vergissingen >= MeesteVergissingen || !loterij.Kans(15))
        {
            return;
        }

        _vergissingen++;
        var bericht = new Startbericht
        {
            Kop = Kop(standaard, 305, o.Hulp, gemeld), Client = client,
            Producten =
            [
                new StartProduct
                {
                    ToewijzingNummer = Vreemd + o.Nummer, Product = product.Product, ToewijzingIngangsdatum = product.Ingangsdatum, Begindatum = start, StatusAanlevering = Aanlevering.Eerste,
                },
            ],
        }.NaarBericht();
        var bevindingen = Controle.Niveau3(bericht, _register.ZoekAsync(Registervraag.Voor(bericht), schrijver.Stop).GetAwaiter().GetResult(), gemeld);
        Wissel(bericht, Richting.In, gemeld, gemeld, null, o.Persoon, o.Hulp, bevindingen);
    }

    /// <summary>What the contracts of the demo say of a product on a day.</summary>
    private sealed class Demoafspraken : IContractafspraken
    {
        public Task<IReadOnlyDictionary<Afspraakvraag, Contractafspraak>> ZoekAsync(string aanbieder, IReadOnlySet<Afspraakvraag> vragen, CancellationToken stop) =>
            Task.FromResult<IReadOnlyDictionary<Afspraakvraag, Contractafspraak>>(vragen.ToDictionary(v => v, v =>
            {
                var product = Democontracten.Product(v.Code);
                return new Contractafspraak(product.Eenheid, Democontracten.TariefIn(product, Math.Min(v.Dag.Year, 2025)));
            }));
    }
}
