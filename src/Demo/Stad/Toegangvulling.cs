using System.Globalization;
using Rotonde.Basis;
using Rotonde.Demo.Mensen;
using Rotonde.Privacy;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Toegang.Meldingen;
using Rotonde.Toegang.SocialeKaart;
using Rotonde.Voorzieningen;
using Rotonde.Voorzieningen.Aanvragen;
using Rotonde.Voorzieningen.Beschikkingen;

namespace Rotonde.Demo.Stad;

/// <summary>Stores what came in at the gate: questions and meldingen, done and open, some due today and some too late, and applications that wait for a decision.</summary>
internal sealed class Toegangvulling(Bulkschrijver schrijver, Loterij loterij, string gemeente, DateOnly vandaag)
{
    private static readonly (string Tekst, Onderwerp Onderwerp)[] Vragen =
    [
        ("Wie kan mij helpen met de tuin? Het lukt mij niet meer.", Onderwerp.Huishouden), ("Ik ben veel alleen en wil mensen ontmoeten.", Onderwerp.Contacten),
        ("Onze zoon wil niet meer naar school.", Onderwerp.Opvoeden), ("Ik kan mijn rekeningen niet betalen.", Onderwerp.Inkomen),
        ("Hoe kom ik bij het ziekenhuis zonder auto?", Onderwerp.Vervoer), ("Ik zorg voor mijn man en word er moe van.", Onderwerp.Mantelzorg),
        ("Ik zoek iets om overdag te doen.", Onderwerp.Dagbesteding), ("Ik snap de brieven van de gemeente niet.", Onderwerp.Taal),
        ("De trap in huis wordt te zwaar voor mij.", Onderwerp.Wonen), ("Ik slaap slecht en pieker veel.", Onderwerp.Gezondheid),
    ];

    private readonly List<(DateOnly Dag, Func<string, object> Maak)> _meldingen = [];
    private readonly List<(DateOnly Dag, Func<string, object> Maak)> _hulpvragen = [];
    private readonly List<object> _besluiten = [];
    private readonly Dossierrijen _dossier = new(loterij);

    public async Task SchrijfAsync(IReadOnlyList<Demohuis> huizen, IReadOnlyList<Demozaak> zaken, IReadOnlyList<Demomelding> gedaan)
    {
        foreach (var melding in gedaan)
        {
            Voeg(melding.Id, melding.Mens, melding.Hulp.Gemeld, Meldingstatus.Aanvraag, melding.Regisseur, melding.Hulp.Aangevraagd);
        }

        // Who is new here: households without a file, in an order of chance.
        var bekend = zaken.Select(z => z.Huis.Id).ToHashSet();
        var nieuw = huizen.Where(h => !bekend.Contains(h.Id) && h.Leden.Count > 0).ToList();
        loterij.Schud(nieuw);
        var inwoners = huizen.Sum(h => h.Leden.Count);
        var rij = new Queue<Demohuis>(nieuw);
        OpenMeldingen(rij, Math.Max(12, inwoners * 4 / 1_000));
        OpenAanvragen(rij, Math.Max(6, inwoners * 2 / 1_000));
        Hulpvragen(rij, Math.Max(8, inwoners * 3 / 1_000), inwoners * 15 / 1_000);

        var rijen = Genummerd("Z", _meldingen).Concat(Genummerd("V", _hulpvragen)).ToList();
        await schrijver.SchrijfAsync<ToegangDb>(rijen);
        await schrijver.SchrijfAsync<VoorzieningenDb>(_besluiten);
        await schrijver.SchrijfAsync<PrivacyDb>(_dossier.Rijen);
    }

    /// <summary>A melding that is worked on now, for somebody with a file of their own.</summary>
    public MeldingId Loopt(Demomens mens, DateOnly dag, Meldingstatus status, Demomedewerker regisseur, string tekst)
    {
        var id = new MeldingId(loterij.Id(dag));
        Voeg(id, mens, dag, status, regisseur, null, tekst);
        return id;
    }

    private void OpenMeldingen(Queue<Demohuis> huizen, int aantal)
    {
        Demomedewerker[] consulenten = [Demomedewerkers.Van("samira"), Demomedewerkers.Van("joost")];
        for (var i = 0; i < aantal && huizen.TryDequeue(out var huis); i++)
        {
            // The first of each employee is due today, the others over the last seven weeks: some too late.
            var dag = i < 2 ? DagMetTermijn(vandaag) : vandaag.AddDays(-loterij.Tussen(0, 50));
            var status = i < 2 ? Meldingstatus.InOnderzoek : loterij.Uit([Meldingstatus.Gemeld, Meldingstatus.Gemeld, Meldingstatus.Voorbereid, Meldingstatus.InOnderzoek, Meldingstatus.InOnderzoek, Meldingstatus.Verslag]);
            Voeg(new MeldingId(loterij.Id(dag)), Volwassene(huis), dag, status, status == Meldingstatus.Gemeld ? null : consulenten[i % 2], null, huis: huis);
        }
    }

