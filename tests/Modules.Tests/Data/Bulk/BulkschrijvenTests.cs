using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rotonde.Aanbieders;
using Rotonde.Basis;
using Rotonde.Berichten.Register;
using Rotonde.Berichten.Structuur;
using Rotonde.Data.Bulk;
using Rotonde.Data.Outbox;
using Rotonde.Data.Register;
using Rotonde.Data.Verbinding;
using Rotonde.Declaraties;
using Rotonde.Declaraties.Ontvangst;
using Rotonde.Declaraties.Signalen;
using Rotonde.Postkamer;
using Rotonde.Postkamer.Register;
using Rotonde.Privacy;
using Rotonde.Privacy.Logboek;
using Rotonde.Privacy.Raadplegingen;
using Rotonde.Privacy.Rechten;
using Rotonde.Testbasis;
using Xunit;

namespace Rotonde.Modules.Tests.Data.Bulk;

/// <summary>Rows written in bulk lie in the table as EF would have laid them there, on both engines (decision 0504).</summary>
public sealed class BulkschrijvenTests
{
    private const int Aantal = 60;

    private static readonly DateTimeOffset Moment = new(2025, 4, 2, 10, 11, 12, 345, 678, TimeSpan.FromHours(2));

    public static TheoryData<Opslagmotor> Motoren => Proefgemeente.Motoren;

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wat_in_bulk_is_geschreven_is_gelijk_aan_wat_een_voor_een_is_geschreven(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);

