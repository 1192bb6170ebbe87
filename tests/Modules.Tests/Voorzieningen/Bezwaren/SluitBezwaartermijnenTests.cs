using Rotonde.Basis;
using Rotonde.Data.Register;
using Rotonde.Testbasis;
using Rotonde.Voorzieningen.Aanvragen;
using Rotonde.Voorzieningen.Bezwaren;
using Xunit;

namespace Rotonde.Modules.Tests.Voorzieningen.Bezwaren;

public sealed class SluitBezwaartermijnenTests
{
    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_besluit_staat_vast_een_week_na_de_bezwaartermijn(Opslagmotor motor)
    {
        await using var zaak = Zaak.Maak(motor, new DateOnly(2025, 4, 1));
        var riek = await zaak.InwonerAsync();
        await zaak.ToegekendAsync(riek);

        zaak.Gemeente.Klok.GaNaar(new DateOnly(2025, 5, 20)); // 13 May + 7: a letter posted on the last day may still come
        Assert.Equal(0, (await SluitAsync(zaak)).Waarde);
        zaak.Gemeente.Klok.GaNaar(new DateOnly(2025, 5, 21));
        Assert.Equal(1, (await SluitAsync(zaak)).Waarde);
        Assert.Equal(Aanvraagstatus.Onherroepelijk, await zaak.LeesAsync(riek, db => db.Aanvragen.Single().Status));
    }

    private static Task<Uitkomst<int>> SluitAsync(Zaak zaak) => zaak.DoeAsync<SluitBezwaartermijnen, int>(h => h.UitvoerenAsync(default));
}
