using Rotonde.Basis;
using Rotonde.Demo.Mensen;
using Rotonde.Gezin;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Toegang;
using Rotonde.Toegang.Hulpvragen;
using Rotonde.Toegang.Meldingen;
using Rotonde.Toegang.Triage;
using Rotonde.Toegang.Vragen;

namespace Rotonde.Demo.Rit;

/// <summary>C01–C06: from a worry at the kitchen table to a melding with an Aanspreekpunt.</summary>
public sealed partial class Demorit
{
    // What Els answers, with neighbour Piet beside her (C01).
    private static readonly (string Vraag, string[] Antwoord)[] AntwoordenVanEls =
    [
        ("veilig", ["nee"]), ("grens", ["nee"]), ("voorWie", ["gezin"]), ("hoe", ["metSteun"]),
        ("vraag", ["Mijn man is zijn werk kwijt. Ik zorg voor mijn dochter en doe de boodschappen voor mijn moeder. Onze zoon spijbelt. Het wordt me te veel."]),
        ("wonen", ["3"]), ("relaties", ["2"]), ("inkomen", ["2"]), ("dagbesteding", ["3"]),
        ("andereOnderwerpen", []), ("sinds", ["maanden"]), ("geprobeerd", ["bekenden"]), ("helpers", ["buren", "familie"]),
        ("regelen", ["soms"]), ("iemand", ["ja"]), ("elders", ["geen"]), ("helpt", ["weetNiet"]), ("gewenst", ["Dat ik weer een avond vrij heb"]),
        ("postcode", ["6921"]), ("verder", ["kijken"]),
    ];

    private Dialoog? _dialoog;
    private MeldingId _melding;
    private MeldingId _meldingRiek;

    [Controlepunt("C01", "2025-03-03")]
    private Task<string> VragenAsync(CancellationToken stop)
    {
        _ = stop;
        var dialoog = Dialoog.Begin(klok.Vandaag());
        var gesteld = new List<string>();

        foreach (var (vraag, antwoord) in AntwoordenVanEls)
        {
            gesteld.Add(Zie.Gelijk(vraag, dialoog.Volgende?.Id, "volgende vraag")!);
            dialoog = dialoog.Beantwoord(vraag, antwoord).Waarde;
        }

        Zie.Gelijk("veilig", gesteld[0], "eerste vraag");
        Zie.Gelijk("wonen, relaties, inkomen, dagbesteding", string.Join(", ", gesteld.Where(g => g is "wonen" or "relaties" or "inkomen" or "dagbesteding")), "onderwerpen");
        Zie.Gelijk("metSteun", dialoog.Antwoord("hoe")[0], "kanaal");
        _dialoog = dialoog;
        return Task.FromResult($"{gesteld.Count} vragen, eerst veiligheid, dan wonen, relaties, inkomen en dagbesteding; ingevuld met steun");
    }

    [Controlepunt("C02", "2025-03-03")]
    private async Task<string> AdviesAsync(CancellationToken stop)
    {
        var resultaat = (await MetAsync<Dialoogresultaat, Uitkomst<Resultaat>>(d => d.GeefAsync(_dialoog!, stop))).Waarde;
        Zie.Gelijk(("DT-1.9", "4"), (resultaat.Beslissing.Regel.Id, resultaat.Beslissing.Invoer["domeinen"]), "regel en domeinen met problemen");
        Zie.Gelijk((Portaalactie.Bureaudienst, Niveau.VrijToegankelijk), (resultaat.Advies.Actie, resultaat.Advies.HoogsteNiveau), "portaaladvies");

        var aanbod = resultaat.Blokken.SelectMany(b => b.Aanbod).Select(t => t.Aanbod).ToList();
        Zie.Waar(aanbod.All(a => a.Niveau <= Niveau.VrijToegankelijk), "alleen N0–N4", string.Join(", ", aanbod.Where(a => a.Niveau > Niveau.VrijToegankelijk).Select(a => a.Naam)));
        foreach (var naam in new[] { "Boodschappendienst", "Mantelzorgsteunpunt", "Jongerencoach", "Buuv" })
        {
            Zie.Waar(aanbod.Any(a => a.Naam.StartsWith(naam, StringComparison.Ordinal)), $"aanbod {naam}", string.Join(", ", aanbod.Select(a => a.Naam)));
        }

        return $"rij 9 met {resultaat.Beslissing.Invoer["domeinen"]} domeinen; het portaal adviseert: {resultaat.Advies.Zin} {aanbod.Count} keer aanbod, hoogste niveau N{(int)aanbod.Max(a => a.Niveau)}, waaronder boodschappendienst, mantelzorgsteunpunt, jongerencoach en buuv";
    }