        await VergelijkAsync<PostkamerDb, Prestatiefeit>(gemeente, Prestatie);
        await VergelijkAsync<PostkamerDb, Toewijzingsfeit>(gemeente, Toewijzing);
        await VergelijkAsync<DeclaratiesDb, Declaratieregel>(gemeente, Regel);
        await VergelijkAsync<DeclaratiesDb, Signaal>(gemeente, Gesignaleerd);
        await VergelijkAsync<DataDb, Outboxregel>(gemeente, i => new Outboxregel
        {
            Soort = $"S{i}", Inhoud = Tekst(i), Moment = Moment.AddTicks(i), Bezorgd = i % 2 == 0 ? null : Moment.AddSeconds(i), Mislukt = i, Fout = i % 3 == 0 ? null : "fout",
        });
        await VergelijkAsync<PrivacyDb, Verwerkingsregel>(gemeente, i => new Verwerkingsregel
        {
            TraceId = $"t{i}", SpanId = "s", ParentSpanId = i % 2 == 0 ? null : "p", Status = "Ok", Naam = Tekst(i), Begin = Moment, Einde = Moment.AddMilliseconds(i), Verwerkingsactiviteit = "urn",
            Betrokkene = i % 2 == 0 ? null : "b",
        });
        await VergelijkAsync<PrivacyDb, Toegangsregel>(gemeente, i => new Toegangsregel
        {
            TraceId = $"t{i}", SpanId = "s", Moment = Moment, Actiecode = "U", Soort = "schrijven", Toegestaan = i % 2 == 0, Besluitgrond = Tekst(i), Rechtenversie = "1", GebruikerId = "g", GebruikerNaam = "n",
            Doel = "d", Gegevenssoort = "s", Stuk = i % 2 == 0 ? null : Guid.CreateVersion7(), Relatie = i % 3 == 0 ? null : Guid.CreateVersion7(),
        }, negeer: ["Stuk", "Relatie"]);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task In_bulk_geschreven_rijen_leest_ef_terug_zoals_zij_waren(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var rijen = Enumerable.Range(0, Aantal).Select(Prestatie).ToList();

        await InProcesAsync<PostkamerDb>(gemeente, db => db.VoegInBulkToeAsync(rijen, default));

        var terug = await LeesAsync(gemeente);
        Assert.Equivalent(rijen, terug, strict: true);
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Geen_log_geen_inzage_geldt_ook_in_bulk(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);

        var fout = await Assert.ThrowsAsync<InvalidOperationException>(() => gemeente.DoeAsync(async sp =>
        {
            var db = sp.GetRequiredService<PostkamerDb>();
            await sp.GetRequiredService<Werkeenheid>().InTransactieAsync(
                async s =>
                {
                    await db.VoegInBulkToeAsync([.. Enumerable.Range(0, Aantal).Select(Prestatie)], s);
                    return (true, true);
                },
                default);
        }));

        Assert.StartsWith("Geen log, geen inzage: postkamer_prestatie", fout.Message, StringComparison.Ordinal);
        Assert.Empty(await LeesAsync(gemeente));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Wat_in_bulk_misgaat_laat_niets_achter(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        var dubbel = Enumerable.Range(0, Aantal).Select(Prestatie).ToList();
        dubbel.Add(dubbel[0]);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => InProcesAsync<PostkamerDb>(gemeente, db => db.VoegInBulkToeAsync(dubbel, default)));

        Assert.Empty(await LeesAsync(gemeente));
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Klaargezette_sleutels_vinden_hun_rijen_en_gaan_weg_na_het_werk(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        await InProcesAsync<PostkamerDb>(gemeente, db => db.VoegInBulkToeAsync([.. Enumerable.Range(0, Aantal).Select(Prestatie)], default));

        for (var keer = 0; keer < 2; keer++)
        {
            await gemeente.DoeAsync(async sp =>
            {
                var werk = sp.GetRequiredService<Werkeenheid>();
                var gevonden = await werk.InTransactieAsync(
                    async s =>
                    {
                        await werk.ZetKlaarAsync("proef", ["R7", "R8", "bestaat niet"], s);
                        await werk.ZetKlaarAsync("proef", ["R3", "R5", "R4"], s);
                        await using var commando = await werk.CommandoZonderPersonenAsync($"SELECT COUNT(*) FROM {werk.Bij("proef", "postkamer_prestatie", "\"Referentie\" = k.sleutel", "")}", s);
                        return (Convert.ToInt32(await commando.ExecuteScalarAsync(s), CultureInfo.InvariantCulture), true);
                    },
                    default);
                Assert.Equal(3, gevonden);
                await using var weg = await werk.CommandoZonderPersonenAsync(
                    motor == Opslagmotor.Sqlite ? "SELECT COUNT(*) FROM sqlite_temp_master WHERE name = 'proef'" : "SELECT COUNT(*) FROM pg_class WHERE relname = 'proef'", default);
                Assert.Equal(0, Convert.ToInt32(await weg.ExecuteScalarAsync(), CultureInfo.InvariantCulture));
            });
        }
    }

    [Theory]
    [MemberData(nameof(Motoren))]
    public async Task Duizenden_sleutels_worden_langs_de_index_gezocht_en_niet_door_de_tabel_te_lezen(Opslagmotor motor)
    {
        await using var gemeente = Proefgemeente.Maak(motor);
        await InProcesAsync<PostkamerDb>(gemeente, db => db.VoegInBulkToeAsync([.. Enumerable.Range(0, 20_000).Select(Prestatie)], default));

        var plan = await gemeente.DoeAsync(async sp =>
        {
            var werk = sp.GetRequiredService<Werkeenheid>();
            await using (var meet = await werk.CommandoZonderPersonenAsync("ANALYZE", default))
            {
                await meet.ExecuteNonQueryAsync();
            }

            return await werk.InTransactieAsync(
                async s =>
                {
                    await werk.ZetKlaarAsync("proef", Enumerable.Range(0, 5_000).Select(i => long.MaxValue - i), s);
                    var bij = werk.Bij("proef", "postkamer_prestatie", "\"Aanbieder\" = '01000001' AND \"Standaard\" = 'IJw' AND \"Toewijzing\" = k.sleutel", "");
                    await using var commando = await werk.CommandoZonderPersonenAsync($"EXPLAIN {(motor == Opslagmotor.Sqlite ? "QUERY PLAN " : "")}SELECT t.\"Bsn\" FROM {bij}", s);
                    await using var lezer = await commando.ExecuteReaderAsync(s);
                    var uit = "";
                    while (await lezer.ReadAsync(s))
                    {
                        uit += lezer.GetString(lezer.FieldCount - 1) + "\n";
                    }

                    return (uit, true);
                },
                default);
        });

        Assert.Contains("IX_postkamer_prestatie_Aanbieder_Standaard_Toewijzing", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Seq Scan on postkamer_prestatie", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN t", plan, StringComparison.Ordinal);
    }

