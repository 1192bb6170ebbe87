using Microsoft.Extensions.DependencyInjection;
using Rotonde.Aanbieders;
using Rotonde.Basis;
using Rotonde.Basis.Gebeurtenissen;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Financien;
using Rotonde.Financien.Grootboek;
using Rotonde.Financien.Prognose;
using Rotonde.Monitor;
using Rotonde.Monitor.Feiten;
using Rotonde.Monitor.Indicatoren;
using Rotonde.Testbasis;
using Rotonde.Voorzieningen;
using Rotonde.Voorzieningen.Toewijzingen;
using Xunit;
using Eenheid = Rotonde.Voorzieningen.Toewijzingen.Eenheid;
using Frequentie = Rotonde.Voorzieningen.Toewijzingen.Frequentie;

namespace Rotonde.Modules.Tests.Monitor.Feiten;

/// <summary>C24, C25, C27, C31: what Voorzieningen tells becomes facts and obligations, through the outbox.</summary>
public class HoorVoorzieningTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;
    private static readonly Guid Telnummer = Guid.CreateVersion7();
    private static readonly AgbCode Agb = AgbCode.Parse("12345678");

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_hulp_van_Riek_begint_stopt_en_telt_54_dagen_met_twee_tijdige_berichten(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);
        var (voorziening, toewijzing) = (VoorzieningId.Nieuw(), ToewijzingId.Nieuw());
        await VertelAsync(
            gemeente,
            Toegekend(voorziening, Wet.Wmo, "Huishoudelijke hulp", "6.711", new DateOnly(2025, 4, 7), new DateOnly(2025, 5, 31)),
            Verzonden(toewijzing, voorziening, Wet.Wmo, "Huishoudelijke hulp", "6.711", new DateOnly(2025, 4, 7), new DateOnly(2025, 5, 31), 2, Frequentie.PerWeek, Bedrag.Euro(34.50m)),
            Gestart(toewijzing, voorziening, Wet.Wmo, "Huishoudelijke hulp", "6.711", new DateOnly(2025, 4, 7), new DateOnly(2025, 4, 11), new DateOnly(2025, 4, 14)),
            Gestopt(toewijzing, voorziening, new DateOnly(2025, 5, 31), false, new DateOnly(2025, 6, 5), new DateOnly(2025, 6, 10), Wet.Wmo));

        var (looptijd, mediaan) = await gemeente.MetAsync<FeitenSql, (Meting, decimal?)>(s => s.LooptijdAsync(new Kwartaal(2025, 2).Periode, Stop));

        Assert.Equal((new Meting(54, 1), 54m), (looptijd, mediaan));
        Assert.Equal(new Meting(2, 2), await gemeente.MetAsync<FeitenSql, Meting>(s => s.TijdigheidAsync(new Kwartaal(2025, 2).Periode, Stop)));
        Assert.Empty(await ActiefAsync(gemeente, new DateOnly(2025, 6, 30)));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_verlenging_is_dezelfde_lijn_en_een_late_start_telt_als_niet_tijdig(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);
        var (voorziening, toewijzing) = (VoorzieningId.Nieuw(), ToewijzingId.Nieuw());
        var (van, tot) = (new DateOnly(2025, 4, 14), new DateOnly(2026, 4, 13));
        await VertelAsync(
            gemeente,
            Toegekend(voorziening, Wet.Jeugdwet, "Begeleiding", "6.752", van, tot),
            Gestart(toewijzing, voorziening, Wet.Jeugdwet, "Begeleiding", "6.752", van, new DateOnly(2025, 4, 28), new DateOnly(2025, 4, 23)),
            Gewijzigd(voorziening, van, new DateOnly(2027, 4, 13), Voorzieningstatus.Gestart));

        Assert.Equal(new Meting(0, 1), await gemeente.MetAsync<FeitenSql, Meting>(s => s.TijdigheidAsync(new Kwartaal(2025, 2).Periode, Stop)));
        Assert.Equal(1, (await ActiefAsync(gemeente, new DateOnly(2027, 3, 31)))[Wet.Jeugdwet]);

        await VertelAsync(gemeente, Gewijzigd(voorziening, van, new DateOnly(2027, 4, 13), Voorzieningstatus.Vervallen));
        Assert.Empty(await ActiefAsync(gemeente, new DateOnly(2025, 9, 30)));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Hulp_die_even_stopt_of_waarvan_de_stop_wordt_teruggenomen_loopt_door(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);
        var (voorziening, toewijzing) = (VoorzieningId.Nieuw(), ToewijzingId.Nieuw());
        var (van, tot) = (new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31));
        await VertelAsync(
            gemeente,
            Toegekend(voorziening, Wet.Jeugdwet, "Begeleiding", "6.752", van, tot),
            Gestart(toewijzing, voorziening, Wet.Jeugdwet, "Begeleiding", "6.752", van, van, van.AddDays(7)),
            Gestopt(toewijzing, voorziening, new DateOnly(2025, 3, 1), true, new DateOnly(2025, 3, 3), new DateOnly(2025, 3, 10)));
        Assert.Equal(1, (await ActiefAsync(gemeente, new DateOnly(2025, 3, 31)))[Wet.Jeugdwet]);

        await VertelAsync(gemeente, Gestopt(toewijzing, voorziening, new DateOnly(2025, 5, 1), false, new DateOnly(2025, 5, 3), new DateOnly(2025, 5, 8)));
        Assert.Empty(await ActiefAsync(gemeente, new DateOnly(2025, 6, 30)));

        await VertelAsync(gemeente, Gewijzigd(voorziening, van, tot, Voorzieningstatus.Gestart));
        Assert.Equal(1, (await ActiefAsync(gemeente, new DateOnly(2025, 6, 30)))[Wet.Jeugdwet]);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Vrij_toegankelijke_hulp_is_geen_individuele_voorziening(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);

        await VertelAsync(gemeente, Toegekend(VoorzieningId.Nieuw(), Wet.Wmo, "Maatwerk", "6.711", new DateOnly(2025, 1, 1), null) with { Niveau = Niveau.VrijToegankelijk });

        Assert.Empty(await ActiefAsync(gemeente, new DateOnly(2025, 6, 30)));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_verzonden_toewijzing_wordt_een_verplichting_die_met_de_zorg_stopt(Opslagmotor motor)
    {
        await using var gemeente = Maak(motor);
        var (voorziening, toewijzing) = (VoorzieningId.Nieuw(), ToewijzingId.Nieuw());
        var (van, tot) = (new DateOnly(2025, 4, 14), new DateOnly(2026, 4, 13));
        await VertelAsync(gemeente, Verzonden(toewijzing, voorziening, Wet.Jeugdwet, "Begeleiding", "6.752", van, tot, 2, Frequentie.PerWeek, Bedrag.Euro(68m)));
        var voor = Assert.Single(await ToezeggingenAsync(gemeente));

        await VertelAsync(gemeente, Gestopt(toewijzing, voorziening, new DateOnly(2025, 10, 31), false, new DateOnly(2025, 11, 3), new DateOnly(2025, 11, 7)));

        Assert.Equal(Bedrag.Euro(589.33m), voor.PerMaand);
        Assert.Equal(new DateOnly(2025, 12, 31), voor.Looptijd.Einde);
        Assert.Equal(new DateOnly(2025, 10, 31), Assert.Single(await ToezeggingenAsync(gemeente)).Looptijd.Einde);
    }

    [Theory]
    [InlineData(2, Eenheid.Uur, Frequentie.PerWeek, 6800, "589.33")]
    [InlineData(1, Eenheid.Etmaal, Frequentie.PerDag, 10000, "3041.67")]
    [InlineData(2, Eenheid.Etmaal, Frequentie.PerMaand, 9500, "190.00")]
    [InlineData(10, Eenheid.Uur, Frequentie.Totaal, 6800, "56.67")]
    [InlineData(50000, Eenheid.Euro, Frequentie.PerMaand, null, "500.00")]
    [InlineData(2, Eenheid.Uur, Frequentie.PerWeek, null, null)]
    public void De_kosten_per_maand_volgen_uit_volume_frequentie_en_tarief(int volume, Eenheid eenheid, Frequentie frequentie, int? centen, string? verwacht) =>
        Assert.Equal(
            verwacht is null ? null : Bedrag.Euro(decimal.Parse(verwacht, System.Globalization.CultureInfo.InvariantCulture)),
            Maandkosten.Toets(volume, eenheid, frequentie, centen is { } c ? new Bedrag(c) : null, Periode.Jaar(2025)));

    private static Proefgemeente Maak(Opslagmotor motor) => Proefgemeente.Maak(motor, new DateOnly(2025, 11, 10), s => s.AddFinancien().AddMonitor());

    private static async Task VertelAsync(Proefgemeente gemeente, params IGebeurtenis[] gebeurtenissen)
    {
        await gemeente.DoeAsync(sp =>
        {
            var werk = sp.GetRequiredService<Werkeenheid>();
            return werk.InTransactieAsync(
                _ =>
                {
                    foreach (var gebeurtenis in gebeurtenissen)
                    {
                        werk.Vertel(gebeurtenis);
                    }

                    return Task.FromResult((true, true));
                },
                Stop);
        });
        Assert.Equal(gebeurtenissen.Length, await gemeente.BezorgAsync());
    }

    private static Task<IReadOnlyDictionary<Wet, int>> ActiefAsync(Proefgemeente gemeente, DateOnly dag) =>
        gemeente.MetAsync<FeitenSql, IReadOnlyDictionary<Wet, int>>(s => s.ActiefPerWetAsync(dag, Stop));

    private static Task<IReadOnlyList<Toezegging>> ToezeggingenAsync(Proefgemeente gemeente) =>
        gemeente.MetAsync<GrootboekSql, IReadOnlyList<Toezegging>>(s => s.ToezeggingenAsync(new DateOnly(2025, 9, 30), new DateOnly(2025, 12, 31), Stop));

    private static VoorzieningToegekend Toegekend(VoorzieningId id, Wet wet, string groep, string taakveld, DateOnly van, DateOnly? tot) =>
        new(id, Telnummer, groep, wet, taakveld, Niveau.Hulp, van, tot, 2, Eenheid.Uur, Frequentie.PerWeek, van, false);

    private static VoorzieningGewijzigd Gewijzigd(VoorzieningId id, DateOnly van, DateOnly? tot, Voorzieningstatus status) =>
        new(id, Telnummer, "Begeleiding", Wet.Jeugdwet, "6.752", Niveau.Hulp, van, tot, 2, Eenheid.Uur, Frequentie.PerWeek, status, van);

    private static ToewijzingVerzonden Verzonden(
        ToewijzingId id, VoorzieningId voorziening, Wet wet, string groep, string taakveld, DateOnly van, DateOnly? tot, long volume, Frequentie frequentie, Bedrag? tarief) =>
        new(id, voorziening, Telnummer, 1, AanbiederId.Nieuw(), Agb, ContractId.Nieuw(), ProductId.Nieuw(), groep, wet, taakveld, Niveau.Hulp, van, tot, volume, Eenheid.Uur, frequentie, tarief, van, false);

    private static ZorgGestart Gestart(ToewijzingId id, VoorzieningId voorziening, Wet wet, string groep, string taakveld, DateOnly begin, DateOnly ontvangen, DateOnly norm) =>
        new(id, voorziening, Telnummer, Agb, groep, wet, taakveld, Niveau.Hulp, begin, ontvangen, norm, ontvangen <= norm, null);

    private static ZorgGestopt Gestopt(ToewijzingId id, VoorzieningId voorziening, DateOnly einde, bool tijdelijk, DateOnly ontvangen, DateOnly norm, Wet wet = Wet.Jeugdwet) =>
        new(id, voorziening, Telnummer, Agb, wet == Wet.Wmo ? "Huishoudelijke hulp" : "Begeleiding", wet, wet == Wet.Wmo ? "6.711" : "6.752", Niveau.Hulp, new DateOnly(2025, 4, 7), einde, Enum.GetValues<Stopreden>()[0], tijdelijk, ontvangen, norm, ontvangen <= norm);
}
