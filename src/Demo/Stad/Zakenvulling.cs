using System.Globalization;
using Rotonde.Aanbieders;
using Rotonde.Basis;
using Rotonde.Demo.Mensen;
using Rotonde.Gezin;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Gezin.Plannen;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang;
using Rotonde.Voorzieningen;
using Rotonde.Voorzieningen.Aanvragen;
using Rotonde.Voorzieningen.Beschikkingen;
using Rotonde.Voorzieningen.Bezwaren;
using Rotonde.Voorzieningen.Indicaties;
using Rotonde.Voorzieningen.Toewijzingen;

namespace Rotonde.Demo.Stad;

/// <summary>The ids of what was contracted.</summary>
internal sealed record Demoaanbod(IReadOnlyDictionary<string, ProductId> Producten, IReadOnlyDictionary<AgbCode, (AanbiederId Aanbieder, ContractId Contract)> Aanbieders);

/// <summary>A stretch of help that was stored, for the facts and the claims.</summary>
internal sealed record Opgeslagenhulp(Demohulp Hulp, Demomens Mens, VoorzieningId Voorziening, Toewijzing Rij)
{
    public PersoonId Persoon => Mens.Id;

    public ToewijzingId Toewijzing => Rij.Id;

    public long Nummer => Rij.Nummer;
}

/// <summary>The melding that the first help of a client followed from.</summary>
internal sealed record Demomelding(MeldingId Id, Demomens Mens, Demohulp Hulp, Demomedewerker Regisseur);

/// <summary>Stores a file for each household with clients: family, plan, goals, applications, indications, decisions, allocations, starts, stops and objections.</summary>
internal sealed partial class Zakenvulling(Bulkschrijver schrijver, Loterij loterij, Demoaanbod aanbod, DateOnly vandaag)
{
    public const string Demotekst = "Verzonnen voor de demo.";

    private const string Beslisser = "beatrijs";
    private static readonly string Team = Demomedewerkers.Team;

    private readonly List<object> _gezin = [];
    private readonly List<object> _planonderdelen = [];
    private readonly List<object> _hulp = [];
    private readonly Dictionary<Wet, long> _nummers = [];
    private readonly Dossierrijen _dossier = new(loterij);

    public List<Opgeslagenhulp> Opgeslagen { get; } = [];

    /// <summary>The melding each client came in with; Toegang stores it.</summary>
    public List<Demomelding> Meldingen { get; } = [];

    public async Task SchrijfAsync(IReadOnlyList<Demozaak> zaken)
    {
        foreach (var zaak in zaken)
        {
            Vul(zaak);
        }

        await schrijver.SchrijfAsync<GezinDb>(_gezin);
        await schrijver.SchrijfAsync<GezinDb>(_planonderdelen);
        await schrijver.SchrijfAsync<VoorzieningenDb>(_hulp.Concat(_nummers.Select(n => new Toewijzingsteller { Wet = n.Key, Laatste = n.Value })));
        await schrijver.SchrijfAsync<PrivacyDb>(_dossier.Rijen);
    }

