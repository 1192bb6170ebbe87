using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Berichten.Controles;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Structuur;
using Xunit;

namespace Rotonde.Modules.Tests.Berichten.Register;

/// <summary>Starts and stops against the register: the state machine of a delivery.</summary>
public sealed class LeveringTests
{
    private static readonly DateOnly Vandaag = new(2026, 1, 1);
    private readonly Geheugenregister _register = new();
    private int _nummer;

    public LeveringTests() => _register.Verwerk(Gegeven.Toewijzing(Standaard.IJw).NaarBericht(), []);

    [Fact]
    public async Task Een_start_en_een_stop_op_een_toewijzing_zijn_goed()
    {
        await Goed(Start());
        await Goed(Stop());
    }

    [Fact]
    public async Task TR019_een_start_of_stop_zonder_bekende_toewijzing_wordt_geweigerd()
    {
        await Fout("9019", Start() with { ToewijzingNummer = 9 });
        await Fout("9019", Stop() with { ToewijzingNummer = 9 });
        // Taakgericht work may lack the number (IV096).
        await Goed(Start() with { ToewijzingNummer = null, ToewijzingIngangsdatum = null });
    }

    [Fact]
    public async Task TR019_een_toewijzing_van_een_ander_telt_niet()
    {
        var bericht = Gegeven.Start(Standaard.IJw) with { Client = Gegeven.Client with { Bsn = Bsn.Parse("999900018") } };
        Assert.Equal(["9019"], await Codes(bericht.NaarBericht()));
    }

    [Fact]
    public async Task TR063_een_verwijdering_zonder_eerdere_melding_wordt_geweigerd()
    {
        var bevinding = Assert.Single(await Oordeel(Bericht(Start() with { StatusAanlevering = Aanlevering.Verwijderen })));
        Assert.Equal(("TR063", 3, "9063"), (bevinding.Regel, bevinding.Niveau, bevinding.Retourcode));
        Assert.Equal(["Bericht/Client/StartProducten/StartProduct/StatusAanlevering"], bevinding.Locatie);
        await Goed(Start());
        await Fout("9063", Stop() with { StatusAanlevering = Aanlevering.Verwijderen });
        await Goed(Stop());
        await Fout("9063", Stop() with { Einddatum = new DateOnly(2025, 5, 30), StatusAanlevering = Aanlevering.Verwijderen });
        await Goed(Stop() with { StatusAanlevering = Aanlevering.Verwijderen });
        await Fout("9063", Stop() with { StatusAanlevering = Aanlevering.Verwijderen });
    }

    [Fact]
    public async Task TR071_een_gestopte_start_kan_niet_weg()
    {
        await Goed(Start());
        await Goed(Stop());
        await Fout("9071", Start() with { StatusAanlevering = Aanlevering.Verwijderen });
        await Goed(Stop() with { StatusAanlevering = Aanlevering.Verwijderen });
        await Goed(Start() with { StatusAanlevering = Aanlevering.Verwijderen });
    }

    [Fact]
    public async Task TR074_dezelfde_melding_komt_geen_tweede_keer()
    {
        await Goed(Start());
        Assert.Contains("9074", await Codes(Bericht(Start())));
        await Goed(Stop());
        Assert.Contains("9074", await Codes(Bericht(Stop())));
        Assert.Equal(["9074"], await Codes(Bericht(Start())));
    }

    [Fact]
    public async Task TR074_een_verwijderde_melding_mag_opnieuw()
    {
        await Goed(Start());
        await Goed(Start() with { StatusAanlevering = Aanlevering.Verwijderen });
        await Goed(Start());
    }

    [Fact]
    public async Task TR326_een_nieuwe_start_wacht_op_een_stop()
    {
        await Goed(Start());
        var nieuw = Start() with { Begindatum = new DateOnly(2025, 6, 1) };
        await Fout("9326", nieuw);
        await Goed(Stop());
        await Goed(nieuw);
    }

    [Fact]
    public async Task TR326_na_een_tijdelijke_stop_mag_een_nieuwe_start()
    {
        await Goed(Start());
        await Goed(Stop() with { RedenBeeindiging = "20" });
        await Goed(Start() with { Begindatum = new DateOnly(2025, 6, 1) });
    }

    [Fact]
    public async Task Een_correctie_van_de_begindatum_past_in_een_bericht()
    {
        // IV008: delete and send again, in whatever order they stand.
        await Goed(Start());
        await Goed(Start() with { Begindatum = new DateOnly(2025, 4, 15) }, Start() with { StatusAanlevering = Aanlevering.Verwijderen });
        await Fout("9069", Stop());
        await Goed(Stop() with { Begindatum = new DateOnly(2025, 4, 15) });
    }

    [Fact]
    public async Task TR382_een_stop_zonder_start_met_dezelfde_sleutel_wordt_geweigerd()
    {
        await Fout("9069", Stop());
        await Goed(Start());
        await Fout("9069", Stop() with { Begindatum = new DateOnly(2025, 4, 15) });
        await Fout("9069", Stop() with { Product = new("45") });
    }

    [Fact]
    public async Task TR413_een_tijdelijke_stop_volgt_niet_op_een_tijdelijke()
    {
        await Goed(Start());
        await Goed(Stop() with { RedenBeeindiging = "20" });
        await Fout("9413", Stop() with { RedenBeeindiging = "20", Einddatum = new DateOnly(2025, 6, 1) });
        await Goed(Stop() with { Einddatum = new DateOnly(2025, 6, 1) });
    }

    [Fact]
    public async Task TR414_een_definitieve_stop_ligt_niet_voor_de_tijdelijke()
    {
        await Goed(Start());
        await Goed(Stop() with { RedenBeeindiging = "20" });
        await Fout("9414", Stop() with { Einddatum = new DateOnly(2025, 5, 30) });
        await Goed(Stop() with { Einddatum = new DateOnly(2025, 5, 31) });
    }

