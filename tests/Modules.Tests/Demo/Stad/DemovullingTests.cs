using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Xml;
using Rotonde.Data.Converters;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Declaraties;
using Rotonde.Declaraties.Ontvangst;
using Rotonde.Demo.Mensen;
using Rotonde.Demo.Stad;
using Rotonde.Financien.Begroting;
using Rotonde.Financien.Grootboek;
using Rotonde.Gezin;
using Rotonde.Gezin.Huishoudens;
using Rotonde.Gezin.Plannen;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Monitor.Kwartaalmonitor;
using Rotonde.Postkamer;
using Rotonde.Postkamer.Berichtenlijst;
using Rotonde.Postkamer.Register;
using Rotonde.Privacy.Gebruikers;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Rotonde.Toegang;
using Rotonde.Toegang.Meldingen;
using Rotonde.Voorzieningen;
using Xunit;

namespace Rotonde.Modules.Tests.Demo.Stad;

public sealed class DemovullingTests
{
    private const int Klein = 400;

    private static readonly DateOnly Dag = new(2026, 3, 12);

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Fact]
    public async Task Hetzelfde_zaad_geeft_dezelfde_stad_en_een_ander_zaad_een_andere()
    {
        var eerste = await AfdrukAsync(7);

        Assert.Equal(eerste, await AfdrukAsync(7));
        Assert.NotEqual(eerste, await AfdrukAsync(8));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_werkvoorraad_van_Samira_is_gevuld_en_elke_regel_gaat_open(Opslagmotor motor)
    {
        await using var gemeente = await VolAsync(motor);
        var samira = await gemeente.MetAsync<Gebruikersregister, Actor?>(g => g.MedewerkerAsync("samira", CancellationToken.None));

        var regels = await gemeente.MetAsync<Werkvoorraad, IReadOnlyList<Werkregel>>(w => w.GeefAsync(samira!, 1, CancellationToken.None, 100));

        Assert.Contains(regels, r => r.Soort == Werksoort.Hulpvraag);
        Assert.Contains(regels, r => r.TeLaat);
        Assert.Contains(regels, r => r.Uiterlijk == Dag);
        foreach (var regel in regels.Where(r => r.Soort == Werksoort.Melding))
        {
            var melding = await gemeente.MetAsync<MeldingOverzicht, MeldingInBeeld>(m => m.GeefAsync(samira!, new MeldingId(regel.Id), CancellationToken.None));
            Assert.Equal(regel.Nummer, melding.Zaaknummer);
        }

        Assert.Contains(regels, r => r.Soort == Werksoort.Melding && r.Aanspreekpunt == "samira");
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_berichten_van_het_laatste_jaar_liggen_in_de_postkamer_foutloos_en_beantwoord(Opslagmotor motor)
    {
        await using var gemeente = await VolAsync(motor);
        var stukken = await gemeente.MetAsync<PostkamerDb, List<Poststuk>>(db => db.Poststukken.AsNoTracking().ToListAsync());
        var inhoud = await gemeente.DoeAsync(sp =>
        {
            sp.GetRequiredService<Werkeenheid>().Toegangsgrond = "toets";
            return sp.GetRequiredService<PostkamerDb>().Inhoud.AsNoTracking().ToDictionaryAsync(i => i.Bericht, i => i.Bytes);
        });

        foreach (var nummer in new[] { "301", "302", "305", "306", "307", "308" })
        {
            Assert.Contains(stukken, s => s.Soort.EndsWith(nummer, StringComparison.Ordinal));
        }

        foreach (var stuk in stukken)
        {
            var gelezen = Berichtlezer.Lees(inhoud[stuk.Id]);
            Assert.True(gelezen.Gelukt, stuk.Soort);
            Assert.Empty(Controle.Niveau1En2(gelezen.Bericht));
        }

        Assert.All(stukken.Where(s => s.AntwoordOp is null && s.Dag < Dag), s => Assert.Contains(stukken, a => a.AntwoordOp == s.Id && a.Id == s.Antwoord));
        var samira = await gemeente.MetAsync<Gebruikersregister, Actor?>(g => g.MedewerkerAsync("samira", CancellationToken.None));
        var open = await gemeente.MetAsync<Berichtdetail, BerichtInBeeld?>(d => d.GeefAsync(samira!, stukken.First(s => s.Soort.EndsWith("305", StringComparison.Ordinal)).Id, CancellationToken.None));
        Assert.NotNull(open);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_declaraties_van_de_laatste_maanden_zijn_berichten_en_het_echte_register_oordeelt_er_hetzelfde_over(Opslagmotor motor)
    {
        await using var gemeente = await VolAsync(motor);
        var (declaraties, regels) = await LeesAsync<DeclaratiesDb, (List<Declaratie>, List<Declaratieregel>)>(
            gemeente, async db => (await db.Declaraties.AsNoTracking().Where(d => d.Antwoord != null).ToListAsync(), await db.Regels.AsNoTracking().ToListAsync()));
        Assert.True(declaraties.Count > 10, $"{declaraties.Count} declaraties met een bericht");
        Assert.Contains(declaraties, d => d.Afgekeurd > 0);

        foreach (var d in declaraties)
        {
            var laatste = !declaraties.Exists(a => (a.Aanbieder, a.Wet) == (d.Aanbieder, d.Wet) && a.Periode > d.Periode);
            var (heen, terug, nu) = await gemeente.DoeAsync(async sp => (await sp.GetRequiredService<Dossiertoegang>().DoeAsync<(Bericht, Bericht, Bericht?)>(
                new Proces(Actor.Systeem("test"), Doelen.Beheer),
                async werk =>
                {
                    werk.VoorIedereen();
                    var kluis = sp.GetRequiredService<Berichtkluis>();
                    var (bericht, antwoord) = (await kluis.HaalAsync(d.Bericht, werk.Stop), await kluis.HaalAsync(d.Antwoord!.Value, werk.Stop));
                    if (!laatste)
                    {
                        // Judged once more now, a month would lie before a later one (TR318).
                        return (bericht, antwoord, null);
                    }

                    var aanbod = await sp.GetRequiredService<Rotonde.Aanbieders.Contracten.Contracten>().AanbodVanAsync(d.Aanbieder, d.Wet, werk.Stop);
                    var bevindingen = await Controle.Niveau3Async(
                        bericht, sp.GetRequiredService<Berichtenregister>().Behalve(d.Bericht), d.Ontvangen, new Rotonde.Declaraties.Controles.AfsprakenUitContracten(aanbod), werk.Stop);
                    return (bericht, antwoord, Antwoorden.Declaratie(bericht, bevindingen, new Antwoordkop(antwoord.Identificatie!, antwoord.Dagtekening!.Value)));
                },
                CancellationToken.None)).Waarde);

            Assert.True(nu is null || nu.Wortel.IsGelijkAan(terug.Wortel), $"{d.Aanbieder} {d.Periode}: {nu}");
            var (inhoud, oordeel) = (Declaratiebericht.Uit(heen), Declaratieantwoord.Uit(terug).Oordeel!);
            var rijen = regels.Where(r => r.Declaratie == d.Id).ToList();
            Assert.Equal((d.Nummer, d.Ingediend, d.Toegekend), (inhoud.DeclaratieNummer, inhoud.TotaalIngediend, oordeel.Toegekend));
            Assert.Equal(
                inhoud.Clienten.SelectMany(c => c.Prestaties).Select(p => (p.ReferentieNummer, p.ToewijzingNummer, p.GeleverdVolume, p.IngediendBedrag)),
                rijen.OrderBy(r => r.Volgorde).Select(r => (r.Referentie, r.Toewijzing, r.Volume, r.Bedrag)));
            Assert.Equal(
                oordeel.Clienten.SelectMany(c => c.Prestaties).Select(p => p.Prestatie.ReferentieNummer).Order(StringComparer.Ordinal),
                rijen.Where(r => r.Staat == Regelstaat.Afgekeurd).Select(r => r.Referentie).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_bericht_van_de_stad_laat_het_hele_gesprek_zien_van_verzoek_tot_antwoord_op_de_declaratie(Opslagmotor motor)
    {
        await using var gemeente = await VolAsync(motor);
        var stukken = await gemeente.MetAsync<PostkamerDb, List<Poststuk>>(db => db.Poststukken.AsNoTracking().OrderBy(p => p.Moment).ToListAsync());
        var samira = await gemeente.MetAsync<Gebruikersregister, Actor?>(g => g.MedewerkerAsync("samira", CancellationToken.None));
        var heel = 0;
        foreach (var verzoek in stukken.Where(s => s.Soort.EndsWith("315", StringComparison.Ordinal)))
        {
            var beeld = (await gemeente.MetAsync<Berichtdetail, BerichtInBeeld?>(d => d.GeefAsync(samira!, verzoek.Id, CancellationToken.None)))!;
            var nummers = beeld.Gesprek.Select(g => g.Soort[^3..]).ToList();
            heel += new[] { "315", "316", "301", "302", "305", "306", "323", "325" }.All(nummers.Contains) ? 1 : 0;
        }

        Assert.InRange(heel, 3, 40);

        // A start that was wrong says why, and was told right.
        var fout = stukken.Where(s => s.Staat == Berichtstaat.Afgekeurd).ToList();
        Assert.NotEmpty(fout);
        Assert.All(fout, f => Assert.Equal((1, "9019"), (f.Bevindingen, f.Codes)));
        Assert.Contains("TR019", (await gemeente.MetAsync<Berichtdetail, BerichtInBeeld?>(d => d.GeefAsync(samira!, fout[0].Id, CancellationToken.None)))!.Bevindingen.Select(b => b.Regel));

        // An answer never stands before its question.
        Assert.All(stukken.Where(s => s.AntwoordOp is not null), s => Assert.True(s.Moment > stukken.Single(h => h.Id == s.AntwoordOp).Moment));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_indicatoren_uit_eigen_feiten_zijn_te_berekenen(Opslagmotor motor)
    {
        await using var gemeente = await VolAsync(motor);
        var bella = Demomedewerkers.Van("bella").Actor;

        var metingen = await gemeente.MetAsync<IndicatorOverzicht, IReadOnlyDictionary<string, Indicatormetingen>>(
            async o => (await o.GeefAsync(bella, Kwartaal.Van(Dag).Vorige, CancellationToken.None))
                .ToDictionary(m => m.Key, m => new Indicatormetingen(m.Value.Nu, m.Value.Basis)));

        foreach (var code in new[] { "I-06", "I-08", "I-20", "I-21", "I-24" })
        {
            Assert.True(metingen[code].Nu is { Teller: > 0 }, $"{code} nu");
            Assert.True(metingen[code].Basis is { Teller: > 0 }, $"{code} in 2019");
        }

        var tijdig = metingen["I-24"].Nu!;
        Assert.InRange(tijdig.Teller / tijdig.Noemer!.Value, 0.88m, 1m);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Gezin_De_Vries_heeft_precies_een_lopend_plan_met_Samira_als_regisseur(Opslagmotor motor)
    {
        await using var gemeente = await VolAsync(motor);
        var samira = Demomedewerkers.Van("samira").Actor;

        var plannen = await LeesAsync<GezinDb, List<PlanId>>(gemeente, async db =>
        {
            var els = await db.Personen.SingleAsync(p => p.Bsn == Demoinwoners.Els.Bsn);
            return await db.Plannen
                .Where(p => (p.Status == Planstatus.Actief || p.Status == Planstatus.Bijgesteld) && db.Planleden.Any(l => l.Plan == p.Id && l.Persoon == els.Id && l.Tot == null))
                .Select(p => p.Id).ToListAsync();
        });

        var plan = await gemeente.MetAsync<PlanOverzicht, PlanBeeld>(p => p.GeefAsync(samira, Assert.Single(plannen), CancellationToken.None));
        Assert.Equal("Samira Haddad", plan.RegisseurNaam);
        Assert.Equal(6, plan.Leden.Count);
        Assert.NotEmpty(plan.Doelen);
        Assert.Contains(plan.Doelen.SelectMany(d => d.Regels), r => r.Niveau.VereistIndicatie());
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_huishouden_met_een_client_gaat_open_voor_het_team(Opslagmotor motor)
    {
        await using var gemeente = await VolAsync(motor);
        var samira = Demomedewerkers.Van("samira").Actor;

        var huishouden = await LeesAsync<GezinDb, HuishoudenId>(gemeente, async db => await db.Plannen
            .Where(p => p.Status == Planstatus.Actief && p.Regisseur == "samira").OrderBy(p => p.Id)
            .Join(db.Gezinnen, p => p.Gezin, g => g.Id, (_, g) => g.Kern).FirstAsync());
        var beeld = await gemeente.MetAsync<HuishoudenOverzicht, HuishoudenBeeld>(h => h.GeefAsync(samira, huishouden, CancellationToken.None));

        Assert.NotEmpty(beeld.Leden);
        Assert.Equal("Samira Haddad", beeld.Plan?.RegisseurNaam);
    }

    [Fact]
    public async Task Een_database_waar_al_iemand_in_staat_wordt_niet_nog_eens_gevuld()
    {
        await using var gemeente = await VolAsync(Opslagmotor.Sqlite);

        var weer = await Demovulling.VulAsync(gemeente.Diensten, gemeente.Gemeente, new Demoplan(Klein), new Stil(), CancellationToken.None);

        Assert.Equal("DemoIsLeeg", weer.Weigering?.Regel);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_declaraties_van_de_stad_worden_niet_nog_eens_geboekt(Opslagmotor motor)
    {
        await using var gemeente = await VolAsync(motor);
        Task<IReadOnlyList<(string, Bedrag)>> GrootboekAsync() =>
            gemeente.MetAsync<GrootboekSql, IReadOnlyList<(string, Bedrag)>>(s => s.PerProductgroepAsync(201601, 202612, 202612, CancellationToken.None));
        var voor = await GrootboekAsync();

        await gemeente.BezorgAsync();

        Assert.NotEmpty(voor);
        Assert.Equal(voor, await GrootboekAsync());
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Bij_elke_afgekeurde_regel_van_de_stad_staat_waarom(Opslagmotor motor)
    {
        await using var gemeente = await VolAsync(motor);

        var afgekeurd = await LeesAsync<DeclaratiesDb, List<(Bedrag? Tarief, string Bevindingen)>>(gemeente, async db =>
            [.. (await db.Regels.Where(r => r.Staat == Regelstaat.Afgekeurd).ToListAsync()).Select(r => (r.Tarief, r.Bevindingen))]);

        Assert.NotEmpty(afgekeurd);
        Assert.All(afgekeurd, r =>
        {
            var bevinding = Assert.Single(System.Text.Json.JsonSerializer.Deserialize<List<Bevinding>>(r.Bevindingen, Json.Opties)!);
            Assert.Contains(bevinding.Regel, (string[])["TR418", "TR321", "TR388"]);
            if (bevinding.Regel == "TR418")
            {
                Assert.Contains($"{r.Tarief - Bedrag.Euro(1)} per", bevinding.Herstel, StringComparison.Ordinal);
            }
        });
        Assert.Contains(afgekeurd, r => r.Bevindingen.Contains("TR418", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_raad_en_de_inwoner_zien_een_gevulde_kwartaalmonitor_en_beleid_werkt_aan_de_volgende(Opslagmotor motor)
    {
        await using var gemeente = await VolAsync(motor);
        var laatste = Kwartaal.Van(Dag).Vorige;

        var raad = await gemeente.MetAsync<KwartaalmonitorOverzicht, Editie?>(o => o.LaatsteAsync(Demomedewerkers.Van("rosa").Actor, CancellationToken.None));
        var inwoner = await gemeente.MetAsync<KwartaalmonitorOverzicht, Editie?>(o => o.LaatsteAsync(Actor.Anoniem, CancellationToken.None));
        var alle = await gemeente.MetAsync<KwartaalmonitorOverzicht, IReadOnlyList<Editievermelding>>(o => o.AlleAsync(Demomedewerkers.Van("bella").Actor, CancellationToken.None));

        Assert.Equal(
            [(laatste, Editiestatus.Concept), (laatste.Vorige, Editiestatus.NaarRaad), (laatste.Vorige.Vorige, Editiestatus.NaarRaad)],
            alle.Select(e => (e.Kwartaal, e.Status)));
        Assert.Equal((laatste.Vorige, true, true), (raad!.Kwartaal, raad.Demo, raad.Openbaar));
        Assert.Equal(Editiejson.Schrijf(raad), Editiejson.Schrijf(inwoner!));
        Assert.All(["I-20", "I-24", "I-25", "I-26"], code => Assert.NotEqual(Meetstand.NietGemeten, raad.Hoofdstukken.SelectMany(h => h.Indicatoren).Single(i => i.Code == code).Stand));
        Assert.NotNull(raad.Themas[0].Prognose);
        Assert.Contains("verzonnen", raad.Hoofdstukken.Single(h => h.Soort == Hoofdstuk.Geld).Toelichting, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hulp_loopt_alleen_met_een_getekend_besluit_en_een_indicatie_voor_een_doel_in_het_plan()
    {
        await using var gemeente = await VolAsync(Opslagmotor.Sqlite);

        var voorzieningen = await LeesAsync<VoorzieningenDb, int>(gemeente, async db =>
        {
            var alle = await db.Voorzieningen.ToListAsync();
            var getekend = await db.Beschikkingen.Where(b => b.OndertekendDoor != null).ToDictionaryAsync(b => b.Id);
            var indicaties = await db.Indicaties.ToDictionaryAsync(i => i.Id);
            foreach (var v in alle)
            {
                Assert.NotEqual(getekend[v.Beschikking!.Value].OndertekendDoor, getekend[v.Beschikking.Value].Schrijvers);
                Assert.Equal(v.Doel, indicaties[v.Indicatie!.Value].Doel);
            }

            return alle.Count;
        });

        Assert.True(voorzieningen > 20, $"{voorzieningen} voorzieningen");
    }

    [Theory]
    [InlineData("6.711", 2019, "6.71")]
    [InlineData("6.752", 2020, "6.72")]
    [InlineData("6.752", 2024, "6.72")]
    [InlineData("6.762", 2024, "6.73")]
    [InlineData("6.762", 2022, "6.72")]
    [InlineData("6.60", 2023, "6.6")]
    [InlineData("6.713", 2026, "6.713")]
    public void Een_boeking_van_voor_2025_komt_op_het_taakveld_dat_toen_bestond(string nu, int jaar, string toen) =>
        Assert.Equal(toen, Taakveldgroep.InJaar(nu, jaar));

    [Fact]
    public void De_leeftijden_van_de_stad_zijn_die_van_het_CBS()
    {
        var gebieden = Leeftijdsopbouw.Van("Duiven");
        var huizen = Bevolking.Maak(new Loterij(3), gebieden, gebieden.Sum(g => g.Inwoners), Dag);

        var mensen = huizen.SelectMany(h => h.Leden.Select(l => l.Mens)).ToList();

        Assert.Equal(gebieden.Sum(g => g.Inwoners), mensen.Count);
        for (var groep = 0; groep < 19; groep++)
        {
            var verwacht = gebieden.Sum(g => g.Mannen[groep] + g.Vrouwen[groep]);
            var gevonden = mensen.Count(m => m.Geboren.Leeftijd(Dag) / 5 == groep);
            Assert.InRange(gevonden, verwacht - 20, verwacht + 20);
        }
    }

    private static async Task<Proefgemeente> VolAsync(Opslagmotor motor, long zaad = 1)
    {
        var gemeente = Proefgemeente.Maak(motor, Dag);
        _ = (await Demovulling.VulAsync(gemeente.Diensten, gemeente.Gemeente, new Demoplan(Klein, zaad), new Stil(), CancellationToken.None)).Waarde;
        return gemeente;
    }

    private static async Task<string> AfdrukAsync(long zaad)
    {
        await using var gemeente = await VolAsync(Opslagmotor.Sqlite, zaad);
        var mensen = await LeesAsync<GezinDb, string>(gemeente, async db => string.Join(
            '\n', (await db.Personen.OrderBy(p => p.Achternaam).ThenBy(p => p.Voornaam).ThenBy(p => p.Geboren).ToListAsync()).Select(p => $"{p.Naam} {p.Geboren:yyyy-MM-dd} {p.Bsn?.Voluit}")));
        var hulp = await LeesAsync<VoorzieningenDb, string>(gemeente, async db => string.Join(
            '\n', (await db.Toewijzingen.OrderBy(t => t.Wet).ThenBy(t => t.Nummer).ToListAsync()).Select(t => $"{t.Wet} {t.Nummer} {t.Aanbiedernaam} {t.Code} {t.Volume} {t.Van:yyyy-MM-dd} {t.Stand}")));
        var post = await gemeente.MetAsync<PostkamerDb, string>(async db => string.Join('\n', await db.Poststukken.OrderBy(p => p.Id).Select(p => p.Vingerafdruk + p.Codes).ToListAsync()));
        return mensen + hulp + post;
    }

    private static async Task<T> LeesAsync<TDb, T>(Proefgemeente gemeente, Func<TDb, Task<T>> lees)
        where TDb : notnull => await gemeente.DoeAsync(async sp => (await sp.GetRequiredService<Dossiertoegang>().DoeAsync<T>(
            new Proces(Actor.Systeem("test"), Doelen.Beheer),
            async werk =>
            {
                werk.VoorIedereen();
                return Uitkomst<T>.Goed(await lees(sp.GetRequiredService<TDb>()));
            },
            CancellationToken.None)).Waarde);

    private sealed record Indicatormetingen(Meting? Nu, Meting? Basis);

    private sealed class Stil : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