    private void Vul(Demozaak zaak)
    {
        var begin = zaak.Clienten.Min(c => c.Hulp[0].Gemeld);
        var leden = zaak.Huis.Leden.Where(l => l.Mens.Geboren <= begin).ToList();
        if (zaak.Clienten.Any(c => leden.TrueForAll(l => l.Mens != c.Mens)))
        {
            leden = zaak.Huis.Leden;
        }

        var loopt = zaak.Clienten.Any(c => c.Loopt(vandaag));
        var regisseur = zaak.Regisseur;
        var gezin = new Gezinsverband
        {
            Id = new GezinsverbandId(loterij.Id(begin)), Naam = Naam(leden[0].Mens), Soort = Gezinssoort.Enkel, Kern = zaak.Huis.Id,
        };
        gezin.Leden.AddRange(leden.Select(l => new Gezinslid
        {
            Gezin = gezin.Id, Persoon = l.Mens.Id, Relatie = Relatie(l.Mens, l.Rol), BeslistMee = l.Mens.Geboren.Leeftijd(vandaag) >= 16, Van = begin,
        }));
        _gezin.Add(gezin);

        var vastgesteld = begin.AddDays(21) > vandaag ? vandaag : begin.AddDays(21);
        var laatste = zaak.Clienten.Max(c => c.Hulp[^1].Stop ?? c.Hulp[^1].Tot);
        var gesloten = loopt ? (DateOnly?)null : laatste.AddDays(14) > vandaag ? vandaag : laatste.AddDays(14);
        var plan = new Plan
        {
            Id = new PlanId(loterij.Id(begin)), Gezin = gezin.Id, Soort = Plansoort.Gezinsplan, Status = loopt ? Planstatus.Actief : Planstatus.Afgesloten, Regie = Regie.Gezin,
            Regievoerder = leden[0].Mens.Id, Regisseur = regisseur.Subject, RegisseurNaam = regisseur.Naam, BegonnenOp = begin, VastgesteldOp = vastgesteld, AfgeslotenOp = gesloten,
            Afsluitreden = loopt ? null : "De doelen zijn gehaald of de hulp is gestopt. " + Demotekst, Opsteller = regisseur.Subject, Versie = 2,
        };
        _gezin.Add(plan);
        _planonderdelen.Add(new Regisseurschap { Id = loterij.Id(begin), Plan = plan.Id, Subject = regisseur.Subject, Van = begin, Tot = gesloten });
        _planonderdelen.AddRange(leden.Select(l => new Planlid { Plan = plan.Id, Persoon = l.Mens.Id, Van = begin, Tot = gesloten }));
        _planonderdelen.AddRange(leden.Where(l => l.Mens.Geboren.Leeftijd(vandaag) >= 12).Select(l => new Mening
        {
            Plan = plan.Id, Persoon = l.Mens.Id, Oordeel = loterij.Kans(88) ? Oordeel.Akkoord : Oordeel.AkkoordMetOpmerking, Opmerking = Demotekst, GegevenOp = vastgesteld, OpgenomenDoor = regisseur.Subject,
        }));
        Evalueer(plan, leden[0].Mens.Id, vastgesteld, gesloten);
        _dossier.Stuk(gezin.Id.Waarde, Gegevenssoort.Plan, leden.Select(l => l.Mens.Id), regisseur.Subject);
        _dossier.Stuk(plan.Id.Waarde, Gegevenssoort.Plan, leden.Select(l => l.Mens.Id), regisseur.Subject);

        foreach (var (mens, _) in zaak.Huis.Leden)
        {
            _dossier.Relatie(mens.Id, Relatiesoort.Team, Houder.Team(Team), begin);
        }

        foreach (var (mens, _) in leden)
        {
            _dossier.Relatie(mens.Id, Relatiesoort.Planlid, Houder.Plan(plan.Id.Waarde), begin, gesloten);
            _dossier.Relatie(mens.Id, Relatiesoort.Regisseur, Houder.Medewerker(regisseur.Subject), begin, gesloten);
            _dossier.DeeltPlan(mens.Id, plan.Id.Waarde, $"het plan {gezin.Naam}", begin);
        }

        Gezag(zaak.Huis, begin);
        foreach (var client in zaak.Clienten)
        {
            Vul(client, plan, regisseur, gesloten);
        }
    }