    private static async Task VergelijkAsync<TDb, T>(Proefgemeente gemeente, Func<int, T> maak, string[]? negeer = null)
        where TDb : ModuleDb
        where T : class
    {
        var (een, bulk) = (Enumerable.Range(0, Aantal).Select(maak).ToList(), Enumerable.Range(0, Aantal).Select(maak).ToList());
        await InProcesAsync<TDb>(gemeente, async db =>
        {
            foreach (var rij in een)
            {
                db.Add(rij);
                await db.SaveChangesAsync();
            }
        });
        var eerst = await RuwAsync<TDb, T>(gemeente, negeer);
        Assert.Equal(Aantal, eerst.Count);
        await InProcesAsync<TDb>(gemeente, async db =>
        {
            await db.VoegInBulkToeAsync(bulk, default);
            Assert.DoesNotContain(db.ChangeTracker.Entries(), e => bulk.Contains(e.Entity));
        });

        // Each row now lies there twice.
        Assert.Equal(eerst.Concat(eerst).Order(StringComparer.Ordinal), await RuwAsync<TDb, T>(gemeente, negeer));
    }

    // As they lie in the table: the value and its kind, without the key itself. The log of the test's own work stands in the same tables with other traces.
    private static Task<List<string>> RuwAsync<TDb, T>(Proefgemeente gemeente, string[]? negeer)
        where TDb : ModuleDb => gemeente.DoeAsync(async sp =>
    {
        var werk = sp.GetRequiredService<Werkeenheid>();
        var soort = sp.GetRequiredService<TDb>().Model.FindEntityType(typeof(T))!;
        var sleutel = soort.FindPrimaryKey()!.Properties[0].GetColumnName();
        var kolommen = soort.GetProperties().Select(p => p.GetColumnName()).Where(k => k != sleutel && negeer?.Contains(k) != true).Order(StringComparer.Ordinal).ToList();
        var typen = werk.Motor == Opslagmotor.Sqlite ? kolommen.Select(k => $", typeof(\"{k}\")") : [];
        await using var commando = await werk.CommandoZonderPersonenAsync($"SELECT {string.Join(", ", kolommen.Select(k => $"\"{k}\""))}{string.Concat(typen)} FROM {soort.GetTableName()}{(kolommen.Contains("TraceId") ? " WHERE \"TraceId\" LIKE 't%'" : "")}", default);
        await using var lezer = await commando.ExecuteReaderAsync();
        var uit = new List<string>();
        while (await lezer.ReadAsync())
        {
            var waarden = new object[lezer.FieldCount];
            lezer.GetValues(waarden);
            uit.Add(string.Join('|', waarden.Select(w => w is DBNull ? "-" : $"{w.GetType().Name}:{(w is DateTime d ? d.Ticks : w)}")));
        }

