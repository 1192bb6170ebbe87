using Rotonde.Basis;
using Rotonde.Demo.Mensen;
using Rotonde.Gezin;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Gezin.Plannen;
using Rotonde.Gezin.Planonderdelen;
using Rotonde.Privacy.Rechten;

namespace Rotonde.Demo.Stad;

/// <summary>The family De Vries and grandmother Riek in the town: two households, one family, one running plan with Samira as regisseur (DOMAIN-MODEL §15.1).</summary>
internal sealed partial class Zakenvulling
{
    /// <summary>The two households, with the ids under which the people log in.</summary>
    public static (Demohuis DeVries, Demohuis Riek) MaakDeVries(Loterij loterij, IReadOnlyDictionary<Demoinwoner, PersoonId> personen, DateOnly vandaag)
    {
        Demohuis Huis(string straat, int nummer, string postcode) => new()
        {
            Id = new HuishoudenId(loterij.Id(new DateOnly(2019, 1, 1))), Adres = new AdresId(loterij.Id(new DateOnly(2019, 1, 1))),
            Plek = new Adresgegevens(straat, nummer, null, postcode, "Duiven"), Van = vandaag.AddYears(-5),
        };

        Demomens Mens(Demoinwoner inwoner)
        {
            var delen = inwoner.Achternaam.Split(' ', 2);
            var vrouw = inwoner == Demoinwoners.Els || inwoner == Demoinwoners.Roos || inwoner == Demoinwoners.Riek;
            return new Demomens
            {
                Id = personen[inwoner], Geslacht = vrouw ? Geslacht.Vrouw : Geslacht.Man, Geboren = inwoner.Geboren, Voornaam = inwoner.Roepnaam,
                Achternaam = delen[^1], Voorvoegsel = delen.Length == 2 ? delen[0] : null, Bsn = inwoner.Bsn,
            };
        }

        // The letters of the generator end at ZZ too, but its numbers never pass forty in the first block: these two addresses stay free.
        var thuis = Huis("Demostraat", 912, "6921 AB");
        thuis.Leden.AddRange(
        [
            (Mens(Demoinwoners.Jan), Huishoudrol.Hoofd), (Mens(Demoinwoners.Els), Huishoudrol.Partner), (Mens(Demoinwoners.Jeroen), Huishoudrol.Kind),
            (Mens(Demoinwoners.Wouter), Huishoudrol.Kind), (Mens(Demoinwoners.Roos), Huishoudrol.Kind),
        ]);
        var riek = Huis("Demoplein", 903, "6921 AC");
        riek.Leden.Add((Mens(Demoinwoners.Riek), Huishoudrol.Hoofd));
        return (thuis, riek);
    }

    /// <summary>Their family, plan, goals and help.</summary>
    public void VulDeVries(Demohuis thuis, Demohuis bijRiek)
    {
        var regisseur = Demomedewerkers.Van("samira");
        var begin = vandaag.AddDays(-90);
        (Demomens Mens, string Relatie)[] leden =
        [
            (thuis.Leden[1].Mens, "moeder"), (thuis.Leden[0].Mens, "vader"), (thuis.Leden[2].Mens, "zoon"), (thuis.Leden[3].Mens, "zoon"), (thuis.Leden[4].Mens, "dochter"), (bijRiek.Leden[0].Mens, "oma"),
        ];
        var (els, jan, jeroen, wouter, roos, riek) = (leden[0].Mens, leden[1].Mens, leden[2].Mens, leden[3].Mens, leden[4].Mens, leden[5].Mens);

        var gezin = new Gezinsverband { Id = new GezinsverbandId(loterij.Id(begin)), Naam = "De Vries", Soort = Gezinssoort.SamengesteldOverMeerdereHuishoudens, Kern = thuis.Id };
        gezin.Leden.AddRange(leden.Select(l => new Gezinslid
        {
            Gezin = gezin.Id, Persoon = l.Mens.Id, Relatie = l.Relatie, BeslistMee = l.Mens != roos, ToestemmingOp = l.Mens == riek ? begin : null, Van = begin,
        }));
        var plan = new Plan
        {
            Id = new PlanId(loterij.Id(begin)), Gezin = gezin.Id, Soort = Plansoort.Gezinsplan, Status = Planstatus.Actief, Regie = Regie.Gezin, Regievoerder = els.Id, Regisseur = regisseur.Subject,
            RegisseurNaam = regisseur.Naam, BegonnenOp = begin, VastgesteldOp = begin.AddDays(20), Opsteller = regisseur.Subject, Versie = 2,
        };
        _gezin.AddRange([gezin, plan]);
        _planonderdelen.Add(new Regisseurschap { Id = loterij.Id(begin), Plan = plan.Id, Subject = regisseur.Subject, Van = begin });
        foreach (var (mens, _) in leden)
        {
            _planonderdelen.Add(new Planlid { Plan = plan.Id, Persoon = mens.Id, Van = begin });
            _planonderdelen.Add(new Mening { Plan = plan.Id, Persoon = mens.Id, Oordeel = Oordeel.Akkoord, Opmerking = "", GegevenOp = begin.AddDays(15), OpgenomenDoor = regisseur.Subject });
            _dossier.Relatie(mens.Id, Relatiesoort.Team, Houder.Team(Team), begin);
            _dossier.Relatie(mens.Id, Relatiesoort.Planlid, Houder.Plan(plan.Id.Waarde), begin);
            _dossier.Relatie(mens.Id, Relatiesoort.Regisseur, Houder.Medewerker(regisseur.Subject), begin);
            _dossier.Relatie(mens.Id, Relatiesoort.Aanspreekpunt, Houder.Medewerker(regisseur.Subject), begin);
            _dossier.DeeltPlan(mens.Id, plan.Id.Waarde, "het plan De Vries", begin);
        }

        _dossier.Stuk(gezin.Id.Waarde, Gegevenssoort.Plan, leden.Select(l => l.Mens.Id), regisseur.Subject);
        _dossier.Stuk(plan.Id.Waarde, Gegevenssoort.Plan, leden.Select(l => l.Mens.Id), regisseur.Subject);
        Evalueer(plan, els.Id, begin.AddDays(20), null);
        Gezag(thuis, begin);

        Vrij(plan, wouter, "Ik wil mijn school afmaken", Thema.OpvoedenLerenOntwikkelen, "zelf op tijd op school", [("jongerencoach", "jongerencoach", Helpersoort.Professional, Ring.Gemeente, Niveau.VrijToegankelijk)]);
        Vrij(plan, jeroen, "Ik wil een diploma", Thema.OpvoedenLerenOntwikkelen, "entree-diploma", [("collega helpt met taal", "collega", Helpersoort.Werkgever, Ring.InformeleNetwerken, Niveau.InformeelNetwerk)]);
        Vrij(plan, jan, "Ik wil weer iets om handen hebben", Thema.WerkenVerdienenUitgeven, "eigen werk", [("kookt en doet de was", "Jan", Helpersoort.Zelf, Ring.Individu, Niveau.EigenKracht), ("gesprek over werk", "UWV-adviseur", Helpersoort.Professional, Ring.Professionals, Niveau.VrijToegankelijk)]);
        Vrij(plan, els, "Ik wil een avond vrij", Thema.GezondLevenBewegenOntspannen, "zelf uitrusten", [("zus komt op dinsdag", "zus van Els", Helpersoort.Familie, Ring.NabijeOmgeving, Niveau.NabijeOmgeving)]);
        Vrij(plan, riek, "Ik wil mijn huis weer zelf doen", Thema.VerzorgenVerplegenVerhelpen, "weer zelf stofzuigen", [("boodschappen", "buur Piet", Helpersoort.Vrijwilliger, Ring.InformeleNetwerken, Niveau.InformeelNetwerk), ("boodschappendienst", "boodschappendienst", Helpersoort.Vrijwilliger, Ring.GeorganiseerdVrijwillig, Niveau.AlgemeneVoorziening)]);
        if (roos.Geboren.Leeftijd(vandaag) < 17)
        {
            Vul(new Democlient(roos, [Lopend("D4502", "De Brug (demo)", 2, begin)]), plan, regisseur, null);
        }

        Vul(new Democlient(riek, [Lopend("D0101", "Thuiszorg Liemerskant (demo)", 2, begin)]), plan, regisseur, null);
    }

