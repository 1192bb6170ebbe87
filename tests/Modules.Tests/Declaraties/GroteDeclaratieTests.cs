using System.Globalization;
using Rotonde.Basis;
using Rotonde.Berichten.Berichttypen;
using Rotonde.Data.Register;
using Rotonde.Declaraties.Ontvangst;
using Rotonde.Financien.Grootboek;
using Rotonde.Testbasis;
using Xunit;
using static Rotonde.Modules.Tests.Declaraties.Declaratiewereld;

namespace Rotonde.Modules.Tests.Declaraties;

/// <summary>A month of a large provider in one message: every client judged by itself, past the portions in which the register is asked.</summary>
public sealed class GroteDeclaratieTests
{
    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_declaratie_van_negenhonderd_clienten_wordt_regel_voor_regel_beoordeeld_en_in_porties_geboekt(Opslagmotor motor)
    {
        await using var wereld = await MaakAsync(motor);
        var bsns = Proefnummers().Take(900).ToList();
        await wereld.WijsToeAsync(bsns);
        var prestaties = bsns.Select((bsn, i) => new Declaratieclient(bsn, [April($"R{i}", i % 3 == 0 ? 7 : 6) with { ToewijzingNummer = 400_000 + i }])).ToList();
        var bericht = wereld.Declaratie("D1", April("R", 6)) with { Clienten = prestaties };

        var antwoord = await wereld.DeclareerAsync(bericht);

        Assert.Equal(300, antwoord.Oordeel!.Clienten.Count);
        Assert.Equal(Bedrag.Euro(600 * 6 * 68), antwoord.Oordeel.Toegekend);
        var rij = Assert.Single((await wereld.LijstAsync()).Rijen);
        Assert.Equal((Declaratiestaat.DeelsGoedgekeurd, 900, 300), (rij.Staat, rij.Regels, rij.Afgekeurd));
        Assert.Equal(200, (await wereld.SignalenAsync(200)).Count);
        Assert.Equal(2, (await wereld.GebeurtenissenAsync()).Count(g => g.Soort == nameof(DeclaratieregelsGoedgekeurd)));
        var geboekt = Assert.Single(await wereld.Gemeente.MetAsync<GrootboekSql, IReadOnlyList<(string Groep, Bedrag Bedrag)>>(s => s.PerProductgroepAsync(202504, 202504, 202512, default)));
        Assert.Equal(antwoord.Oordeel.Toegekend, geboekt.Bedrag);
    }

    /// <summary>Numbers from the series for tests that pass the eleven-proof.</summary>
    private static IEnumerable<Bsn> Proefnummers() =>
        from n in Enumerable.Range(999_910_000, 80_000)
        let tekst = n.ToString(CultureInfo.InvariantCulture)
        where Bsn.Elfproef(tekst)
        select Bsn.Parse(tekst);
}