    private void Evalueer(Plan plan, PersoonId persoon, DateOnly vanaf, DateOnly? tot)
    {
        var gepland = vanaf.AddMonths(6);
        for (; gepland < (tot ?? vandaag.AddDays(-10)); gepland = gepland.AddMonths(6))
        {
            _planonderdelen.Add(new Evaluatie
            {
                Id = new EvaluatieId(loterij.Id(gepland)), Plan = plan.Id, Gepland = gepland, Gehouden = gepland.AddDays(loterij.Tussen(-5, 4)), Aanwezigen = "gezin en regisseur (demo)",
                Verslag = Demotekst, Uitkomst = loterij.Kans(70) ? Evaluatieuitkomst.Voortzetten : Evaluatieuitkomst.Afschalen,
            });
        }

        if (tot is null)
        {
            var volgende = new Evaluatie { Id = new EvaluatieId(loterij.Id(gepland)), Plan = plan.Id, Gepland = gepland };
            _planonderdelen.Add(volgende);
            _planonderdelen.Add(new Gezin.Gesprekken.Vervolg
            {
                Id = new VervolgId(loterij.Id(vandaag)), Soort = Gezin.Gesprekken.Vervolgsoort.Evaluatie, Persoon = persoon, Plan = plan.Id, Aanleiding = volgende.Id.Waarde,
                Omschrijving = "Evalueer het plan met het gezin", Uiterlijk = volgende.Gepland,
            });
        }
    }

    private void Gezag(Demohuis huis, DateOnly begin)
    {
        var ouders = huis.Leden.Where(l => l.Rol is Huishoudrol.Hoofd or Huishoudrol.Partner).Select(l => l.Mens).Where(m => m.Geboren.Leeftijd(vandaag) >= 23).ToList();
        foreach (var kind in huis.Leden.Where(l => l.Rol == Huishoudrol.Kind && l.Mens.Geboren.Leeftijd(vandaag) < 18).Select(l => l.Mens))
        {
            var van = kind.Geboren > begin ? kind.Geboren : begin;
            foreach (var ouder in ouders)
            {
                _planonderdelen.Add(new Gezagsrelatie { Id = loterij.Id(van), Kind = kind.Id, Gezagdrager = ouder.Id, Bron = "BRP (demo)", Van = van, Tot = kind.Geboren.AddYears(18).AddDays(-1) });
                _hulp.Add(new Gezag { Kind = kind.Id, Gezagdrager = ouder.Id });
                if (kind.Geboren.Leeftijd(vandaag) < 16)
                {
                    _dossier.Relatie(kind.Id, Relatiesoort.Gezag, Houder.Persoon(ouder.Id), van, kind.Geboren.AddYears(16).AddDays(-1), "Gezag (BW 1:245), bron: BRP (demo)");
                }
            }
        }
    }

    private void Vul(Democlient client, Plan plan, Demomedewerker regisseur, DateOnly? gesloten)
    {
        var (mens, eerste, laatste) = (client.Mens, client.Hulp[0], client.Hulp[^1]);
        var loopt = client.Loopt(vandaag);
        var open = loopt && gesloten is null;
        var begin = loterij.Tussen(2, 5);
        var doel = new Doel
        {
            Id = new DoelId(loterij.Id(eerste.Gemeld)), Plan = plan.Id, EigenWoorden = Doeltekst(eerste.Product), Resultaat = Doeltekst(eerste.Product), Criterium = "het lukt drie maanden achter elkaar",
            Beginscore = begin, Streefscore = 8, Eindscore = open ? null : Math.Min(10, begin + loterij.Tussen(0, 5)), Terugwindoel = "weer zelf doen wat kan", Einddatum = laatste.Tot,
            Thema = eerste.Product.Wet == Wet.Jeugdwet ? Thema.OpvoedenLerenOntwikkelen : eerste.Product.Code is "D0101" or "D0601" ? Thema.VerzorgenVerplegenVerhelpen : Thema.SamenlevenMeedoen,
            Leefgebied = Leefgebied.Plan, AandeelEigen = 40, AandeelNetwerk = 20, AandeelProfessional = 40, Status = open ? Doelstatus.Open : Doelstatus.Gesloten,
            Opsteller = regisseur.Subject, NiveauBijVaststellen = eerste.Product.Niveau,
        };
        _planonderdelen.Add(doel);
        _planonderdelen.AddRange(Betrokkene.Van(doel.Id.Waarde, [mens.Id]));
        _dossier.Stuk(doel.Id.Waarde, Gegevenssoort.Planitem, [mens.Id], regisseur.Subject, leefgebied: Leefgebied.Plan);
        var score = begin;
        for (var dag = eerste.Van.AddMonths(6); dag < (gesloten ?? vandaag); dag = dag.AddMonths(6))
        {
            score = Math.Clamp(score + loterij.Tussen(-1, 2), 1, 10);
            _planonderdelen.Add(new Doelevaluatie
            {
                Id = loterij.Id(dag), Doel = doel.Id, Datum = dag, Score = score, Uitkomst = score >= 7 ? Evaluatieuitkomst.Afschalen : Evaluatieuitkomst.Voortzetten, Toelichting = Demotekst,
                HoogsteNiveau = eerste.Product.Niveau,
            });
        }

        _dossier.Relatie(mens.Id, Relatiesoort.Aanspreekpunt, Houder.Medewerker(regisseur.Subject), eerste.Gemeld, gesloten);
        var telnummer = new Telnummer { Persoon = mens.Id, Nummer = loterij.Nummer() };
        _hulp.Add(telnummer);
        foreach (var hulp in client.Hulp)
        {
            Vul(client, hulp, plan, doel, telnummer.Nummer, regisseur);
        }
    }

