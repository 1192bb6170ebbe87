using Rotonde.Basis;
using Rotonde.Berichten.Envelop;
using Rotonde.Berichten.Model;
using Rotonde.Berichten.Structuur;
using Rotonde.Berichten.Xml;
using Rotonde.Data.Register;
using Rotonde.Modules.Tests.Berichten;
using Rotonde.Postkamer.Register;
using Rotonde.Postkamer.Verzending;
using Rotonde.Testbasis;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using static Rotonde.Modules.Tests.Postkamer.Postwereld;

namespace Rotonde.Modules.Tests.Postkamer;

/// <summary>What the gemeente sends, in the envelope of the GGk (SPEC §14.1).</summary>
public sealed class VerpakkingTests
{
    private const string Nummer = "6f1c7c0e-4d5c-4c62-9f55-6a35d1c5b001";

    private static readonly Gemeentecode Duiven = Gemeentecode.Parse("0226");

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    private static byte[] InEnvelop(Bericht bericht) => Envelopschrijver.Schrijf(new Ggkenvelop
    {
        Soort = Envelopsoort.Heen, Zender = "65656055", Ontvanger = "0226", Ontvangerapplicatie = "Rotonde", Referentienummer = Nummer, Tijdstip = new DateTime(2025, 4, 28, 9, 30, 0),
        Functie = bericht.Soort.ToString(), Bestand = Berichtschrijver.Schrijf(bericht),
    });

    private static async Task<(Postwereld Wereld, Geheugenpost Post)> MaakAsync(Opslagmotor motor)
    {
        var post = new Geheugenpost(Verpakking.Envelop);
        return (await Postwereld.MaakAsync(motor, bij: d => d.AddSingleton<ITransport>(post)), post);
    }