    [Controlepunt("C03", "2025-03-03")]
    private async Task<string> MeldingAsync(CancellationToken stop)
    {
        var els = Als(Demoinwoners.Els);
        var sleutel = Guid.CreateVersion7(klok.GetUtcNow());
        var proces = new Proces(els, Doelen.EigenDossier, sleutel);
        var vraag = (await MetAsync<StelHulpvraag, Uitkomst<Vraagbevestiging>>(s => s.UitvoerenAsync(
            new("Het wordt me te veel.", Kanaal.Portaal, Melder.Zelf, els.Persoon, Dialoog: _dialoog!.AlsTekst(), Invulwijze: Invulwijze.MetSteun),
            new Proces(els, Doelen.EigenDossier), stop))).Waarde;

        Task<Uitkomst<Meldingbevestiging>> Klik() => MetAsync<DoeMelding, Uitkomst<Meldingbevestiging>>(d => d.UitvoerenAsync(
            new("Mijn man is zijn werk kwijt en ik zorg voor mijn dochter en mijn moeder.", Kanaal.Portaal, Melder.Zelf, els.Persoon, Hulpvraag: vraag.Hulpvraag), proces, stop));
        var bevestiging = (await Klik()).Waarde;
        Zie.Gelijk(bevestiging.Zaaknummer, (await Klik()).Waarde.Zaaknummer, "zaak na dubbele klik");
        Zie.Gelijk(new DateOnly(2025, 4, 14), bevestiging.Data.OnderzoekUiterlijk, "onderzoek uiterlijk");
        Zie.Gelijk(new DateOnly(2025, 3, 10), bevestiging.Data.PersoonlijkPlanTot, "persoonlijk plan tot");
        _melding = bevestiging.Melding;

        var bewaard = await MetAsync<MeldingOverzicht, MeldingInBeeld>(m => m.GeefAsync(els, _melding, stop));
        Zie.Gelijk(bevestiging.Tekst, bewaard.Bevestiging, "bevestiging");
        foreach (var tekst in new[] { bevestiging.Zaaknummer, "14 april 2025", "10 maart 2025" })
        {
            Zie.Waar(bewaard.Bevestiging.Contains(tekst, StringComparison.Ordinal), $"in de bevestiging: {tekst}", bewaard.Bevestiging);
        }

        return $"zaak {bevestiging.Zaaknummer}; Els leest de bevestiging terug met nummer en data; onderzoek uiterlijk 14-04-2025, persoonlijk plan tot 10-03-2025; dubbele klik gaf dezelfde zaak";
    }

    [Controlepunt("C04", "2025-03-04")]
    private async Task<string> DoorgezetAsync(CancellationToken stop)
    {
        var bram = new Proces(Bram, Doelen.Onderzoek);
        _ = (await MetAsync<WijsMeldingToe, Uitkomst<Gedaan>>(w => w.UitvoerenAsync(new(_melding, Samira.Subject, Samira.Naam, Demomedewerkers.Team), bram, stop))).Waarde;
        _ = (await MetAsync<BiedClientondersteuningAan, Uitkomst<Gedaan>>(b => b.UitvoerenAsync(
            new(_melding, klok.Vandaag(), false), new Proces(Samira, Doelen.Onderzoek), stop))).Waarde;
        await WerkDoorAsync(stop);

        var melding = await MetAsync<MeldingOverzicht, MeldingInBeeld>(m => m.GeefAsync(Samira, _melding, stop));
        Zie.Gelijk(Samira.Naam, melding.AanspreekpuntNaam, "Aanspreekpunt");
        Zie.Gelijk(new DateOnly(2025, 3, 4), melding.ClientondersteuningAangebodenOp, "cliëntondersteuning aangeboden");
        return $"Aanspreekpunt {melding.AanspreekpuntNaam}; cliëntondersteuning aangeboden op 04-03-2025";
    }

