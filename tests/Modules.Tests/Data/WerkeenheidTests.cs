using Microsoft.Extensions.DependencyInjection;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Outbox;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Privacy.Personen;
using Rotonde.Testbasis;
using Xunit;

namespace Rotonde.Modules.Tests.Data;

public sealed class WerkeenheidTests
{
    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_dubbele_klik_doet_het_werk_een_keer_en_geeft_hetzelfde_antwoord(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var sleutel = Guid.CreateVersion7();
        var gedaan = 0;

        Task<Uitkomst<PersoonId>> Klik() => gemeente.DoeAsync(sp => sp.GetRequiredService<Werkeenheid>().DoeEenmaalAsync<PersoonId>(
            sleutel,
            async stop =>
            {
                Interlocked.Increment(ref gedaan);
                return await sp.GetRequiredService<Personenregister>().MaakZonderBsnAsync(null, stop);
            },
            CancellationToken.None));

        var eerste = await Klik();
        var tweede = await Klik();

        Assert.Equal(eerste.Waarde, tweede.Waarde);
        Assert.Equal(1, gedaan);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Twee_gelijktijdige_klikken_maken_een_ding(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var sleutel = Guid.CreateVersion7();

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => gemeente.DoeAsync(sp =>
            sp.GetRequiredService<Werkeenheid>().DoeEenmaalAsync<PersoonId>(
                sleutel, async stop => await sp.GetRequiredService<Personenregister>().MaakZonderBsnAsync(null, stop), CancellationToken.None)))));

        Assert.Single(antwoorden.Select(a => a.Waarde).Distinct());
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_weigering_bewaart_niets_en_mag_opnieuw(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var sleutel = Guid.CreateVersion7();
        var bsn = Bsn.Parse("999990007");

        Task<Uitkomst<PersoonId>> Probeer(bool weiger) => gemeente.DoeAsync(sp => sp.GetRequiredService<Werkeenheid>().DoeEenmaalAsync<PersoonId>(
            sleutel,
            async stop =>
            {
                var persoon = await sp.GetRequiredService<Personenregister>().VindOfMaakAsync(bsn, null, stop);
                return weiger ? new Weigering("Proef", "Nee.") : persoon;
            },
            CancellationToken.None));

        Assert.False((await Probeer(weiger: true)).Gelukt);
        Assert.Null(await gemeente.MetAsync<Personenregister, PersoonId?>(p => p.ZoekAsync(bsn, CancellationToken.None)));
        Assert.True((await Probeer(weiger: false)).Gelukt);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_fout_halverwege_laat_niets_half_achter(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var bsn = Bsn.Parse("999990019");

        await Assert.ThrowsAsync<InvalidOperationException>(() => gemeente.DoeAsync(sp => sp.GetRequiredService<Werkeenheid>().InTransactieAsync<bool>(
            async stop =>
            {
                await sp.GetRequiredService<Personenregister>().VindOfMaakAsync(bsn, null, stop);
                throw new InvalidOperationException("stuk");
            },
            CancellationToken.None)));

        Assert.Null(await gemeente.MetAsync<Personenregister, PersoonId?>(p => p.ZoekAsync(bsn, CancellationToken.None)));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_gebeurtenis_wordt_na_de_handeling_een_keer_bezorgd(Opslagmotor motor)
    {
        var gehoord = new Gehoord();
        await using var gemeente = Proefgemeente.Maak(motor, bij: diensten => diensten.AddSingleton(gehoord).AddScoped<Oor>());

        await gemeente.DoeAsync(sp =>
        {
            var werk = sp.GetRequiredService<Werkeenheid>();
            return werk.InTransactieAsync(
                _ =>
                {
                    werk.Vertel(new ProefGebeurd(7));
                    return Task.FromResult((true, true));
                },
                CancellationToken.None);
        });

        Assert.Empty(gehoord.Nummers);
        Assert.Equal(1, await gemeente.BezorgAsync());
        Assert.Equal(0, await gemeente.BezorgAsync());
        Assert.Equal([7], gehoord.Nummers);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wat_is_teruggedraaid_wordt_niet_verteld(Opslagmotor motor)
    {
        var gehoord = new Gehoord();
        await using var gemeente = Proefgemeente.Maak(motor, bij: diensten => diensten.AddSingleton(gehoord).AddScoped<Oor>());

        await gemeente.DoeAsync(sp =>
        {
            var werk = sp.GetRequiredService<Werkeenheid>();
            return werk.InTransactieAsync(
                _ =>
                {
                    werk.Vertel(new ProefGebeurd(7));
                    return Task.FromResult((true, false));
                },
                CancellationToken.None);
        });

        Assert.Equal(0, await gemeente.BezorgAsync());
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_luisteraar_die_eerst_struikelt_hoort_het_later_alsnog(Opslagmotor motor)
    {
        var gehoord = new Gehoord { Struikel = 2 };
        await using var gemeente = Proefgemeente.Maak(motor, bij: diensten => diensten.AddSingleton(gehoord).AddScoped<Oor>());
        await gemeente.DoeAsync(sp =>
        {
            var werk = sp.GetRequiredService<Werkeenheid>();
            return werk.InTransactieAsync(
                _ =>
                {
                    werk.Vertel(new ProefGebeurd(1));
                    werk.Vertel(new ProefGebeurd(2));
                    return Task.FromResult((true, true));
                },
                CancellationToken.None);
        });

        await gemeente.BezorgAsync();
        Assert.Empty(gehoord.Nummers);
        await gemeente.BezorgAsync();
        await gemeente.BezorgAsync();

        Assert.Equal([1, 2], gehoord.Nummers);
    }

    public sealed record ProefGebeurd(int Nummer) : IGebeurtenis;

    private sealed class Gehoord
    {
        public List<int> Nummers { get; } = [];

        public int Struikel { get; set; }
    }

    private sealed class Oor(Gehoord gehoord) : ILuisteraar<ProefGebeurd>
    {
        public Task HoorAsync(ProefGebeurd gebeurtenis, DateTimeOffset moment, CancellationToken stop)
        {
            if (gehoord.Struikel-- > 0)
            {
                throw new InvalidOperationException("struikelt");
            }

            gehoord.Nummers.Add(gebeurtenis.Nummer);
            return Task.CompletedTask;
        }
    }
}