    // The last day on which the research is due today: six weeks back, or earlier when that is no working day.
    private static DateOnly DagMetTermijn(DateOnly uiterlijk)
    {
        for (var dag = uiterlijk.AddDays(-42); dag > uiterlijk.AddDays(-60); dag = dag.AddDays(-1))
        {
            if (Meldingdata.Van(dag).OnderzoekUiterlijk == uiterlijk)
            {
                return dag;
            }
        }

        return uiterlijk.AddDays(-42);
    }

    private void OpenAanvragen(Queue<Demohuis> huizen, int aantal)
    {
        Demomedewerker[] consulenten = [Demomedewerkers.Van("samira"), Demomedewerkers.Van("joost")];
        for (var i = 0; i < aantal && huizen.TryDequeue(out var huis); i++)
        {
            var mens = Volwassene(huis);
            var ingediend = vandaag.AddDays(-loterij.Tussen(0, 17));
            var gemeld = ingediend.AddDays(-loterij.Tussen(20, 42));
            var consulent = consulenten[i % 2];
            var melding = new MeldingId(loterij.Id(gemeld));
            Voeg(melding, mens, gemeld, Meldingstatus.Aanvraag, consulent, ingediend, huis: huis);
            var concept = i % 3 == 0;
            var aanvraag = new Aanvraag
            {
                Id = new AanvraagId(loterij.Id(ingediend)), Persoon = mens.Id, Melding = melding.Waarde, Wet = Wet.Wmo, IngediendOp = ingediend, TermijnVanaf = ingediend, Team = Demomedewerkers.Team,
                Behandelaar = consulent.Subject, Behandelaarnaam = consulent.Naam, Onderzoeker = consulent.Subject, Status = concept ? Aanvraagstatus.InBehandeling : Aanvraagstatus.Ontvangen,
                BeslisUiterlijk = Beslisdatum.Bereken(ingediend, Beslistermijnen.Van(Wet.Wmo).Geldend(ingediend).Waarde, []),
            };
            aanvraag.Instemmingen.Add(new Aanvraaginstemming { Aanvraag = aanvraag.Id, Persoon = mens.Id, Hoedanigheid = Hoedanigheid.Zelf, Op = ingediend });
            _besluiten.Add(aanvraag);
            _dossier.Stuk(aanvraag.Id.Waarde, Gegevenssoort.Zaak, [mens.Id], consulent.Subject, Demomedewerkers.Team);
            if (concept)
            {
                var beschikking = new Beschikking
                {
                    Id = new BeschikkingId(loterij.Id(vandaag)), Aanvraag = aanvraag.Id, Persoon = mens.Id, Wet = Wet.Wmo, Team = Demomedewerkers.Team, Contactpersoon = consulent.Naam,
                    Besluit = Besluit.Afwijzen, Grond = Afwijzingsgrond.AlgemeneVoorziening, Motivering = $"De boodschappendienst kan dit voor u doen. {Zakenvulling.Demotekst}",
                    VanU = "U probeert eerst de boodschappendienst.", VanOns = "Wij bellen u na een maand.", Schrijvers = consulent.Subject, BeslisUiterlijk = aanvraag.BeslisUiterlijk,
                };
                _besluiten.Add(beschikking);
                _dossier.Stuk(beschikking.Id.Waarde, Gegevenssoort.Beschikking, [mens.Id], consulent.Subject, Demomedewerkers.Team);
            }
        }
    }

    private void Hulpvragen(Queue<Demohuis> huizen, int open, int gedaan)
    {
        for (var i = 0; i < open + gedaan && huizen.TryDequeue(out var huis); i++)
        {
            var isOpen = i < open;
            var dag = isOpen ? vandaag.AddDays(-loterij.Tussen(0, 6)) : vandaag.AddDays(-loterij.Tussen(10, 2_800));
            var anoniem = i % 6 == 5;
            var mens = Volwassene(huis);
            var (tekst, onderwerp) = loterij.Uit(Vragen);
            var id = new HulpvraagId(loterij.Id(dag));
            var uiterlijk = Meldingstermijnen.Uiterlijk("contact", dag)!.Value;
            var status = isOpen ? loterij.Uit([Hulpvraagstatus.Nieuw, Hulpvraagstatus.InTriage]) : loterij.Uit([Hulpvraagstatus.Beantwoord, Hulpvraagstatus.Beantwoord, Hulpvraagstatus.Basisniveau, Hulpvraagstatus.Vervallen]);
            var kanaal = loterij.Uit([Kanaal.Portaal, Kanaal.Portaal, Kanaal.Telefoon, Kanaal.Balie]);
            var klaar = dag.AddDays(loterij.Tussen(0, 3));

            // Of the questions of the basisniveau one in three lies with the team Toegang, so that the Aanspreekpunten have some too.
            var team = i % 3 == 0 ? Demomedewerkers.Team : Bureaudienstteam.Naam;
            _hulpvragen.Add((dag, nummer => new Hulpvraag
            {
                Id = id, Nummer = nummer, Persoon = anoniem ? null : mens.Id, Kanaal = kanaal, Melder = anoniem ? Melder.Anoniem : Melder.Zelf, Invulwijze = Invulwijze.Alleen, Tekst = tekst,
                Onderwerp = onderwerp, GesteldOp = new DateTimeOffset(dag.ToDateTime(new TimeOnly(10, 0)), TimeSpan.Zero), ContactUiterlijk = uiterlijk, Status = status, Team = team,
                Reden = isOpen ? null : Zakenvulling.Demotekst, Antwoord = isOpen ? null : $"Wij hebben u gebeld. {Zakenvulling.Demotekst}", AfgehandeldOp = isOpen ? null : klaar,
            }));
            _dossier.Stuk(id.Waarde, Gegevenssoort.Hulpvraag, anoniem ? [] : [mens.Id], team: team);
            if (!anoniem)
            {
                Ken(huis, dag, team);
            }
        }
    }