    [Controlepunt("C05", "2025-03-05")]
    private async Task<string> MeldingVanRiekAsync(CancellationToken stop)
    {
        var bevestiging = (await MetAsync<DoeMelding, Uitkomst<Meldingbevestiging>>(d => d.UitvoerenAsync(
            new("Mevrouw gaat na een heupoperatie naar huis en kan het huishouden nog niet doen.", Kanaal.Professional, Melder.Professional,
                Naam: "Riek Bakker", Contact: "transferverpleegkundige van het ziekenhuis", WeetErvan: true),
            new Proces(Actor.Anoniem, Doelen.Vraag), stop))).Waarde;
        var bram = new Proces(Bram, Doelen.Onderzoek);
        var persoon = (await MetAsync<KoppelPersoon, Uitkomst<PersoonId>>(k => k.UitvoerenAsync(
            bevestiging.Melding, Demoinwoners.Riek.Bsn, Demoinwoners.Riek.Geboren, bram, stop))).Waarde;
        _ = (await MetAsync<WijsMeldingToe, Uitkomst<Gedaan>>(w => w.UitvoerenAsync(
            new(bevestiging.Melding, Samira.Subject, Samira.Naam, Demomedewerkers.Team), bram, stop))).Waarde;
        await WerkDoorAsync(stop);

        Zie.Gelijk(_persoon[Demoinwoners.Riek], persoon, "persoon");
        var melding = await MetAsync<MeldingOverzicht, MeldingInBeeld>(m => m.GeefAsync(Samira, bevestiging.Melding, stop));
        Zie.Gelijk(true, melding.WeetErvan, "weet inwoner het");
        Zie.Waar(melding.Id != _melding, "een eigen zaak", "dezelfde zaak");
        _meldingRiek = melding.Id;

        await RegistreerHuishoudensAsync(stop);
        Zie.Geweigerd(await VormGezinAsync(null, stop), nameof(ToestemmingAnderHuishouden));
        Zie.Gelijk(0, (await GezinnenVanAsync(Demoinwoners.Riek, stop)).Count, "gezinnen van Riek zonder toestemming");
        _gezin = (await VormGezinAsync(klok.Vandaag(), stop)).Waarde;
        Zie.Gelijk((_gezin, _gezin), ((await GezinnenVanAsync(Demoinwoners.Riek, stop)).Single(), (await GezinnenVanAsync(Demoinwoners.Els, stop)).Single()), "gezin van Riek en van Els");
        return $"ingang voor professionals; weet inwoner het: ja; eigen zaak {melding.Zaaknummer}; zonder toestemming van Riek geweigerd, daarna in hetzelfde gezin als Els";
    }

    [Controlepunt("C06", "2025-03-06")]
    private async Task<string> PersoonlijkPlanAsync(CancellationToken stop)
    {
        var tijdig = (await MetAsync<DienPersoonlijkPlanIn, Uitkomst<bool>>(d => d.UitvoerenAsync(
            new(_melding, "Wij willen dat Roos naar school blijft gaan, dat Jan weer iets om handen heeft en dat ik een avond vrij heb."),
            new Proces(Als(Demoinwoners.Els), Doelen.EigenDossier), stop))).Waarde;
        Zie.Gelijk(true, tijdig, "tijdig");
        var melding = await MetAsync<MeldingOverzicht, MeldingInBeeld>(m => m.GeefAsync(Samira, _melding, stop));
        Zie.Gelijk((new DateOnly(2025, 3, 6), true), (melding.PersoonlijkPlanOp!.Value, melding.PlanTijdig!.Value), "bewaard op en tijdig");
        return "persoonlijk plan ingediend op 06-03-2025; Samira leest: tijdig";
    }

    private async Task<IReadOnlyList<GezinsverbandId>> GezinnenVanAsync(Demoinwoner wie, CancellationToken stop) =>
        [.. (await MetAsync<GezinVanPersoon, PlekVanPersoon>(g => g.GeefAsync(Samira, _persoon[wie], stop))).Gezinnen.Select(g => g.Id)];
}