        uit.Sort(StringComparer.Ordinal);
        return uit;
    });

    private static Task InProcesAsync<TDb>(Proefgemeente gemeente, Func<TDb, Task> doe)
        where TDb : ModuleDb => gemeente.DoeAsync(async sp => _ = (await sp.GetRequiredService<Dossiertoegang>().DoeAsync<Gedaan>(
        new Proces(Actor.Systeem("proef"), Doelen.Declaratie),
        async werk =>
        {
            await werk.EisAsync(Gegevenssoort.Declaratieregel, Actie.Schrijven, []);
            await doe(sp.GetRequiredService<TDb>());
            return new Gedaan();
        },
        default)).Gelukt);

    private static async Task<List<Prestatiefeit>> LeesAsync(Proefgemeente gemeente)
    {
        List<Prestatiefeit> terug = [];
        await InProcesAsync<PostkamerDb>(gemeente, async db => terug = await db.Prestaties.AsNoTracking().OrderBy(p => p.Id).ToListAsync());
        return terug;
    }

    private static string Tekst(int i) => i switch
    {
        0 => "",
        1 => "Ångström 'met' \"aanhaling\" €",
        2 => new string('é', 2_000),
        3 => "\U0001F600 {} \\ \t",
        _ => $"tekst {i}",
    };

    private static Prestatiefeit Prestatie(int i) => new()
    {
        Id = Guid.CreateVersion7(), Bericht = new(new Guid(7, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)), Standaard = i % 2 == 0 ? Standaard.IJw : Standaard.IWmo, Aanbieder = AgbCode.Parse("01000001"),
        Bsn = Bsn.Parse("999990044"), Referentie = $"R{i}", Vorige = i % 3 == 0 ? null : "é", Toewijzing = long.MaxValue - i, Categorie = "45", Code = "45A01", Begin = new(2025, 4, 1),
        Einde = DateOnly.MaxValue.AddDays(-i), Volume = i, Eenheid = "04", Tarief = i % 4 == 0 ? null : new Bedrag(i), Bedrag = new Bedrag(-i), Staat = (Prestatiestaat)(i % 3),
    };

    private static Toewijzingsfeit Toewijzing(int i) => new()
    {
        Id = Guid.CreateVersion7(), Bericht = new(new Guid(7, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)), Standaard = Standaard.IWmo, Aanbieder = AgbCode.Parse("01000001"), Nummer = i, Versiedatum = new(2025, 4, 1),
        Versietijd = new TimeOnly(10, 11, 12).Add(TimeSpan.FromTicks(i % 2 == 0 ? 0 : 1_230_000 * i)), Bsn = Bsn.Parse("999990044"), Persoon = i % 2 == 0 ? null : new PersoonId(new Guid(8, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)),
        Ingang = new(2025, 4, 1), Einde = i % 2 == 0 ? null : new(2025, 4, 1), Volume = i % 2 == 0 ? null : i, Budget = i % 2 == 0 ? null : new Bedrag(i),
    };

    private static Declaratieregel Regel(int i) => new()
    {
        Id = DeclaratieregelId.Nieuw(), Declaratie = new(new Guid(9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)), Volgorde = i, Wet = i % 2 == 0 ? Wet.Wmo : Wet.Jeugdwet, Aanbieder = AgbCode.Parse("01000001"), Toewijzing = i,
        Categorie = "45", Code = "45A01", Product = i % 2 == 0 ? null : new ProductId(new Guid(1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)), Productgroep = "p", Taakveld = "t", Begin = new(2025, 4, 1), Einde = new(2025, 4, 30),
        Volume = i, Eenheid = "04", Tarief = i % 2 == 0 ? null : new Bedrag(6800), Bedrag = new Bedrag(-i), Referentie = $"R{i}", Staat = Regelstaat.Aangehouden, Bevindingen = Tekst(i),
        BetaalbaarDoor = i % 2 == 0 ? null : "ik", BetaalbaarOp = i % 2 == 0 ? null : new(2025, 5, 1),
    };

    private static Signaal Gesignaleerd(int i) => new()
    {
        Id = SignaalId.Nieuw(), Declaratie = new(new Guid(9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)), Regel = new(new Guid(3, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)), Aanbieder = AgbCode.Parse("01000001"), Code = "D-03", Uitleg = "uitleg",
        HoudtBetalingTegen = i % 2 == 0, Ontstaan = new(2025, 4, 1), AfgehandeldOp = i % 2 == 0 ? null : new(2025, 5, 1),
    };
}
