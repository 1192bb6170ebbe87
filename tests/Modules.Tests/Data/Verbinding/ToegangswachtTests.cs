using Microsoft.EntityFrameworkCore;
using Rotonde.Data.Register;
using Rotonde.Gezin;
using Rotonde.Postkamer;
using Rotonde.Testbasis;
using Xunit;

namespace Rotonde.Modules.Tests.Data.Verbinding;

/// <summary>No log, no look: a table with persons is not read without a Raadpleging, on neither engine (LOGBOEK).</summary>
public class ToegangswachtTests
{
    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wie_een_persoonstabel_leest_zonder_raadpleging_leest_niets(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);

        var fout = await Assert.ThrowsAsync<InvalidOperationException>(() => gemeente.MetAsync<GezinDb, int>(db => db.Personen.CountAsync()));
        Assert.StartsWith("Geen log, geen inzage: gezin_persoon", fout.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => gemeente.MetAsync<PostkamerDb, int>(db => db.Inhoud.CountAsync()));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Een_tabel_zonder_personen_gaat_open_ook_als_haar_naam_op_die_van_een_persoonstabel_lijkt(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);

        Assert.Equal(0, await gemeente.MetAsync<PostkamerDb, int>(db => db.Poststukken.CountAsync()));
    }
}