    [Fact]
    public async Task TR415_na_een_definitieve_stop_komt_geen_stop()
    {
        await Goed(Start());
        await Goed(Stop());
        await Fout("9415", Stop() with { Einddatum = new DateOnly(2025, 6, 1) });
        await Fout("9415", Stop() with { RedenBeeindiging = "20", Einddatum = new DateOnly(2025, 6, 1) });
    }

    [Fact]
    public async Task Bij_een_fout_in_een_regel_verandert_er_niets()
    {
        // OP286: a rejected message counts as not sent.
        var bericht = Gegeven.Start(Standaard.IJw, Start(), Start() with { ToewijzingNummer = 9 }) with { Kop = Kop(305) };
        var bevindingen = await Oordeel(bericht.NaarBericht());
        Assert.Equal(["Bericht/Client/StartProducten/StartProduct[2]"], Assert.Single(bevindingen).Locatie);
        _register.Verwerk(bericht.NaarBericht(), bevindingen);
        await Goed(Start());
    }

    [Fact]
    public async Task TR056_een_identificatie_wordt_per_berichtsoort_een_keer_gebruikt()
    {
        var start = Gegeven.Start(Standaard.IJw) with { Kop = Kop(305) with { Identificatie = "X" } };
        _register.Verwerk(start.NaarBericht(), []);
        Assert.Equal(["9056"], await Codes((start with { Producten = [Start() with { Begindatum = new DateOnly(2025, 4, 20) }] }).NaarBericht()));
        Assert.Empty(await Codes((Gegeven.Stop(Standaard.IJw) with { Kop = Kop(307) with { Identificatie = "X" } }).NaarBericht()));
    }

    [Fact]
    public async Task TR135_een_dagtekening_in_de_toekomst_wordt_geweigerd()
    {
        var bericht = Bericht(Start());
        Assert.Equal("8848", Assert.Single(await Controle.BeoordeelAsync(bericht, _register, bericht.Dagtekening!.Value.AddDays(-1))).Retourcode);
        Assert.Empty(await Controle.BeoordeelAsync(bericht, _register, bericht.Dagtekening!.Value));
    }

    [Fact]
    public async Task TR378_een_gemeente_die_niet_bestaat_wordt_geweigerd()
    {
        Assert.Equal(["S300"], await Codes((Gegeven.Start(Standaard.IJw) with { Kop = Kop(305) with { Gemeente = Gemeentecode.Parse("9999") } }).NaarBericht()));
        // Appingedam went into Eemsdelta in 2021; an allocation of before keeps the old code.
        var oud = Gegeven.Start(Standaard.IJw) with { Kop = Kop(305) with { Gemeente = Gemeentecode.Parse("0003") } };
        Assert.Equal(["S300"], await Codes(oud.NaarBericht()));
        Assert.DoesNotContain("S300", await Codes((oud with { Producten = [Start() with { ToewijzingIngangsdatum = new DateOnly(2020, 12, 1) }] }).NaarBericht()));
    }

    [Fact]
    public async Task Een_client_zonder_echt_nummer_wordt_door_het_register_tegengehouden()
    {
        // 000000000 passes CS002.
        var bericht = Bericht(Start() with { ToewijzingNummer = null }).Zet("Bericht/Client/Bsn", "000000000");
        Assert.Equal(["9019"], await Codes(bericht));
    }

    [Fact]
    public async Task De_nieuwste_toewijzing_is_die_met_de_laatste_datum_en_tijd()
    {
        // IV013: not the last received.
        var oud = Gegeven.Toewijzing(Standaard.IJw) with { Producten = [Gegeven.Toegewezen(Standaard.IJw) with { Toewijzingstijd = new TimeOnly(9, 0), Einddatum = new DateOnly(2025, 5, 1) }] };
        _register.Verwerk(oud.NaarBericht(), []);
        var stand = await _register.ZoekAsync(Registervraag.Voor(Bericht(Start())), default);
        Assert.Equal(new DateOnly(2026, 4, 13), Assert.Single(stand.Toewijzingen).Einddatum);
    }

    private static StartProduct Start() => Gegeven.StartProduct(Standaard.IJw);

    private static StopProduct Stop() => Gegeven.StopProduct(Standaard.IJw);

    private Berichtkop Kop(int nummer) => Gegeven.Kop(Berichtsoort.Van(Standaard.IJw, nummer), new DateOnly(2025, 6, 5), $"N{++_nummer}");

    private Bericht Bericht(params StartProduct[] producten) => (Gegeven.Start(Standaard.IJw, producten) with { Kop = Kop(305) }).NaarBericht();

    private Bericht Bericht(params StopProduct[] producten) => (Gegeven.Stop(Standaard.IJw, producten) with { Kop = Kop(307) }).NaarBericht();

    private Task<IReadOnlyList<Bevinding>> Oordeel(Bericht bericht) => Controle.BeoordeelAsync(bericht, _register, Vandaag);

    private async Task<IEnumerable<string?>> Codes(Bericht bericht) => (await Oordeel(bericht)).Select(b => b.Retourcode);

    private Task Goed(params StartProduct[] producten) => Goed(Bericht(producten));

    private Task Goed(params StopProduct[] producten) => Goed(Bericht(producten));

    private async Task Goed(Bericht bericht)
    {
        Assert.Empty(await Oordeel(bericht));
        _register.Verwerk(bericht, []);
    }

    private async Task Fout(string code, StartProduct product) => Assert.Contains(code, await Codes(Bericht(product)));

    private async Task Fout(string code, StopProduct product) => Assert.Contains(code, await Codes(Bericht(product)));
}