    private void Vul(Democlient client, Demohulp h, Plan plan, Doel doel, Guid telnummer, Demomedewerker regisseur)
    {
        var (mens, p) = (client.Mens, h.Product);
        var product = aanbod.Producten[p.Code];
        var (aanbieder, contract) = aanbod.Aanbieders[h.Aanbieder.Agb];
        var bijdrage = Productsoort.Bijdrage(p.Wet, p.Categorie);
        var regel = new Planregel
        {
            Id = new PlanregelId(loterij.Id(h.Gemeld)), Plan = plan.Id, Doel = doel.Id, Omschrijving = p.Naam, Wie = "begeleider", Helpersoort = Helpersoort.Professional, Organisatie = h.Aanbieder.Naam,
            Ring = Ring.Professionals, Niveau = p.Niveau, Leefgebied = Leefgebied.Plan, Wet = p.Wet, Product = p.Code, Van = h.Start ?? h.Van, Tot = h.Stop ?? h.Tot,
            Afschaaldoel = "minder zodra het zelf lukt", Jaarbedrag = Jaarbedrag(h), Status = h.Stop is not null ? Planregelstatus.Gestopt : h.Start is not null ? Planregelstatus.Gestart : Planregelstatus.Toegewezen,
            Opsteller = regisseur.Subject,
        };
        _planonderdelen.Add(regel);
        _planonderdelen.AddRange(Betrokkene.Van(regel.Id.Waarde, [mens.Id]));
        _dossier.Stuk(regel.Id.Waarde, Gegevenssoort.Planitem, [mens.Id], regisseur.Subject, leefgebied: Leefgebied.Plan);

        var bezwaarTot = Bezwaartermijn.Tot(h.Besloten);
        var bezwaar = h == client.Hulp[0] && loterij.Kans(4);
        var onherroepelijk = bezwaarTot < vandaag;
        MeldingId? melding = h == client.Hulp[0] ? new MeldingId(loterij.Id(h.Gemeld)) : null;
        if (melding is { } nieuw)
        {
            Meldingen.Add(new Demomelding(nieuw, mens, h, regisseur));
        }

        var aanvraag = new Aanvraag
        {
            Id = new AanvraagId(loterij.Id(h.Aangevraagd)), Persoon = mens.Id, Melding = melding?.Waarde, Plan = plan.Id, Wet = p.Wet, IngediendOp = h.Aangevraagd, TermijnVanaf = h.Aangevraagd, Team = Team,
            Behandelaar = regisseur.Subject, Behandelaarnaam = regisseur.Naam, Onderzoeker = regisseur.Subject,
            Status = bezwaar && !onherroepelijk ? Aanvraagstatus.InBezwaar : onherroepelijk ? Aanvraagstatus.Onherroepelijk : Aanvraagstatus.Bekendgemaakt,
            BeslisUiterlijk = Beslisdatum.Bereken(h.Aangevraagd, Beslistermijnen.Van(p.Wet).Geldend(h.Aangevraagd).Waarde, []), BeslotenOp = h.Besloten,
        };
        aanvraag.Instemmingen.Add(new Aanvraaginstemming { Aanvraag = aanvraag.Id, Persoon = mens.Id, Hoedanigheid = Hoedanigheid.Zelf, Op = h.Aangevraagd });
        var indicatie = new Indicatie
        {
            Id = new IndicatieId(loterij.Id(h.Besloten)), Persoon = mens.Id, Aanvraag = aanvraag.Id, Doel = doel.Id, Wet = p.Wet, Verwijzer = Verwijzer.Aanspreekpunt, GesteldDoor = regisseur.Subject,
            GesteldOp = h.Besloten.AddDays(-1), Verwijsregel = "demo", Niveau = p.Niveau, Product = product, Productnaam = p.Naam, Volume = h.Volume, Eenheid = h.Eenheid, Frequentie = h.Frequentie,
            Van = h.Van, Tot = h.Tot, Afschaaldoel = "minder zodra het zelf lukt", RedenIndividueel = Productsoort.HeeftGroepsvariant(p.Wet, p.Categorie) ? Demotekst : null, GeraamdeJaarkosten = Jaarbedrag(h),
        };
        var voorziening = new Voorziening
        {
            Id = new VoorzieningId(loterij.Id(h.Besloten)), Persoon = mens.Id, Telnummer = telnummer, Doel = doel.Id, Beschikking = new BeschikkingId(loterij.Id(h.Besloten)), Indicatie = indicatie.Id,
            Wet = p.Wet, Niveau = p.Niveau, Product = product, Productnaam = p.Naam, Productgroep = p.Productgroep, Taakveld = p.Taakveld, Categorie = p.Categorie, Code = p.Code, Bijdrage = bijdrage,
            Team = Team, Volume = h.Volume, Eenheid = h.Eenheid, Frequentie = h.Frequentie, Van = h.Van, Tot = h.Tot,
            Status = h.Stop is not null ? Voorzieningstatus.Gestopt : h.Start is not null ? Voorzieningstatus.Gestart : Voorzieningstatus.Toegewezen, GestartOp = h.Start, GestoptOp = h.Stop,
        };
        var beschikking = new Beschikking
        {
            Id = voorziening.Beschikking!.Value, Aanvraag = aanvraag.Id, Persoon = mens.Id, Wet = p.Wet, Team = Team, Contactpersoon = regisseur.Naam, Besluit = Besluit.Toekennen,
            Motivering = $"U krijgt {p.Naam}. {Demotekst}", Noodzaak = $"Het doel is: {doel.Resultaat}. {Demotekst}", VanU = "U werkt mee aan het plan.", VanOns = "Wij evalueren elk half jaar met u.",
            Status = bezwaar && !onherroepelijk ? Beschikkingstatus.InBezwaar : onherroepelijk ? Beschikkingstatus.Onherroepelijk : Beschikkingstatus.Bekendgemaakt, Schrijvers = regisseur.Subject,
            OndertekendDoor = Beslisser, Ondertekenaar = Demomedewerkers.Van(Beslisser).Naam, BekendgemaaktOp = h.Besloten, BezwaarTot = bezwaarTot, BeslisUiterlijk = aanvraag.BeslisUiterlijk,
            Brief = $"<p>Deze brief is verzonnen voor de demo.</p><p>U krijgt {p.Naam}: {voorziening.Omvang.InWoorden()}, van {h.Van.Voluit()} tot en met {h.Tot.Voluit()}.</p><p>Bent u het er niet mee eens? Maak bezwaar tot en met {bezwaarTot.Voluit()}.</p>",
        };
        beschikking.Regels.Add(new Beschikkingsregel
        {
            Id = loterij.Id(h.Besloten), Beschikking = beschikking.Id, Volgorde = 1, Indicatie = indicatie.Id, Voorziening = voorziening.Id, Doel = doel.Id, Product = product, Productnaam = p.Naam,
            Niveau = p.Niveau, Productgroep = p.Productgroep, Taakveld = p.Taakveld, Categorie = p.Categorie, Code = p.Code, Bijdrage = bijdrage, Volume = h.Volume, Eenheid = h.Eenheid,
            Frequentie = h.Frequentie, Van = h.Van, Tot = h.Tot,
        });
        var nummer = _nummers[p.Wet] = _nummers.GetValueOrDefault(p.Wet) + 1;
        var moment = new DateTimeOffset(h.Verzonden.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);
        var toewijzing = new Toewijzing
        {
            Id = new ToewijzingId(loterij.Id(h.Verzonden)), Voorziening = voorziening.Id, Persoon = mens.Id, Wet = p.Wet, Nummer = nummer, Aanbieder = aanbieder, Aanbiedernaam = h.Aanbieder.Naam,
            Agb = h.Aanbieder.Agb, Contract = contract, Product = product, Categorie = p.Categorie, Code = p.Code, Volume = h.Volume, Eenheid = h.Eenheid, Frequentie = h.Frequentie, Van = h.Van, Tot = h.Tot,
            Tarief = h.Tarief(h.Van.Year), Moment = moment, VerzondenOp = h.Verzonden, VerzondenMoment = moment, BevestigdOp = h.Verzonden.AddDays(1), StartNorm = h.StartNorm,
            Stand = h.Stop is not null ? Leveringsstand.Gestopt : h.Start is not null ? Leveringsstand.Loopt : Leveringsstand.NietGestart,
        };
        _hulp.AddRange([aanvraag, indicatie, voorziening, beschikking, toewijzing]);
        Lever(h, toewijzing);
        if (bezwaar)
        {
            MaakBezwaar(h, beschikking);
        }

        _dossier.Stuk(aanvraag.Id.Waarde, Gegevenssoort.Zaak, [mens.Id], regisseur.Subject, Team);
        _dossier.Stuk(indicatie.Id.Waarde, Gegevenssoort.Indicatie, [mens.Id], regisseur.Subject);
        _dossier.Stuk(beschikking.Id.Waarde, Gegevenssoort.Beschikking, [mens.Id], regisseur.Subject, Team);
        _dossier.Stuk(voorziening.Id.Waarde, Gegevenssoort.Toewijzing, [mens.Id], Beslisser, Team);
        _dossier.Stuk(toewijzing.Id.Waarde, Gegevenssoort.Toewijzing, [mens.Id], regisseur.Subject, Team);
        if (h.Stop is null && h.Tot >= vandaag)
        {
            _dossier.Relatie(
                mens.Id, Relatiesoort.Aanbieder, Houder.Organisatie(h.Aanbieder.Agb), h.Verzonden, h.Tot, $"toewijzing {nummer.ToString(CultureInfo.InvariantCulture)}");
        }

        Opgeslagen.Add(new Opgeslagenhulp(h, mens, voorziening.Id, toewijzing));
    }