    private static async Task<Ggkenvelop> NeemAsync(Postwereld wereld, Geheugenpost post)
    {
        await wereld.RondeAsync();
        var gelezen = Enveloplezer.Lees(Assert.Single(post.Neem(Duiven)).Bytes);
        Assert.Empty(gelezen.Bevindingen);
        return gelezen.Envelop!;
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_301_reist_in_een_Di01_en_de_306_in_een_Du01_met_het_nummer_van_de_Di01(Opslagmotor motor)
    {
        var (wereld, post) = await MaakAsync(motor);
        await using var _ = wereld;
        var bericht = Gegeven.Toewijzing(Jw).NaarBericht();
        var verzending = (await wereld.VerzendAsync(bericht)).Waarde;

        var heen = await NeemAsync(wereld, post);
        Assert.Equal((Envelopsoort.Heen, "0226", "65656055", "JW301", null), (heen.Soort, heen.Zender, heen.Ontvanger, heen.Functie, heen.AntwoordOp));
        Assert.Equal((Envelopnummer.Van(verzending.Bericht), "GGk", ("0003", "0002")), (heen.Referentienummer, heen.Ontvangerapplicatie, heen.Functieversie));
        Assert.True(Berichtlezer.Lees(heen.Bestand).Bericht!.Wortel.IsGelijkAan(bericht.Wortel));

        wereld.Gemeente.Klok.GaNaar(new DateOnly(2025, 4, 28));
        post.LegIn(Duiven, InEnvelop(Gegeven.Start(Jw).NaarBericht()));
        var terug = await NeemAsync(wereld, post);
        Assert.Equal((Envelopsoort.Retour, "JW306", Nummer), (terug.Soort, terug.Functie, terug.AntwoordOp));
        Assert.Equal("JW306", Berichtlezer.Lees(terug.Bestand).Bericht!.Soort.ToString());
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_antwoord_op_een_bericht_dat_kaal_kwam_gaat_kaal_terug(Opslagmotor motor)
    {
        var (wereld, post) = await MaakAsync(motor);
        await using var _ = wereld;
        post.LegIn(Duiven, Berichtschrijver.Schrijf(Gegeven.Start(Jw).NaarBericht()));
        await wereld.RondeAsync();
        Assert.Equal("JW306", Berichtlezer.Lees(Assert.Single(post.Neem(Duiven)).Bytes).Bericht!.Soort.ToString());
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_fout_op_de_envelop_vindt_het_bericht_dat_erin_zat(Opslagmotor motor)
    {
        var (wereld, post) = await MaakAsync(motor);
        await using var _ = wereld;
        var verzending = (await wereld.VerzendAsync(Gegeven.Toewijzing(Jw).NaarBericht())).Waarde;
        var heen = await NeemAsync(wereld, post);

        post.LegIn(Duiven, Rotonde.Berichten.Retouren.Foutberichten.Fo01(
            [new("XSD", 1, null, ["Bericht"], "Er is iets.", "Doe iets.")], new("65656055", "0226", Nummer, heen.Referentienummer, new DateTimeOffset(2025, 4, 2, 9, 0, 0, TimeSpan.Zero))));
        await wereld.RondeAsync();

        Assert.Equal(Berichtstaat.NietAangekomen, (await wereld.LijstAsync()).Rijen.Single(r => r.Id == verzending.Bericht).Staat);
    }

    [Fact]
    public void Elk_bericht_van_de_gemeente_heeft_een_envelop_die_klopt()
    {
        foreach (var soort in Berichtsoort.Alle.Where(s => s.VanGemeente))
        {
            foreach (var nummer in new[] { Nummer, null })
            {
                var uitgaand = new Uitgaand("x.xml", "<Bericht/>"u8.ToArray())
                {
                    Adres = new Adressering(soort, Gegeven.Aanbieder, Envelopnummer.Van(Rotonde.Postkamer.BerichtId.Nieuw()), nummer, new DateTimeOffset(2025, 7, 1, 22, 30, 0, TimeSpan.Zero)),
                };
                var bytes = Verpakt.Van(Verpakking.Envelop, Duiven, uitgaand);
                if (soort.Heen is not null && soort.Nummer != 325 && nummer is null)
                {
                    Assert.True(bytes.Span.SequenceEqual(uitgaand.Bytes.Span));
                    continue;
                }

                var envelop = Enveloplezer.Lees(bytes).Envelop!;
                Assert.Equal(soort.Heen is not null && nummer is not null ? Envelopsoort.Retour : Envelopsoort.Heen, envelop.Soort);

                // The clock of the sender: half past midnight in the Netherlands.
                Assert.Equal(new DateTime(2025, 7, 2, 0, 30, 0), envelop.Tijdstip);

                // Handed over once more it is the same file.
                Assert.True(bytes.Span.SequenceEqual(Verpakt.Van(Verpakking.Envelop, Duiven, uitgaand).Span));
                Assert.True(Verpakt.Van(Verpakking.Kaal, Duiven, uitgaand).Span.SequenceEqual(uitgaand.Bytes.Span));
            }
        }
    }

    [Fact]
    public async Task De_map_met_bestanden_legt_kaal_neer_tenzij_zij_anders_is_ingesteld()
    {
        var map = Path.Combine(Path.GetTempPath(), $"rotonde-post-{Guid.CreateVersion7():N}");
        try
        {
            foreach (var verpakking in Enum.GetValues<Verpakking>())
            {
                await using var wereld = await Postwereld.MaakAsync(
                    Opslagmotor.Sqlite, bij: d => d.AddSingleton<ITransport>(verpakking == Verpakking.Kaal ? new Mappenpost(map) : new Mappenpost(map, null, verpakking)));
                await wereld.VerzendAsync(Gegeven.Toewijzing(Jw).NaarBericht());
                await wereld.RondeAsync();
                var bestand = Assert.Single(Directory.GetFiles(Path.Combine(map, "0226", "uit")));
                Assert.Equal(verpakking == Verpakking.Envelop, Enveloplezer.IsEnvelop(await File.ReadAllBytesAsync(bestand)));
                File.Delete(bestand);
            }
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }
}
