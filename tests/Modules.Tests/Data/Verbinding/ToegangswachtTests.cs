using Microsoft.EntityFrameworkCore;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Gezin;
using Rotonde.Postkamer;
using Rotonde.Testbasis;
using Rotonde.Voorzieningen;
using Rotonde.Voorzieningen.Toewijzingen;
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

        // "voorzieningen_toewijzing" is a persons' table, "voorzieningen_toewijzingsteller" is not.
        await Assert.ThrowsAsync<InvalidOperationException>(() => gemeente.MetAsync<VoorzieningenDb, int>(db => db.Toewijzingen.CountAsync()));
        Assert.Equal(0, await gemeente.MetAsync<VoorzieningenDb, int>(db => db.Set<Toewijzingsteller>().CountAsync()));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Ook_veranderen_en_weggooien_kan_niet_zonder_proces(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);

        await Assert.ThrowsAsync<InvalidOperationException>(() => gemeente.MetAsync<GezinDb, int>(db => db.Personen.ExecuteDeleteAsync()));
        await Assert.ThrowsAsync<InvalidOperationException>(() => gemeente.MetAsync<GezinDb, int>(db => Task.FromResult(db.Personen.ExecuteDelete())));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Ook_met_de_hand_geschreven_sql_opent_niets_zonder_raadpleging(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);

        var fout = await Assert.ThrowsAsync<InvalidOperationException>(() => gemeente.MetAsync<Werkeenheid, System.Data.Common.DbCommand>(
            werk => werk.CommandoAsync("SELECT * FROM gezin_persoon", CancellationToken.None)));
        Assert.StartsWith("Geen log, geen inzage", fout.Message, StringComparison.Ordinal);
    }
}