    private void Lever(Demohulp h, Toewijzing toewijzing)
    {
        if (h.Start is { } start)
        {
            _hulp.Add(new Levering
            {
                Id = loterij.Id(h.StartGemeld!.Value), Toewijzing = toewijzing.Id, Persoon = toewijzing.Persoon, Volgorde = 0, Stop = false, Begindatum = start, OntvangenOp = h.StartGemeld.Value,
                Norm = h.StartNorm, Tijdig = h.StartGemeld <= h.StartNorm,
            });
        }

        if (h.Stop is { } stop)
        {
            _hulp.Add(new Levering
            {
                Id = loterij.Id(h.StopGemeld!.Value), Toewijzing = toewijzing.Id, Persoon = toewijzing.Persoon, Volgorde = 1, Stop = true, Begindatum = h.Start!.Value, Einddatum = stop,
                Reden = stop < h.Tot ? Stopreden.InOverleg : Stopreden.VolgensPlan, OntvangenOp = h.StopGemeld.Value, Norm = h.StopNorm, Tijdig = h.StopGemeld <= h.StopNorm,
            });
        }
    }

    private void MaakBezwaar(Demohulp h, Beschikking beschikking)
    {
        var ontvangen = h.Besloten.AddDays(loterij.Tussen(7, 38));
        ontvangen = ontvangen > vandaag ? vandaag : ontvangen;
        var uiterlijk = Bezwaarbeslistermijn.Uiterlijk(beschikking.BezwaarTot!.Value, metCommissie: true, verdaagd: false);
        var beslist = beschikking.Status == Beschikkingstatus.Onherroepelijk;
        var op = ontvangen.AddDays(loterij.Tussen(20, 80));
        var bezwaar = new Bezwaar
        {
            Id = new BezwaarId(loterij.Id(ontvangen)), Beschikking = beschikking.Id, Persoon = beschikking.Persoon, Wet = beschikking.Wet, Team = Team, OntvangenOp = ontvangen,
            Gronden = $"Ik heb meer uren nodig. {Demotekst}", OpTijd = true, MetCommissie = true, BeslisUiterlijk = uiterlijk, Status = beslist ? Bezwaarstatus.Beslist : Bezwaarstatus.Ontvangen,
            Uitkomst = beslist ? loterij.Uit([Bezwaaruitkomst.Gegrond, Bezwaaruitkomst.DeelsGegrond, Bezwaaruitkomst.Ongegrond, Bezwaaruitkomst.Ongegrond]) : null,
            Motivering = beslist ? Demotekst : null, Les = beslist ? "Leg in de brief beter uit hoe de uren zijn berekend. " + Demotekst : null,
            BeslistOp = beslist ? op > vandaag ? vandaag : op : null, BeslistDoor = beslist ? Beslisser : null,
        };
        _hulp.Add(bezwaar);
        _dossier.Stuk(bezwaar.Id.Waarde, Gegevenssoort.KlachtEnBezwaar, [beschikking.Persoon], Beslisser, Team);
    }