    private static Demohulp Lopend(string product, string aanbieder, long volume, DateOnly begin)
    {
        var van = begin.AddDays(50);
        var besloten = begin.AddDays(40);
        return new Demohulp
        {
            Product = Democontracten.Product(product), Aanbieder = Democontracten.Aanbieders.Single(a => a.Naam == aanbieder), Volume = volume,
            Frequentie = Voorzieningen.Toewijzingen.Frequentie.PerWeek, Gemeld = begin, Aangevraagd = begin.AddDays(28), Besloten = besloten, Van = van, Tot = van.AddMonths(6), Verzonden = besloten.AddDays(1),
            Start = van, StartGemeld = van.AddDays(2), StartNorm = Voorzieningen.Toewijzingen.Meldingstijdigheid.Norm(van, besloten.AddDays(1)),
            StopNorm = Voorzieningen.Toewijzingen.Meldingstijdigheid.Norm(van.AddMonths(6), null),
        };
    }

    private void Vrij(Plan plan, Demomens wie, string woorden, Thema thema, string terugwin, IReadOnlyList<(string Wat, string Wie, Helpersoort Soort, Ring Ring, Niveau Niveau)> regels)
    {
        var vanaf = plan.VastgesteldOp!.Value;
        var doel = new Doel
        {
            Id = new DoelId(loterij.Id(vanaf)), Plan = plan.Id, EigenWoorden = woorden, Resultaat = woorden, Criterium = "het lukt drie maanden achter elkaar", Beginscore = 3, Streefscore = 8,
            Terugwindoel = terugwin, Einddatum = vanaf.AddMonths(9), Thema = thema, Leefgebied = Leefgebied.Plan, AandeelEigen = 50, AandeelNetwerk = 20, AandeelProfessional = 30, Opsteller = plan.Opsteller,
            NiveauBijVaststellen = regels.Max(r => r.Niveau),
        };
        _planonderdelen.Add(doel);
        _planonderdelen.AddRange(Betrokkene.Van(doel.Id.Waarde, [wie.Id]));
        _dossier.Stuk(doel.Id.Waarde, Gegevenssoort.Planitem, [wie.Id], plan.Opsteller, leefgebied: Leefgebied.Plan);
        foreach (var (wat, helper, soort, ring, niveau) in regels)
        {
            var regel = new Planregel
            {
                Id = new PlanregelId(loterij.Id(vanaf)), Plan = plan.Id, Doel = doel.Id, Omschrijving = wat, Wie = helper, Helpersoort = soort, Organisatie = "", Ring = ring, Niveau = niveau,
                Leefgebied = Leefgebied.Plan, Van = vanaf, Afschaaldoel = "", Status = Planregelstatus.Gestart, Opsteller = plan.Opsteller,
            };
            _planonderdelen.Add(regel);
            _planonderdelen.AddRange(Betrokkene.Van(regel.Id.Waarde, [wie.Id]));
            _dossier.Stuk(regel.Id.Waarde, Gegevenssoort.Planitem, [wie.Id], plan.Opsteller, leefgebied: Leefgebied.Plan);
        }
    }
}
