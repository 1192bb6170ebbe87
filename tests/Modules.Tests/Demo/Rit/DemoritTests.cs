using Microsoft.Extensions.DependencyInjection;
using Rotonde.Data.Register;
using Rotonde.Demo.Rit;
using Rotonde.Postkamer.Verzending;
using Rotonde.Privacy.Logboek;
using Rotonde.Testbasis;
using Xunit;

namespace Rotonde.Modules.Tests.Demo.Rit;

/// <summary>The demo family drives the whole way on both engines (DOMAIN-MODEL §15.4, C01–C32).</summary>
public sealed class DemoritTests
{
    // What is honestly not built yet, or not wholly (C30: the exemption of 2025 is not in the sources); a station that gets built must leave this list.
    private static readonly string[] NogNietGebouwd = ["C11", "C12", "C13", "C23", "C30"];

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task De_familie_De_Vries_rijdt_de_hele_weg(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor, bij: diensten => diensten.AddSingleton<ITransport, Geheugenpost>());

        var regels = await new Demorit(gemeente.Diensten, gemeente.Gemeente, gemeente.Klok).RijAsync(CancellationToken.None);

        Assert.Empty(regels.Where(r => r.Uitslag == Stationsuitslag.Fout).Select(r => r.ToString()));
        Assert.Equal(NogNietGebouwd, regels.Where(r => r.Uitslag == Stationsuitslag.NietGebouwd).Select(r => r.Code).Order());
        Assert.Equal(33, regels.Count);
        Assert.True(await gemeente.MetAsync<Volgnummering, bool>(v => v.IsZonderGatAsync(CancellationToken.None)));
    }
}