    private void Voeg(MeldingId id, Demomens mens, DateOnly dag, Meldingstatus status, Demomedewerker? consulent, DateOnly? aangevraagd, string? tekst = null, Demohuis? huis = null)
    {
        var data = Meldingdata.Van(dag);
        var team = consulent is null ? Bureaudienstteam.Naam : Demomedewerkers.Team;
        var kanaal = loterij.Uit([Kanaal.Portaal, Kanaal.Portaal, Kanaal.Telefoon, Kanaal.Balie, Kanaal.Professional]);
        var wat = tekst ?? loterij.Uit(Vragen).Tekst;
        var onderzocht = status is Meldingstatus.Verslag or Meldingstatus.Aanvraag;
        DateOnly Niet(int dagen) => dag.AddDays(dagen) > (aangevraagd ?? vandaag) ? aangevraagd ?? vandaag : dag.AddDays(dagen);
        _meldingen.Add((dag, nummer => new Melding
        {
            Id = id, Zaaknummer = nummer, Persoon = mens.Id, Kanaal = kanaal, Melder = kanaal == Kanaal.Professional ? Melder.Professional : Melder.Zelf, Invulwijze = Invulwijze.Alleen,
            WeetErvan = kanaal == Kanaal.Professional ? true : null, Tekst = wat, Spoed = false, OntvangenOp = dag, PersoonlijkPlanTot = data.PersoonlijkPlanTot,
            OnderzoekUiterlijk = data.OnderzoekUiterlijk, Termijnbron = data.Bron, Bevestiging = Ontvangstbevestiging.Schrijf(nummer, data, gemeente), Status = status,
            ClientondersteuningAangebodenOp = consulent is null ? null : Niet(3), ClientondersteuningGewenst = consulent is null ? null : false, Team = team,
            Aanspreekpunt = consulent?.Subject, AanspreekpuntNaam = consulent?.Naam, GesprekOp = status is Meldingstatus.InOnderzoek || onderzocht ? Niet(10) : null,
            OnderzoekAfgerondOp = status == Meldingstatus.Aanvraag ? Niet(20) : null, ReactieInwoner = status == Meldingstatus.Aanvraag ? "Het klopt." : null, GeslotenOp = aangevraagd,
        }));
        _dossier.Stuk(id.Waarde, Gegevenssoort.Zaak, [mens.Id], team: team);
        if (huis is not null)
        {
            Ken(huis, dag, team);
        }

        if (consulent is not null && huis is not null)
        {
            _dossier.Relatie(mens.Id, Relatiesoort.Aanspreekpunt, Houder.Medewerker(consulent.Subject), dag);
        }
    }

    private void Ken(Demohuis huis, DateOnly dag, string team)
    {
        foreach (var (mens, _) in huis.Leden)
        {
            _dossier.Relatie(mens.Id, Relatiesoort.Team, Houder.Team(team), dag);
        }
    }

    private static Demomens Volwassene(Demohuis huis) => huis.Leden.Select(l => l.Mens).MinBy(m => m.Geboren)!;

    private static IEnumerable<object> Genummerd(string soort, IEnumerable<(DateOnly Dag, Func<string, object> Maak)> stukken)
    {
        foreach (var jaar in stukken.GroupBy(s => s.Dag.Year).OrderBy(j => j.Key))
        {
            var nummer = 0;
            foreach (var stuk in jaar.OrderBy(s => s.Dag))
            {
                nummer++;
                yield return stuk.Maak(string.Create(CultureInfo.InvariantCulture, $"{soort}{jaar.Key}-{nummer:00000}"));
            }

            yield return new Nummer { Soort = soort, Jaar = jaar.Key, Laatste = nummer };
        }
    }
}
