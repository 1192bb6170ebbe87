using Rotonde.Basis;
using Rotonde.Declaraties.Controles;
using Rotonde.Declaraties.Signalen;
using Xunit;

namespace Rotonde.Modules.Tests.Declaraties;

/// <summary>DOMAIN-MODEL §11: the checks without a code, each with a line that passes and one that does not.</summary>
public sealed class SignaalregelsTests
{
    private static readonly Toewijzingsfeiten Toewijzing = new(1, PersoonId.Nieuw(), new(2025, 4, 14), new(2026, 4, 13), Gestart: new(2025, 4, 14), Gestopt: null);

    private static readonly Signaalfeiten Goed = new(new Periode(new(2025, 5, 1), new(2025, 5, 31)), 10, "04", Toewijzing, ContractActief: true, Betaalstop: false, Volumehistorie.Geen);

    public static TheoryData<string, string?, bool> Gevallen => new()
    {
        { "goed", null, false },
        { "geen start", "D-03", true },
        { "start na de periode", "D-03", true },
        { "start op de laatste dag", null, false },
        { "stop voor de periode", "D-04", true },
        { "stop op de eerste dag", null, false },
        { "overleden voor de periode", "D-04", true },
        { "meer uren dan er zijn", "D-11", true },
        { "alle uren die er zijn", null, false },
        { "meer minuten dan er zijn", "D-11", true },
        { "andere gemeente", "D-12", true },
        { "woonplaats in orde", null, false },
        { "geen contract", "D-13", true },
        { "betaalstop", "D-13", true },
        { "pgb", "D-16", true },
        { "uitschieter", "D-17", false },
        { "net geen uitschieter", null, false },
        { "te weinig historie", null, false },
        { "vlakke historie", null, false },
        { "geen toewijzing bekend", null, false },
    };

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Elk_signaal_heeft_een_geval_dat_het_geeft_en_een_dat_het_niet_geeft(string geval, string? code, bool houdtTegen)
    {
        long[] historie = [8, 9, 10, 10, 10, 11, 11, 12, 9, 10];
        var feiten = geval switch
        {
            "geen start" => Goed with { Toewijzing = Toewijzing with { Gestart = null } },
            "start na de periode" => Goed with { Toewijzing = Toewijzing with { Gestart = new(2025, 6, 1) } },
            "start op de laatste dag" => Goed with { Toewijzing = Toewijzing with { Gestart = new(2025, 5, 31) } },
            "stop voor de periode" => Goed with { Toewijzing = Toewijzing with { Gestopt = new(2025, 4, 30) } },
            "stop op de eerste dag" => Goed with { Toewijzing = Toewijzing with { Gestopt = new(2025, 5, 1) } },
            "overleden voor de periode" => Goed with { Toewijzing = Toewijzing with { EindeRecht = new(2025, 4, 30), RedenEindeRecht = "overlijden" } },
            "meer uren dan er zijn" => Goed with { Volume = (31 * 24) + 1 },
            "alle uren die er zijn" => Goed with { Volume = 31 * 24 },
            "meer minuten dan er zijn" => Goed with { Volume = (31 * 24 * 60) + 1, Eenheid = "01" },
            "andere gemeente" => Goed with { Toewijzing = Toewijzing with { Verantwoordelijk = false } },
            "woonplaats in orde" => Goed with { Toewijzing = Toewijzing with { Verantwoordelijk = true } },
            "geen contract" => Goed with { ContractActief = false },
            "betaalstop" => Goed with { Betaalstop = true },
            "pgb" => Goed with { Toewijzing = Toewijzing with { IsPgb = true } },
            "uitschieter" => Goed with { Volume = 14, Historie = Volumehistorie.Van(historie) },
            "net geen uitschieter" => Goed with { Volume = 13, Historie = Volumehistorie.Van(historie) },
            "te weinig historie" => Goed with { Volume = 100, Historie = Volumehistorie.Van(historie[..9]) },
            "vlakke historie" => Goed with { Volume = 100, Historie = Volumehistorie.Van(Enumerable.Repeat(10L, 12)) },
            "geen toewijzing bekend" => Goed with { Toewijzing = null },
            _ => Goed,
        };

        var signalen = Signaalregels.Toets(feiten);

        Assert.Equal(code, signalen.SingleOrDefault()?.Code);
        Assert.Equal(houdtTegen, signalen.SingleOrDefault()?.HoudtBetalingTegen ?? false);
    }
}