    internal static Bedrag Jaarbedrag(Demohulp h) =>
        Financien.Grootboek.Maandkosten.Toets(h.Volume, h.Eenheid, h.Frequentie, h.Tarief(h.Van.Year), new Periode(h.Van, h.Tot))!.Value * 12L;

    private static string Doeltekst(Demoproduct product) => product.Code switch
    {
        "D0101" or "D0601" => "Ik wil mijn huis schoon en zelf op orde houden",
        "D0701" or "D0202" => "Ik wil overdag iets te doen hebben met anderen",
        "D0801" => "Ik wil mijn dagbesteding zelf bereiken",
        "D4401" => "Wij willen thuis af en toe op adem komen",
        "D4201" or "D4503" => "Ik wil zelf leren reizen",
        "D5101" => "Ik wil mij weer goed voelen",
        _ => "Ik wil zelf mijn dagen kunnen regelen",
    };

    private static string Naam(Demomens mens) => mens.Voorvoegsel is null ? mens.Achternaam : char.ToUpperInvariant(mens.Voorvoegsel[0]) + mens.Voorvoegsel[1..] + " " + mens.Achternaam;

    private static string Relatie(Demomens mens, Huishoudrol rol) => (rol, mens.Geslacht) switch
    {
        (Huishoudrol.Kind, Geslacht.Man) => "zoon",
        (Huishoudrol.Kind, _) => "dochter",
        (Huishoudrol.Partner, _) => "partner",
        _ => "hoofd van het huishouden",
    };
}
