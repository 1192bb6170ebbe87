using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Retouren;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;
using Rotonde.Data.Register;
using Rotonde.Postkamer.Verzending;
using Rotonde.Testbasis;
using Rotonde.Voorzieningen.Toewijzingen;
using Xunit;
using Bericht301 = Rotonde.Berichten.Berichttypen.Toewijzingsbericht;

namespace Rotonde.Modules.Tests.Voorzieningen.Toewijzingen;

/// <summary>The round trip of R-161 through the real post room: 301, 302, 305, 307, with the provider played by the test.</summary>
public sealed class BerichtenverkeerTests
{
    private static readonly Gemeentecode Duiven = Gemeentecode.Parse("0226");

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_toewijzing_gaat_als_bericht_weg_en_start_en_stop_komen_als_bericht_terug(Opslagmotor motor)
    {
        var post = new Geheugenpost();
        await using var zaak = Zaak.Maak(motor, post: post);
        var riek = await zaak.InwonerAsync();
        var toewijzing = (await zaak.WijsToeAsync(await zaak.ToegekendAsync(riek))).Waarde;

        zaak.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 2));
        _ = (await zaak.VerzendAsync(toewijzing.Toewijzing)).Waarde;
        var heen = Assert.Single(await RondeAsync(zaak, post));
        var inhoud = Bericht301.Uit(heen);
        Assert.Equal((toewijzing.Nummer, new DateOnly(2025, 4, 7)), (inhoud.Producten[0].ToewijzingNummer, inhoud.Producten[0].Ingangsdatum));

        zaak.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 3));
        post.LegIn(Duiven, Berichtschrijver.Schrijf(Antwoorden.Retour(heen, [], new Antwoordkop("RET1", zaak.Vandaag))));
        await RondeAsync(zaak, post);
        Assert.Equal(new DateOnly(2025, 4, 3), await zaak.LeesAsync(riek, db => db.Toewijzingen.Single().BevestigdOp));

        zaak.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 11));
        post.LegIn(Duiven, Berichtschrijver.Schrijf(Start(inhoud, zaak.Vandaag, new DateOnly(2025, 4, 7))));
        await RondeAsync(zaak, post);
        Assert.Equal(Voorzieningstatus.Gestart, await zaak.StatusAsync(riek));
        Assert.True(await zaak.LeesAsync(riek, db => db.Leveringen.Single().Tijdig));

        zaak.Gemeente.Klok.GaNaar(new DateOnly(2025, 6, 5));
        post.LegIn(Duiven, Berichtschrijver.Schrijf(Stop(inhoud, zaak.Vandaag, new DateOnly(2025, 4, 7), new DateOnly(2025, 5, 31))));
        await RondeAsync(zaak, post);
        Assert.Equal(Voorzieningstatus.Gestopt, await zaak.StatusAsync(riek));
        Assert.Equal(new DateOnly(2025, 5, 31), await zaak.LeesAsync(riek, db => db.Voorzieningen.Single().GestoptOp));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_afgekeurde_toewijzing_telt_als_niet_verzonden_en_gaat_opnieuw(Opslagmotor motor)
    {
        var post = new Geheugenpost();
        await using var zaak = Zaak.Maak(motor, new DateOnly(2025, 4, 2), post);
        var riek = await zaak.InwonerAsync();
        var toewijzing = (await zaak.WijsToeAsync(await zaak.ToegekendAsync(riek))).Waarde;
        await zaak.VerzendAsync(toewijzing.Toewijzing);
        var heen = Assert.Single(await RondeAsync(zaak, post));

        var bevinding = new Bevinding("TR332", 3, "9332", ["Bericht/Client/ToegewezenProducten/ToegewezenProduct"], "Het nummer is niet uniek.", "Geef een ander nummer.");
        post.LegIn(Duiven, Berichtschrijver.Schrijf(Antwoorden.Retour(heen, [bevinding], new Antwoordkop("RET2", zaak.Vandaag))));
        await RondeAsync(zaak, post);

        var lijst = await zaak.Gemeente.MetAsync<ToewijzingenOverzicht, ToewijzingenOverzicht.Bladzijde>(v => v.GeefAsync(zaak.Samira, Toewijzingsfilter.NietVerzonden, 1, 20, default));
        Assert.Contains("9332", Assert.Single(lijst.Rijen).Afkeurcodes!, StringComparison.Ordinal);
        Assert.True((await zaak.VerzendAsync(toewijzing.Toewijzing)).Gelukt);
        Assert.Single(await RondeAsync(zaak, post));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_toewijzing_die_volgens_de_keten_niet_aankwam_wacht_op_een_nieuw_bericht(Opslagmotor motor)
    {
        var post = new Geheugenpost();
        await using var zaak = Zaak.Maak(motor, new DateOnly(2025, 4, 2), post);
        var riek = await zaak.InwonerAsync();
        var toewijzing = (await zaak.WijsToeAsync(await zaak.ToegekendAsync(riek))).Waarde;
        await zaak.VerzendAsync(toewijzing.Toewijzing);
        await zaak.Gemeente.MetAsync<Postbode, Postronde>(p => p.RondeAsync(default));
        var naam = Path.GetFileNameWithoutExtension(Assert.Single(post.Neem(Duiven)).Naam);

        post.LegIn(Duiven, Foutberichten.Fo01([new("XSD", 1, null, ["Bericht"], "Er is iets.", "Doe iets.")], new("IB", "0226", "1", naam[..40], new DateTimeOffset(2025, 4, 2, 9, 0, 0, TimeSpan.Zero))));
        await RondeAsync(zaak, post);

        var lijst = await zaak.Gemeente.MetAsync<ToewijzingenOverzicht, ToewijzingenOverzicht.Bladzijde>(v => v.GeefAsync(zaak.Samira, Toewijzingsfilter.NietVerzonden, 1, 20, default));
        Assert.Equal("StUF055", Assert.Single(lijst.Rijen).Afkeurcodes);
        Assert.True((await zaak.VerzendAsync(toewijzing.Toewijzing)).Gelukt);
        Assert.Single(await RondeAsync(zaak, post));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Komt_na_de_fout_de_retour_alsnog_dan_is_de_toewijzing_verzonden_tenzij_zij_intussen_wijzigde(Opslagmotor motor)
    {
        foreach (var gewijzigd in new[] { false, true })
        {
            var post = new Geheugenpost();
            await using var zaak = Zaak.Maak(motor, new DateOnly(2025, 4, 2), post);
            var riek = await zaak.InwonerAsync();
            var toewijzing = (await zaak.WijsToeAsync(await zaak.ToegekendAsync(riek))).Waarde;
            await zaak.VerzendAsync(toewijzing.Toewijzing);
            await zaak.Gemeente.MetAsync<Postbode, Postronde>(p => p.RondeAsync(default));
            var heen = Assert.Single(post.Neem(Duiven));
            post.LegIn(Duiven, Foutberichten.Fo01([new("XSD", 1, null, ["Bericht"], "Er is iets.", "Doe iets.")], new("IB", "0226", "1", Path.GetFileNameWithoutExtension(heen.Naam)[..40], new DateTimeOffset(2025, 4, 2, 9, 0, 0, TimeSpan.Zero))));
            await RondeAsync(zaak, post);
            if (gewijzigd)
            {
                await zaak.LeesAsync(riek, db =>
                {
                    db.Toewijzingen.Single().Moment += TimeSpan.FromHours(1);
                    return db.SaveChanges();
                });
            }

            post.LegIn(Duiven, Berichtschrijver.Schrijf(Antwoorden.Retour(Berichtlezer.Lees(heen.Bytes).Bericht!, [], new Antwoordkop("RET1", zaak.Vandaag))));
            await RondeAsync(zaak, post);

            var (moment, verzonden, codes) = await zaak.LeesAsync(riek, db => (db.Toewijzingen.Single().Moment, db.Toewijzingen.Single().VerzondenMoment, db.Toewijzingen.Single().Afkeurcodes));
            Assert.Equal(gewijzigd ? null : moment, verzonden);
            Assert.Null(codes);
        }
    }

    private static async Task<IReadOnlyList<Bericht>> RondeAsync(Zaak zaak, Geheugenpost post)
    {
        await zaak.Gemeente.MetAsync<Postbode, Postronde>(p => p.RondeAsync(default));
        await zaak.Gemeente.BezorgAsync();
        return [.. post.Neem(Duiven).Select(u => Berichtlezer.Lees(u.Bytes).Bericht!).Where(b => b.Soort.Nummer == 301)];
    }

    private static Meldingclient Client(Bericht301 b) =>
        new() { Bsn = b.Client.Bsn, Geboortedatum = b.Client.Geboortedatum, Geslacht = b.Client.Geslacht, Naam = b.Client.Naam };

    private static Berichtkop Kop(int nummer, DateOnly dag) => new()
    {
        Soort = Berichtsoort.Van(Standaard.IWmo, nummer), Gemeente = Duiven, Aanbieder = Proefburen.Agb, Identificatie = $"A{nummer}", Dagtekening = dag,
    };

    private static Bericht Start(Bericht301 b, DateOnly dag, DateOnly begin) => new Startbericht
    {
        Kop = Kop(305, dag), Client = Client(b),
        Producten = [new StartProduct { ToewijzingNummer = b.Producten[0].ToewijzingNummer, Product = b.Producten[0].Product, ToewijzingIngangsdatum = b.Producten[0].Ingangsdatum, Begindatum = begin, StatusAanlevering = Aanlevering.Eerste }],
    }.NaarBericht();

    private static Bericht Stop(Bericht301 b, DateOnly dag, DateOnly begin, DateOnly einde) => new Stopbericht
    {
        Kop = Kop(307, dag), Client = Client(b),
        Producten = [new StopProduct { ToewijzingNummer = b.Producten[0].ToewijzingNummer, Product = b.Producten[0].Product, ToewijzingIngangsdatum = b.Producten[0].Ingangsdatum, Begindatum = begin, Einddatum = einde, RedenBeeindiging = "19", StatusAanlevering = Aanlevering.Eerste }],
    }.NaarBericht();
}
